package org.clustermaturity.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clustermaturity.release.TinyContent.GATES;
import static org.clustermaturity.release.TinyContent.MONEY;
import static org.clustermaturity.release.TinyContent.valid;
import static org.clustermaturity.release.TinyFrench.complete;
import static org.clustermaturity.release.TinyFrench.withGaps;

import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.clustermaturity.assessment.AssessCluster;
import org.clustermaturity.assessment.Assessment;
import org.clustermaturity.assessment.Basis;
import org.clustermaturity.language.Editions;
import org.clustermaturity.language.Language;
import org.clustermaturity.questionnaire.Answer;
import org.clustermaturity.questionnaire.AnswerSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two hundred switches while sheets are evaluated: every result is right, and nothing stays behind. */
class ReloadUnderLoadTest {

    private static final int RELOADS = 200;
    private static final int WARM_UP = 40;
    private static final int THREADS = 3;

    /**
     * They differ in a gate, in a weight, and in both, so a result that mixes two of them fits none; and French comes, goes and
     * has gaps.
     */
    private static final List<TinyContent> VARIANTS = List.of(
            valid(),
            complete().replacing(GATES, "members >= 15", "members >= 12"),
            valid().replacing(MONEY, "{ from: 5, points: 40 }", "{ from: 5, points: 80 }"),
            valid().replacing(GATES, "members >= 15", "members >= 12")
                    .replacing(MONEY, "{ from: 5, points: 40 }", "{ from: 5, points: 80 }"),
            withGaps().replacing(GATES, "age >= 2", "age >= 30"));

    private static final List<Language> LANGUAGES = List.of(Language.ENGLISH, new Language("fr"));

    private static final AnswerSheet SHEET = new AnswerSheet(
            "tiny/1",
            LocalDate.of(2026, 11, 21),
            Map.of(
                    "founded", Answer.of(BigDecimal.valueOf(2010)),
                    "writtenStrategy", Answer.of("agreed"),
                    "members", Answer.of(BigDecimal.valueOf(13)),
                    "privateShare", Answer.of(BigDecimal.TEN)));

    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicLong evaluated = new AtomicLong();
    private final AtomicBoolean done = new AtomicBoolean();

    @Test
    void twoHundredReloadsUnderLoadGiveRightResultsAndLeaveNothingBehind(@TempDir Path parent) throws Exception {
        List<WeakReference<ContentRelease>> releases = new ArrayList<>();
        try (ReloadableContent content = ReloadableContent.startWith(VARIANTS.get(0), parent)) {
            Map<String, String> expected = expected(content.maker);
            List<Thread> load = startLoad(content, expected);
            reload(content, 1, WARM_UP, releases);
            int classesBefore = loadedClasses();

            reload(content, WARM_UP, RELOADS, releases);
            done.set(true);
            for (Thread thread : load) {
                thread.join();
            }

            assertThat(wrong).isEmpty();
            assertThat(evaluated).hasValueGreaterThan(10_000);
            assertThat(content.count("request", "switched")).isEqualTo(RELOADS - 1);
            assertThat(alive(releases, ReloadableContent.KEPT + 1)).isLessThanOrEqualTo(ReloadableContent.KEPT + 1);
            assertThat(loadedClasses()).isLessThan(classesBefore + 100);
        }
    }

    private static void reload(
            ReloadableContent content, int from, int to, List<WeakReference<ContentRelease>> releases) {
        for (int i = from; i < to; i++) {
            assertThat(content.reload(VARIANTS.get(i % VARIANTS.size())).switched())
                    .isTrue();
            releases.add(new WeakReference<>(content.current.get()));
        }
    }

    private List<Thread> startLoad(ReloadableContent content, Map<String, String> expected) {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            boolean onEarlier = i == 0;
            Thread thread = new Thread(() -> {
                AssessCluster assessCluster = new AssessCluster(() -> bases(content, expected, onEarlier));
                while (!done.get()) {
                    evaluate(assessCluster, expected);
                    // The reloads need the processors, too.
                    LockSupport.parkNanos(1_000_000);
                }
            });
            thread.setUncaughtExceptionHandler((failed, failure) -> wrong.add(failure.toString()));
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
        return threads;
    }

    private Editions<Basis> bases(ReloadableContent content, Map<String, String> expected, boolean earlier) {
        if (!earlier) {
            return content.current.get().editions().bases();
        }
        List<String> ids = expected.keySet().stream()
                .filter(key -> key.endsWith(" en"))
                .map(key -> key.replace(" en", ""))
                .toList();
        // Slowly through all of them, so that some come from memory and some from the archive.
        String id = ids.get((int) (evaluated.get() / 1_000 % ids.size()));
        return content.earlier
                .find(id)
                .orElseGet(content.current::get)
                .editions()
                .bases();
    }

    private void evaluate(AssessCluster assessCluster, Map<String, String> expected) {
        Language language = LANGUAGES.get((int) (evaluated.incrementAndGet() % LANGUAGES.size()));
        Assessment assessment = assessCluster.assess(SHEET, language);
        if (!summary(assessment).equals(expected.get(assessment.release() + " " + language))) {
            wrong.add(assessment.release() + " " + language + ": " + summary(assessment));
        }
    }

    private static Map<String, String> expected(ContentReleases maker) {
        Map<String, String> expected = new HashMap<>();
        for (TinyContent variant : VARIANTS) {
            ContentRelease release = maker.make(variant.folder());
            AssessCluster assessCluster = new AssessCluster(release.editions()::bases);
            for (Language language : LANGUAGES) {
                expected.put(release.id() + " " + language, summary(assessCluster.assess(SHEET, language)));
            }
        }
        assertThat(expected).hasSize(VARIANTS.size() * LANGUAGES.size());
        // In the three releases without French, the answer to French is in English.
        assertThat(Set.copyOf(expected.values())).hasSize(VARIANTS.size() + 2);
        return expected;
    }

    private static String summary(Assessment assessment) {
        return "%s, %s, %s"
                .formatted(
                        assessment.stage().orElseThrow().title(),
                        assessment.findings().given().overall(),
                        assessment.findings().met());
    }

    /** How many releases are still held after collecting garbage, as soon as there are few enough. */
    private static long alive(List<WeakReference<ContentRelease>> releases, int enough) throws InterruptedException {
        long alive = Long.MAX_VALUE;
        for (int i = 0; i < 20 && alive > enough; i++) {
            System.gc();
            Thread.sleep(50);
            alive = releases.stream().filter(release -> release.get() != null).count();
        }
        return alive;
    }

    private static int loadedClasses() {
        System.gc();
        return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    }
}
