package org.clustermaturity.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clustermaturity.release.TinyContent.GATES;
import static org.clustermaturity.release.TinyContent.MODULES;
import static org.clustermaturity.release.TinyContent.MONEY;
import static org.clustermaturity.release.TinyContent.valid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class FolderWatchTest {

    private static final TinyContent LONGER = valid().replacing(MODULES, "hours: 2.5", "hours: 3");
    private static final TinyContent FAULTY = valid().replacing(GATES, "members >= 15", "membrs >= 15");

    @TempDir
    Path parent;

    private ReloadableContent content;
    private FolderWatch watch;
    private ContentRelease first;

    @BeforeEach
    void start() {
        content = ReloadableContent.startWith(valid(), parent);
        watch = new FolderWatch(
                content.place,
                content.current,
                content.reload,
                content.current.get().fingerprint());
        first = content.current.get();
    }

    @AfterEach
    void stop() {
        content.close();
    }

    @Test
    void aChangeCountsWhenItIsSeenTwiceInARow() {
        content.write(LONGER);

        watch.look();
        assertThat(content.current.get()).isSameAs(first);
        watch.look();

        assertThat(content.current.get()).isNotSameAs(first);
        assertThat(content.history.list().get(0).by()).isEqualTo(Trigger.WATCH);
        assertThat(content.count("watch", "switched")).isEqualTo(1);
    }

    @Test
    void aFolderThatIsStillBeingWrittenIsLeftAlone() {
        for (int hours = 3; hours < 9; hours++) {
            content.write(valid().replacing(MODULES, "hours: 2.5", "hours: " + hours));
            watch.look();
        }

        assertThat(content.current.get()).isSameAs(first);
    }

    @Test
    void nothingHappensWhileNothingChanges() {
        look(5);

        assertThat(content.current.get()).isSameAs(first);
        assertThat(content.meters.find("maturity.content.reloads").counters()).isEmpty();
    }

    @Test
    void faultsAreLoggedOncePerStateAndTheOldReleaseStays(CapturedOutput log) {
        content.write(FAULTY);
        look(5);
        assertThat(content.current.get()).isSameAs(first);
        assertThat(log.getOut().split("Maybe it should be", -1)).hasSize(2);

        content.write(FAULTY.replacing(MODULES, "hours: 2.5", "hours: 3"));
        look(5);
        assertThat(log.getOut().split("Maybe it should be", -1)).hasSize(3);

        content.write(LONGER);
        look(2);
        assertThat(content.current.get()).isNotSameAs(first);
    }

    @Test
    void aFolderThatDisappearsKeepsTheOldReleaseAndMayComeBack(CapturedOutput log) throws IOException {
        ReloadableContent.empty(content.root);
        look(4);
        assertThat(content.current.get()).isSameAs(first);
        assertThat(log.getOut().split("There is no questionnaire|docs/sources.yaml", -1))
                .hasSizeGreaterThan(1);
        assertThat(content.count("watch", "faulty")).isEqualTo(1);

        content.write(LONGER);
        look(2);
        assertThat(content.current.get()).isNotSameAs(first);
    }

    @Test
    void aFileThatIsNoTextIsSaidOnce(CapturedOutput log) throws IOException {
        Files.write(content.root.resolve(MONEY), new byte[] {'a', (byte) 0xe4});

        look(4);

        assertThat(log.getOut().split("Maybe it is not saved as UTF-8", -1)).hasSize(2);
        assertThat(content.current.get()).isSameAs(first);
    }

    @Test
    void theWatchLooksAgainAndAgain() throws InterruptedException {
        content.reload.every(Duration.ofMillis(10), watch::look);

        content.write(LONGER);
        for (int i = 0; i < 1_000 && content.current.id().equals(first.id()); i++) {
            Thread.sleep(20);
        }

        assertThat(content.current.get()).isNotSameAs(first);
    }

    private void look(int times) {
        for (int i = 0; i < times; i++) {
            watch.look();
        }
    }
}
