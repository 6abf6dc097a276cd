package org.clustermaturity.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clustermaturity.release.TinyContent.MODULES;
import static org.clustermaturity.release.TinyContent.valid;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.clustermaturity.changes.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessException;

/** What is left of a release when it is no longer current, also after a start. */
@ExtendWith(OutputCaptureExtension.class)
class EarlierReleasesTest {

    private static final TinyContent LONGER = valid().replacing(MODULES, "hours: 2.5", "hours: 3");

    @TempDir
    Path parent;

    @Test
    void theFilesOfAReleaseComeBackAsTheyWere() throws IOException {
        try (ReloadableContent content = ReloadableContent.startWith(valid(), parent)) {
            byte[] files = filesOf(content, content.current.id());

            assertThat(ContentZip.read(files).files())
                    .isEqualTo(valid().folder().files());
        }
    }

    @Test
    void theSameContentHasTheSameBytes() {
        try (ReloadableContent content = ReloadableContent.startWith(valid(), parent)) {
            String first = content.current.id();
            byte[] bytes = filesOf(content, first);

            content.reload(LONGER);
            content.reload(valid());

            assertThat(filesOf(content, first)).isEqualTo(bytes);
        }
    }

    @Test
    void afterAStartTheReleasesAreListedAgain() {
        List<Activation> before;
        try (ReloadableContent content = ReloadableContent.startWith(valid(), parent)) {
            content.reload(LONGER);
            before = content.history.list();
        }

        try (ReloadableContent again = ReloadableContent.startAgain(parent)) {
            assertThat(again.history.list()).hasSize(2).isEqualTo(before);
            assertThat(again.history.list().get(0).by()).isEqualTo(Trigger.REQUEST);
            assertThat(again.earlier.find(before.get(1).id()))
                    .hasValueSatisfying(earlier -> assertThat(earlier.curriculum()
                                    .find("M03")
                                    .orElseThrow()
                                    .hours())
                            .isEqualTo(2.5));
        }
    }

    @Test
    void contentThatChangedWhileTheServiceWasDownIsComparedAtTheStart() {
        String first;
        try (ReloadableContent content = ReloadableContent.startWith(valid(), parent)) {
            first = content.current.id();
            content.write(LONGER);
        }

        try (ReloadableContent again = ReloadableContent.startAgain(parent)) {
            Activation latest = again.history.list().get(0);
            assertThat(latest.by()).isEqualTo(Trigger.START);
            assertThat(latest.comparedWith()).isEqualTo(first);
            assertThat(latest.changes())
                    .containsExactly(new Change("module M03", Change.Kind.CHANGED, "hours 2.5 -> 3"));
        }
    }

    @Test
    void moreReleasesAreAvailableThanStayCompiled() {
        try (ReloadableContent content = ReloadableContent.startWith(valid(), parent)) {
            for (int hours = 3; hours < 10; hours++) {
                content.reload(valid().replacing(MODULES, "hours: 2.5", "hours: " + hours));
            }

            assertThat(content.history.list())
                    .hasSize(8)
                    .allSatisfy(activation -> assertThat(content.earlier.find(activation.id()))
                            .hasValueSatisfying(
                                    release -> assertThat(release.id()).isEqualTo(activation.id())));
        }
    }

    @Test
    void aReleaseInUseIsNotCompiledAgain() {
        try (ReloadableContent content = ReloadableContent.startWith(valid(), parent)) {
            ContentRelease first = content.current.get();
            content.reload(LONGER);

            assertThat(content.earlier.find(first.id())).containsSame(first);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cut off", "no zip", "other content"})
    void damagedFilesAreUnknownAndSaidOnce(String damage, CapturedOutput log) {
        String first;
        try (ReloadableContent content = ReloadableContent.startWith(valid(), parent)) {
            first = content.current.id();
            String second = content.reload(LONGER).current().id();
            byte[] bytes = filesOf(content, first);
            byte[] damaged = switch (damage) {
                case "cut off" -> Arrays.copyOf(bytes, bytes.length / 2);
                case "no zip" -> "This is no zip.".getBytes(StandardCharsets.UTF_8);
                default -> filesOf(content, second);
            };
            content.database
                    .jdbc()
                    .sql("update content_release set files = :files where id = :id")
                    .param("files", damaged)
                    .param("id", first)
                    .update();
        }

        try (ReloadableContent again = ReloadableContent.startAgain(parent)) {
            assertThat(again.earlier.find(first)).isEmpty();
            assertThat(again.earlier.find(first)).isEmpty();
            assertThat(again.history.list()).hasSize(2);
        }
        assertThat(log.getOut().split("Content release \\Q" + first + "\\E in the database is damaged", -1))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-11-21+0000000",
                "2026-11-21+3f2a9c1' or '1' = '1",
                "2026-11-21+3F2A9C1",
                "2026-11-21+3f2a9c1\0",
                "%",
                "index"
            })
    void aNameThatIsNoIdLeadsNowhere(String id) {
        try (ReloadableContent content = ReloadableContent.startWith(valid(), parent)) {
            assertThat(content.earlier.find(id)).isEmpty();
        }
    }

    @Test
    void onlyWhatLooksLikeAnIdIsLookedForInTheDatabase() {
        try (ReloadableContent content = ReloadableContent.startWith(valid(), parent)) {
            content.database.takeAway();

            assertThat(content.earlier.find("2026-11-21+3f2a9c1\0")).isEmpty();
            assertThatThrownBy(() -> content.earlier.find("2026-11-21+3f2a9c1"))
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void aReleaseThatCouldNotBeFetchedIsFoundLater() {
        try (ReloadableContent content = ReloadableContent.startWith(valid(), parent)) {
            String first = content.current.id();
            content.reload(LONGER);
            try (ReloadableContent again = ReloadableContent.startAgain(parent)) {
                again.database.takeAway();
                assertThatThrownBy(() -> again.earlier.find(first)).isInstanceOf(DataAccessException.class);
                again.database.bringBack();

                assertThat(again.earlier.find(first)).isPresent();
            }
        }
    }

    private static byte[] filesOf(ReloadableContent content, String id) {
        return content.releases.findFiles(id).orElseThrow();
    }
}
