package org.clustermaturity.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;

/** Several connections at once, each with a thread and a workload. */
final class Clients {

    private final int port;
    private final List<? extends Workload> workloads;

    Clients(int port, List<? extends Workload> workloads) {
        this.port = port;
        this.workloads = workloads;
    }

    /** Each asks again as soon as it is answered: how many answers a second there are. */
    Measured closed(int seconds) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        return run(seconds, () -> {
            long now = System.nanoTime();
            return now < end ? now : -1;
        });
    }

    /**
     * Requests arrive at a fixed rate, whether the ones before are answered or not. Waiting counts from the arrival on, even
     * when no connection is free.
     */
    Measured open(double rate, int seconds) throws Exception {
        long begin = System.nanoTime();
        AtomicLong arrived = new AtomicLong();
        long all = Math.round(rate * seconds);
        return run(seconds, () -> {
            long number = arrived.getAndIncrement();
            if (number >= all) {
                return -1;
            }
            long arrival = begin + Math.round(number * 1e9 / rate);
            for (long ahead = arrival - System.nanoTime(); ahead > 0; ahead = arrival - System.nanoTime()) {
                LockSupport.parkNanos(ahead);
            }
            return arrival;
        });
    }

    /** Says when the next request arrives, and waits until then; negative when there is none. */
    private interface Arrivals {
        long next();
    }

    private Measured run(int seconds, Arrivals arrivals) throws Exception {
        LongAdder errors = new LongAdder();
        Histogram all = new Histogram(3);
        ExecutorService threads = Executors.newFixedThreadPool(workloads.size());
        try {
            List<Future<Histogram>> each = new ArrayList<>();
            for (Workload workload : workloads) {
                each.add(threads.submit(() -> ask(workload, arrivals, errors)));
            }
            for (Future<Histogram> one : each) {
                all.add(one.get());
            }
        } finally {
            threads.shutdownNow();
        }
        return Measured.of(all, seconds, errors.sum());
    }

    private Histogram ask(Workload workload, Arrivals arrivals, LongAdder errors) throws IOException {
        Histogram waited = new Histogram(3);
        try (Connection connection = new Connection(port)) {
            for (long arrival = arrivals.next(); arrival >= 0; arrival = arrivals.next()) {
                if (!workload.once(connection)) {
                    errors.increment();
                }
                waited.recordValue(System.nanoTime() - arrival);
            }
        }
        return waited;
    }
}
