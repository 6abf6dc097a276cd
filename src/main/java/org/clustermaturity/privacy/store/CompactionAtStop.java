package org.clustermaturity.privacy.store;

import java.util.concurrent.atomic.AtomicBoolean;
import org.clustermaturity.privacy.Compaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/**
 * H2 leaves deleted rows in its file until it is compacted, which needs it to be closed. So when something was erased, it is
 * compacted when the service stops. PostgreSQL lets go of them by itself, in its own time.
 */
@Component
class CompactionAtStop implements Compaction, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CompactionAtStop.class);

    private final JdbcOperations jdbc;
    private final boolean file;
    private final AtomicBoolean needed = new AtomicBoolean();
    private volatile boolean running;

    CompactionAtStop(JdbcOperations jdbc, @Value("${spring.datasource.url}") String url) {
        this.jdbc = jdbc;
        this.file = url.startsWith("jdbc:h2:file:");
    }

    @Override
    public void needed() {
        needed.set(true);
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        if (file && needed.get()) {
            try {
                jdbc.execute("shutdown compact");
            } catch (DataAccessException e) {
                LOG.warn("The database could not be compacted: {}", e.getClass().getName());
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the last request: the web server stops in a phase above this one. */
    @Override
    public int getPhase() {
        return SmartLifecycle.DEFAULT_PHASE - 10_000;
    }
}
