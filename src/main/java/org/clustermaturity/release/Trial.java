package org.clustermaturity.release;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.clustermaturity.assessment.Assessments;
import org.clustermaturity.changes.Change;
import org.clustermaturity.content.ContentFolder;
import org.clustermaturity.content.FaultyContent;
import org.clustermaturity.impact.CompareContent;
import org.clustermaturity.impact.Impact;
import org.clustermaturity.questionnaire.Questionnaire;

/**
 * Tries content out on everything that was submitted, against what is current. Nothing changes, and nothing of the candidate
 * stays. One at a time.
 */
public final class Trial implements AutoCloseable {

    /** Requests need the processors, too. */
    private static final int THREADS = 2;

    private final ContentPlace place;
    private final ContentReleases maker;
    private final CurrentRelease current;
    private final CompareContent compareContent;
    private final AtomicBoolean underWay = new AtomicBoolean();
    private final ExecutorService threads;

    /** @param maker that keeps nothing of what it makes */
    Trial(ContentPlace place, ContentReleases maker, CurrentRelease current, Assessments assessments) {
        this.place = place;
        this.maker = maker;
        this.current = current;
        this.threads = Executors.newFixedThreadPool(THREADS, task -> {
            Thread thread = new Thread(task, "content-trial");
            thread.setDaemon(true);
            return thread;
        });
        this.compareContent = new CompareContent(assessments, threads);
    }

    /**
     * What came of a trial.
     *
     * @param candidate the id that the content would have as a release
     * @param fingerprint SHA-256 over all of its files
     * @param questionnaires the questionnaire versions in it
     * @param comparedWith the id of the release that was current
     * @param changes what differs between both, in words
     */
    public record Outcome(
            String candidate,
            String fingerprint,
            List<String> questionnaires,
            String comparedWith,
            List<Change> changes,
            Impact impact) {}

    /** Whether there is a folder to try; content from the jar is what is current. */
    public boolean hasFolder() {
        return place.isFolder();
    }

    /**
     * Tries what the content folder holds now; empty while another trial is under way.
     *
     * @throws FaultyContent with every fault of every file
     */
    public Optional<Outcome> ofFolder() {
        return once(place::read);
    }

    /**
     * Tries what an archive holds; empty while another trial is under way.
     *
     * @param archive a zip with the files as they stand in the content folder
     * @throws UnusableArchive when no content can be taken from it
     * @throws FaultyContent with every fault of every file
     */
    public Optional<Outcome> ofArchive(byte[] archive) {
        return once(() -> CandidateZip.read(archive));
    }

    @Override
    public void close() {
        threads.shutdown();
    }

    private Optional<Outcome> once(Supplier<ContentFolder> content) {
        if (!underWay.compareAndSet(false, true)) {
            return Optional.empty();
        }
        try {
            return Optional.of(tried(content.get()));
        } finally {
            underWay.set(false);
        }
    }

    private Outcome tried(ContentFolder content) {
        ContentRelease before = current.get();
        boolean same = before.fingerprint().equals(content.fingerprint());
        ContentRelease candidate = same ? before : maker.make(content);
        return new Outcome(
                candidate.id(),
                candidate.fingerprint(),
                candidate.questionnaires().list().stream()
                        .map(Questionnaire::name)
                        .toList(),
                before.id(),
                ContentDiff.between(before, candidate),
                compareContent.compare(
                        before.editions().bases(), candidate.editions().bases()));
    }
}
