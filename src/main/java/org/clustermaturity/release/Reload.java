package org.clustermaturity.release;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.clustermaturity.content.ContentFolder;
import org.clustermaturity.content.FaultyContent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the content folder again and switches all nodes to what it holds: whole, or not at all. One at a time, in one thread;
 * of two nodes that do so at a time, one is refused.
 */
public final class Reload implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Reload.class);
    /** A reload that runs when the service ends is left to itself after this time. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ContentPlace place;
    private final ReleaseSwitch releaseSwitch;
    private final CurrentRelease current;
    private final MeterRegistry meters;
    private final AtomicBoolean underWay = new AtomicBoolean();
    private final ScheduledExecutorService background = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "content-reload");
        thread.setDaemon(true);
        return thread;
    });

    Reload(ContentPlace place, ReleaseSwitch releaseSwitch, CurrentRelease current, MeterRegistry meters) {
        this.place = place;
        this.releaseSwitch = releaseSwitch;
        this.current = current;
        this.meters = meters;
    }

    /**
     * What came of a reload.
     *
     * @param current how the release that is current now became it
     * @param switched whether it was another one before
     */
    public record Outcome(Activation current, boolean switched) {}

    /** Whether there is a folder that could have changed; content from the jar cannot. */
    public boolean isPossible() {
        return place.isFolder();
    }

    /**
     * Reloads in the background and waits for what comes of it; empty when a reload is under way, or another node has switched
     * to other content meanwhile.
     *
     * @throws FaultyContent with every fault of every file; then nothing has changed
     */
    public Optional<Outcome> onRequest() {
        if (!underWay.compareAndSet(false, true)) {
            return Optional.empty();
        }
        Future<Optional<Outcome>> outcome = background.submit(() -> {
            try {
                return run(() -> releaseSwitch.lead(place.read(), Trigger.REQUEST), Trigger.REQUEST);
            } finally {
                underWay.set(false);
            }
        });
        return await(outcome);
    }

    /** Reloads what a look at the folder has found, in this thread; empty as above. */
    Optional<Outcome> onWatch(ContentFolder content) {
        if (!underWay.compareAndSet(false, true)) {
            return Optional.empty();
        }
        try {
            return run(() -> releaseSwitch.lead(content, Trigger.WATCH), Trigger.WATCH);
        } finally {
            underWay.set(false);
        }
    }

    /** Takes over what another node has made current, in this thread; empty when it cannot be used here. */
    Optional<Outcome> onFollow(Activation activation) {
        return run(() -> releaseSwitch.follow(activation), Trigger.FOLLOW);
    }

    /** Does something in the background again and again, this long after it was done the last time. */
    void every(Duration interval, Runnable task) {
        var unused = background.scheduleWithFixedDelay(
                task, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        // Not interrupted, because that closes the file of the database for everybody.
        background.shutdown();
        try {
            var unused = background.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<Outcome> run(Supplier<Optional<Outcome>> work, Trigger by) {
        String outcome = "failed";
        try {
            Optional<Outcome> done = work.get();
            outcome = done.map(found -> found.switched() ? "switched" : "unchanged")
                    .orElse(by == Trigger.FOLLOW ? "failed" : "overtaken");
            return done;
        } catch (FaultyContent e) {
            outcome = "faulty";
            LOG.error("Content release {} stays. {}", current.id(), e.getMessage());
            throw e;
        } finally {
            Counter.builder("maturity.content.reloads")
                    .description("How often the content was read again, and what came of it")
                    .tags("by", by.key(), "outcome", outcome)
                    .register(meters)
                    .increment();
        }
    }

    private static Optional<Outcome> await(Future<Optional<Outcome>> outcome) {
        try {
            return outcome.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Nobody waits for the reload any more; it goes on.", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("The reload failed; the content is as it was.", e.getCause());
        }
    }
}
