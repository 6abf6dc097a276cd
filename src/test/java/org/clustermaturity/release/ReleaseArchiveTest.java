package org.clustermaturity.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clustermaturity.release.TinyContent.MODULES;
import static org.clustermaturity.release.TinyContent.valid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.clustermaturity.changes.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What is left of a release when it is no longer current, also after a start. */
@ExtendWith(OutputCaptureExtension.class)
class ReleaseArchiveTest {

    private static final TinyContent LONGER = valid().replacing(MODULES, "hours: 2.5", "hours: 3");

    @TempDir
    Path parent;

    @Test
    void theFilesOfAReleaseComeBackAsTheyWere() throws IOException {
        try (ReloadableContent content = ReloadableContent.startWith(valid(), parent)) {
            assertThat(content.archive.find(content.current.id()))
                    .hasValueSatisfying(found ->
                            assertThat(found.files()).isEqualTo(valid().folder().files()));
        }
    }

    @Test
    void theSameContentHasTheSameBytes() throws IOException {
        try (ReloadableContent content = ReloadableContent.startWith(valid(), parent)) {
            Path zip = zipOf(content, content.current.id());
            byte[] bytes = Files.readAllBytes(zip);

            content.reload(LONGER);
            content.reload(valid());

            assertThat(zip).hasBinaryContent(bytes);
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
    void aDamagedArchiveIsUnknownAndSaidOnce(String damage, CapturedOutput log) throws IOException {
        String first;
        try (ReloadableContent content = ReloadableContent.startWith(valid(), parent)) {
            first = content.current.id();
            String second = content.reload(LONGER).current().id();
            byte[] bytes = Files.readAllBytes(zipOf(content, first));
            switch (damage) {
                case "cut off" -> Files.write(zipOf(content, first), Arrays.copyOf(bytes, bytes.length / 2));
                case "no zip" -> Files.writeString(zipOf(content, first), "This is no archive.");
                default ->
                    Files.copy(
                            zipOf(content, second),
                            zipOf(content, first),
                            java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }

        try (ReloadableContent again = ReloadableContent.startAgain(parent)) {
            assertThat(again.earlier.find(first)).isEmpty();
            assertThat(again.earlier.find(first)).isEmpty();
            assertThat(again.history.list()).hasSize(2);
        }
        assertThat(log.getOut().split("Content release \\Q" + first + "\\E in the archive is damaged", -1))
                .hasSize(2);
    }

    @Test
    void aDamagedEntryIsNotListed(CapturedOutput log) throws IOException {
        try (ReloadableContent content = ReloadableContent.startWith(valid(), parent)) {
            content.reload(LONGER);
        }
        Files.writeString(parent.resolve("releases/damaged.json"), "{ \"id\": ");

        try (ReloadableContent again = ReloadableContent.startAgain(parent)) {
            assertThat(again.history.list()).hasSize(2);
        }
        assertThat(log).contains("damaged.json is damaged");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-11-21+0000000",
                "../releases/2026-11-21+3f2a9c1",
                "2026-11-21+3f2a9c1/../../secret",
                "2026-11-21+3F2A9C1",
                "index"
            })
    void aNameThatIsNoIdLeadsNowhere(String id) throws IOException {
        try (ReloadableContent content = ReloadableContent.startWith(valid(), parent)) {
            Files.writeString(parent.resolve("releases/index.zip"), "");

            assertThat(content.archive.find(id)).isEmpty();
            assertThat(content.earlier.find(id)).isEmpty();
        }
    }

    @Test
    void anArchiveThatCannotBeWrittenDoesNotStopTheSwitch(CapturedOutput log) throws IOException {
        try (ReloadableContent content = ReloadableContent.startWith(valid(), parent)) {
            ReloadableContent.empty(content.archiveFolder);
            Files.writeString(content.archiveFolder, "A file stands where the folder was.");

            assertThat(content.reload(LONGER).switched()).isTrue();
        }
        assertThat(log).contains("cannot be kept");
    }

    @Test
    void nowhereKeepsNothing() throws IOException {
        ReleaseArchive nowhere = ReleaseArchive.nowhere();
        try (ReloadableContent content = ReloadableContent.startWith(valid(), parent)) {
            nowhere.keep(content.history.list().get(0), valid().folder());

            assertThat(nowhere.list()).isEmpty();
            assertThat(nowhere.find(content.current.id())).isEqualTo(Optional.empty());
        }
    }

    private static Path zipOf(ReloadableContent content, String id) {
        return content.archiveFolder.resolve(id + ".zip");
    }
}
