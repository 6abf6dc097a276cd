package org.clustermaturity.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.clustermaturity.ServiceProcess;

/** Many clients write while the service is killed again and again; in the end all that was acknowledged must be there. */
final class KillRun {

    private final ServiceProcess process;
    private final KillPlan plan;
    private final AtomicInteger writes = new AtomicInteger();
    private final LongAdder repeated = new LongAdder();
    private final Acknowledged acknowledged = new Acknowledged();

    /** @param process not yet started */
    KillRun(ServiceProcess process, KillPlan plan) {
        this.process = process;
        this.plan = plan;
    }

    /** Runs it and leaves the service running. */
    KillReport run() {
        process.start();
        ExecutorService threads = Executors.newFixedThreadPool(plan.clients());
        try {
            List<Future<?>> writers = new ArrayList<>();
            for (int client = 0; client < plan.clients(); client++) {
                writers.add(threads.submit(writer(client)));
            }
            Random random = new Random(plan.seed());
            for (int moment : plan.moments()) {
                awaitWrites(moment, writers);
                Thread.sleep(random.nextInt(50));
                process.kill();
                process.start();
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
        return report();
    }

    /** What is there now, against what was acknowledged. */
    KillReport report() {
        return new Comparison(sender(), acknowledged).report(writes.get(), repeated.sum(), plan.kills());
    }

    Acknowledged acknowledged() {
        return acknowledged;
    }

    private Writer writer(int client) {
        return new Writer("c" + client, sender(), new Random(plan.seed() * 31 + client), plan, writes, acknowledged);
    }

    private Sender sender() {
        return new Sender(process.service(), repeated);
    }

    private void awaitWrites(int moment, List<Future<?>> writers) throws InterruptedException {
        while (writes.get() < moment && !writers.stream().allMatch(Future::isDone)) {
            Thread.sleep(1);
        }
    }
}
