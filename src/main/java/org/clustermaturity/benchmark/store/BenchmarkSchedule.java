package org.clustermaturity.benchmark.store;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.clustermaturity.benchmark.MakeRounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Looks every hour whether a round of benchmarks is due; every node may do it, at any time. */
@Component
class BenchmarkSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(BenchmarkSchedule.class);

    private final MakeRounds rounds;
    private final Clock clock;

    BenchmarkSchedule(MakeRounds rounds, Clock clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void look() {
        try {
            int made = rounds.make(clock.instant());
            if (made > 0) {
                LOG.info("Benchmarks: {} rounds made.", made);
            }
        } catch (DataAccessException | TransactionException e) {
            LOG.warn(
                    "Benchmarks are made an hour later, because the database refused: {}",
                    e.getClass().getName());
        }
    }
}
