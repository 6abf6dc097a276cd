package org.clustermaturity.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Tells the other nodes, in the background, what this one has let through. No request waits for it. While the database
 * is away, each node keeps the limits by itself.
 */
final class Telling implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Telling.class);
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final int MOST_WAITING = 10_000;

    private final SharedCounts counts;
    private final Clock clock;
    private final ThreadPoolExecutor thread;
    private volatile Instant pausedUntil = Instant.MIN;

    Telling(SharedCounts counts, Clock clock) {
        this.counts = counts;
        this.clock = clock;
        this.thread =
                new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(MOST_WAITING), task -> {
                    Thread made = new Thread(task, "rate-limits");
                    made.setDaemon(true);
                    return made;
                });
    }

    /** Tells of a bucket when enough has come together. */
    void offer(NodeBucket bucket) {
        if (!bucket.beginTelling()) {
            return;
        }
        try {
            thread.execute(() -> tell(bucket));
        } catch (RejectedExecutionException e) {
            bucket.endTelling();
        }
    }

    private void tell(NodeBucket bucket) {
        try {
            long requests = bucket.tell();
            Instant now = clock.instant();
            // What is not told is lost to the others; told later, it would count when it is long forgiven.
            if (now.isAfter(pausedUntil)) {
                bucket.settle(counts.count(bucket.id(), requests, bucket.limit(), now));
            }
        } catch (DataAccessException | TransactionException e) {
            pausedUntil = clock.instant().plus(PAUSE);
            LOG.warn(
                    "This node keeps its limits alone for a while: {}",
                    e.getClass().getName());
        } finally {
            bucket.endTelling();
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
