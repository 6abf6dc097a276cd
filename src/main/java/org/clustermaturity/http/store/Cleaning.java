package org.clustermaturity.http.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes every hour what no longer counts; every node may do it, at any time. */
@Component
class Cleaning {

    private static final Logger LOG = LoggerFactory.getLogger(Cleaning.class);
    /** Longer than the period of any limit. */
    private static final Duration LONGEST_COUNT = Duration.ofDays(1);

    private final JdbcKeptAnswers answers;
    private final JdbcSharedCounts counts;
    private final Clock clock;

    Cleaning(JdbcKeptAnswers answers, JdbcSharedCounts counts, Clock clock) {
        this.answers = answers;
        this.counts = counts;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void clean() {
        Instant now = clock.instant();
        try {
            answers.deleteExpired(now);
            counts.deleteOlderThan(now.minus(LONGEST_COUNT));
        } catch (DataAccessException e) {
            LOG.warn(
                    "What has expired is deleted an hour later, because the database refused: {}",
                    e.getClass().getName());
        }
    }
}
