package org.clustermaturity.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clustermaturity.release.TinyContent.GATES;
import static org.clustermaturity.release.TinyContent.MODULES;
import static org.clustermaturity.release.TinyContent.MONEY;
import static org.clustermaturity.release.TinyContent.valid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.clustermaturity.changes.Change;
import org.clustermaturity.content.ContentProblem;
import org.clustermaturity.content.FaultyContent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReloadTest {

    private static final TinyContent LONGER = valid().replacing(MODULES, "hours: 2.5", "hours: 3");

    @TempDir
    Path parent;

    private ReloadableContent content;

    @BeforeEach
    void start() {
        content = ReloadableContent.startWith(valid(), parent);
    }

    @AfterEach
    void stop() {
        content.close();
    }

    @Test
    void aChangedFolderBecomesTheCurrentRelease() {
        String before = content.current.id();

        Reload.Outcome outcome = content.reload(LONGER);

        assertThat(outcome.switched()).isTrue();
        assertThat(content.current.id())
                .isNotEqualTo(before)
                .isEqualTo(outcome.current().id());
        assertThat(outcome.current().by()).isEqualTo(Trigger.REQUEST);
        assertThat(outcome.current().comparedWith()).isEqualTo(before);
        assertThat(outcome.current().changes())
                .containsExactly(new Change("module M03", Change.Kind.CHANGED, "hours 2.5 -> 3"));
        assertThat(content.history.list()).extracting(Activation::id).containsExactly(content.current.id(), before);
        assertThat(content.count("request", "switched")).isEqualTo(1);
    }

    @Test
    void whoHoldsTheOldReleaseGoesOnWithIt() {
        ContentRelease held = content.current.get();

        content.reload(LONGER);

        assertThat(held.curriculum().find("M03").orElseThrow().hours()).isEqualTo(2.5);
        assertThat(content.current.get().curriculum().find("M03").orElseThrow().hours())
                .isEqualTo(3);
    }

    @Test
    void anUnchangedFolderChangesNothing() {
        ContentRelease before = content.current.get();

        Reload.Outcome outcome = content.reload.onRequest().orElseThrow();

        assertThat(outcome.switched()).isFalse();
        assertThat(outcome.current().by()).isEqualTo(Trigger.START);
        assertThat(content.current.get()).isSameAs(before);
        assertThat(content.history.list()).hasSize(1);
        assertThat(content.count("request", "unchanged")).isEqualTo(1);
    }

    @Test
    void withAnyFaultTheOldReleaseStaysAndEveryFaultIsSaid() {
        ContentRelease before = content.current.get();

        content.write(LONGER.replacing(GATES, "members >= 15", "membrs >= 15")
                .replacing(MODULES, "dimension: money", "dimension: monney"));

        assertThatThrownBy(content.reload::onRequest)
                .isInstanceOfSatisfying(
                        FaultyContent.class,
                        faulty -> assertThat(faulty.problems())
                                .extracting(ContentProblem::path)
                                .containsExactly(MODULES, GATES));
        assertThat(content.current.get()).isSameAs(before);
        assertThat(content.history.list()).hasSize(1);
        assertThat(content.count("request", "faulty")).isEqualTo(1);
    }

    @Test
    void aFaultyFolderThatIsMendedIsTakenOver() {
        content.write(valid().replacing(GATES, "members >= 15", "membrs >= 15"));
        assertThatThrownBy(content.reload::onRequest).isInstanceOf(FaultyContent.class);

        assertThat(content.reload(LONGER).switched()).isTrue();
    }

    @Test
    void aFolderThatIsGoneIsAFault() throws IOException {
        ContentRelease before = content.current.get();
        ReloadableContent.empty(content.root);

        assertThatThrownBy(content.reload::onRequest).isInstanceOf(FaultyContent.class);
        assertThat(content.current.get()).isSameAs(before);
    }

    @Test
    void aFileThatIsNoTextIsAFault() throws IOException {
        Files.write(content.root.resolve(MONEY), new byte[] {'a', (byte) 0xe4});

        assertThatThrownBy(content.reload::onRequest)
                .isInstanceOf(FaultyContent.class)
                .hasMessageContaining("money.yaml")
                .hasMessageContaining("Maybe it is not saved as UTF-8.");
        assertThat(content.count("request", "faulty")).isEqualTo(1);
    }

    @Test
    void theWayBackIsAReloadToo() {
        String first = content.current.id();
        String second = content.reload(LONGER).current().id();

        Reload.Outcome back = content.reload(valid());

        assertThat(content.current.id()).isEqualTo(first);
        assertThat(back.current().comparedWith()).isEqualTo(second);
        assertThat(content.history.list()).extracting(Activation::id).containsExactly(first, second);
    }

    @Test
    void thereIsOneReloadAtATime() throws InterruptedException {
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch mayGoOn = new CountDownLatch(1);
        content.reload.every(java.time.Duration.ofMillis(1), () -> {
            reading.countDown();
            awaitQuietly(mayGoOn);
        });
        reading.await();
        content.write(LONGER);
        Thread first = new Thread(content.reload::onRequest);
        first.start();
        while (first.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }

        Optional<Reload.Outcome> second = content.reload.onRequest();
        mayGoOn.countDown();
        first.join();

        assertThat(second).isEmpty();
        assertThat(content.current.get().curriculum().find("M03").orElseThrow().hours())
                .isEqualTo(3);
        assertThat(content.reload.onRequest()).isPresent();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
