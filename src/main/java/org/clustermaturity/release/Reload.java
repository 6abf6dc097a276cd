package org.clustermaturity.release;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.clustermaturity.assessment.AssessCluster;
import org.clustermaturity.content.ContentFolder;
import org.clustermaturity.content.FaultyContent;
import org.clustermaturity.language.Language;
import org.clustermaturity.questionnaire.AnswerSheet;
import org.clustermaturity.questionnaire.Questionnaire;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the content folder again and switches to what it holds: whole, or not at all. One at a time, in one thread. */
public final class Reload implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Reload.class);
    /** Enough that the first requests after the switch do not pay for classes that were never used. */
    private static final int WARMING_ROUNDS = 100;

    private final ContentPlace place;
    private final ContentReleases maker;
    private final CurrentRelease current;
    private final EarlierReleases earlier;
    private final ReleaseHistory history;
    private final MeterRegistry meters;
    private final AtomicBoolean underWay = new AtomicBoolean();
    private final ScheduledExecutorService background = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "content-reload");
        thread.setDaemon(true);
        return thread;
    });

    Reload(
            ContentPlace place,
            ContentReleases maker,
            CurrentRelease current,
            EarlierReleases earlier,
            ReleaseHistory history,
            MeterRegistry meters) {
        this.place = place;
        this.maker = maker;
        this.current = current;
        this.earlier = earlier;
        this.history = history;
        this.meters = meters;
    }

    /**
     * What came of a reload.
     *
     * @param current how the release that is current now became it
     * @param switched whether it is another one than before
     */
    public record Outcome(Activation current, boolean switched) {}

    /** Whether there is a folder that could have changed; content from the jar cannot. */
    public boolean isPossible() {
        return place.isFolder();
    }

    /**
     * Reloads in the background and waits for what comes of it; empty when a reload is under way.
     *
     * @throws FaultyContent with every fault of every file; then nothing has changed
     */
    public Optional<Outcome> onRequest() {
        if (!underWay.compareAndSet(false, true)) {
            return Optional.empty();
        }
        Future<Outcome> outcome = background.submit(() -> {
            try {
                return run(place::read, Trigger.REQUEST);
            } finally {
                underWay.set(false);
            }
        });
        return Optional.of(await(outcome));
    }

    /** Reloads what a look at the folder has found, in this thread; empty when a reload is under way. */
    Optional<Outcome> onWatch(ContentFolder content) {
        if (!underWay.compareAndSet(false, true)) {
            return Optional.empty();
        }
        try {
            return Optional.of(run(() -> content, Trigger.WATCH));
        } finally {
            underWay.set(false);
        }
    }

    /** Does something in the background again and again, this long after it was done the last time. */
    void every(Duration interval, Runnable task) {
        var unused = background.scheduleWithFixedDelay(
                task, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        background.shutdownNow();
    }

    private Outcome run(Supplier<ContentFolder> content, Trigger by) {
        String outcome = "failed";
        try {
            Outcome done = switchTo(content.get(), by);
            outcome = done.switched() ? "switched" : "unchanged";
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

    private Outcome switchTo(ContentFolder content, Trigger by) {
        ContentRelease before = current.get();
        if (content.fingerprint().equals(before.fingerprint())) {
            return new Outcome(history.find(before.id()).orElseThrow(), false);
        }
        ContentRelease next = maker.make(content);
        warm(next);
        Activation activation = history.note(next, content, before, by);
        // Kept before the switch, so that at no moment a release that was current is unknown.
        earlier.keep(before);
        current.switchTo(next);
        LOG.info(
                "Content release {} follows {}; changes: {}.",
                next.id(),
                before.id(),
                activation.changes().size());
        return new Outcome(activation, true);
    }

    /** Also finds out that it runs at all before anybody rests on it. */
    private static void warm(ContentRelease release) {
        AssessCluster assessCluster = new AssessCluster(release.editions()::bases);
        for (Questionnaire questionnaire : release.questionnaires().list()) {
            AnswerSheet empty = new AnswerSheet(questionnaire.name(), questionnaire.published(), Map.of());
            for (int i = 0; i < WARMING_ROUNDS; i++) {
                assessCluster.assess(empty, Language.ENGLISH);
            }
        }
    }

    private static Outcome await(Future<Outcome> outcome) {
        try {
            return outcome.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Nobody waits for the reload any more; it goes on.", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof FaultyContent faulty) {
                throw faulty;
            }
            throw new IllegalStateException("The reload failed; the content is as it was.", e.getCause());
        }
    }
}
