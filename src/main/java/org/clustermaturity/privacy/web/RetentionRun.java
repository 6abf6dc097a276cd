package org.clustermaturity.privacy.web;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.TimeUnit;
import org.clustermaturity.privacy.OutOfTime;
import org.clustermaturity.privacy.Retention;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/** Removes once a day what was kept long enough, and counts it. */
class RetentionRun {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionRun.class);

    private final Retention retention;
    private final MeterRegistry meters;

    RetentionRun(Retention retention, MeterRegistry meters) {
        this.retention = retention;
        this.meters = meters;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 24 * 60, timeUnit = TimeUnit.MINUTES)
    void run() {
        try {
            retention.remove().forEach(this::note);
        } catch (DataAccessException | TransactionException e) {
            LOG.warn(
                    "What is out of time is removed a day later, because the database refused: {}",
                    e.getClass().getName());
        }
    }

    private void note(OutOfTime.Kind kind, int removed) {
        Counter.builder("maturity.retention.removed")
                .description("How many were removed because their time was over")
                .tag("kind", kind.key())
                .register(meters)
                .increment(removed);
        if (removed > 0) {
            LOG.info("Removed {} {} whose time was over.", removed, kind.key());
        }
    }
}
