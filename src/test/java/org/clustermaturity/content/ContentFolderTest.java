package org.clustermaturity.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentFolderTest {

    private static final ContentFile LADDER = new ContentFile("rules/tiny/ladder.yaml", "stages: []\n");
    private static final ContentFile LABELS = new ContentFile("rules/tiny/labels.yaml", "labels: []\n");

    @TempDir
    Path root;

    @Test
    void theFingerprintDoesNotDependOnTheOrderOfTheFiles() {
        ContentFolder folder = new ContentFolder(List.of(LADDER, LABELS));
        ContentFolder turned = new ContentFolder(List.of(LABELS, LADDER));

        assertThat(folder.fingerprint()).isEqualTo(turned.fingerprint()).matches("[0-9a-f]{64}");
        assertThat(folder.files()).isEqualTo(turned.files());
    }

    @Test
    void theFingerprintChangesWithASingleByte() {
        ContentFolder folder = new ContentFolder(List.of(LADDER, LABELS));

        ContentFolder spaced = new ContentFolder(List.of(new ContentFile(LADDER.path(), LADDER.text() + " "), LABELS));
        ContentFolder windows = new ContentFolder(List.of(new ContentFile(LADDER.path(), "stages: []\r\n"), LABELS));

        assertThat(List.of(folder.fingerprint(), spaced.fingerprint(), windows.fingerprint()))
                .doesNotHaveDuplicates();
    }

    @Test
    void theFingerprintChangesWithAPathAndWithAMissingFile() {
        ContentFolder folder = new ContentFolder(List.of(LADDER, LABELS));

        ContentFolder moved =
                new ContentFolder(List.of(new ContentFile("rules/other/ladder.yaml", LADDER.text()), LABELS));
        ContentFolder swapped = new ContentFolder(
                List.of(new ContentFile(LADDER.path(), LABELS.text()), new ContentFile(LABELS.path(), LADDER.text())));
        ContentFolder less = new ContentFolder(List.of(LABELS));

        assertThat(List.of(folder.fingerprint(), moved.fingerprint(), swapped.fingerprint(), less.fingerprint()))
                .doesNotHaveDuplicates();
    }

    @Test
    void theFingerprintOfAFileIsTheSha256OfItsText() {
        assertThat(new ContentFile("any.yaml", "abc").fingerprint())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void readsTheContentFoldersAndTheSourcesAndNothingElse() throws IOException {
        write("rules/tiny/ladder.yaml", "stages: []\n");
        write("rules/tiny/gates/gates.drl", "package rules.tiny.gates;\n");
        write("rules/tiny/gates/gates.drl~", "left behind");
        write("rules/tiny/.gates.drl.swp", "left behind");
        write("questionnaires/tiny/1/scales.yaml", "a: []\n");
        write("docs/sources.yaml", "[]\n");
        write("docs/other.yaml", "[]\n");
        write("pom.yaml", "[]\n");

        ContentFolder folder = ContentFolder.read(root);

        assertThat(folder.files())
                .extracting(ContentFile::path)
                .containsExactly(
                        "docs/sources.yaml",
                        "questionnaires/tiny/1/scales.yaml",
                        "rules/tiny/gates/gates.drl",
                        "rules/tiny/ladder.yaml");
    }

    @Test
    void aFileThatIsNotUtf8IsNamed() throws IOException {
        Files.createDirectories(root.resolve("rules"));
        Files.write(root.resolve("rules/latin.yaml"), new byte[] {'a', ':', ' ', (byte) 0xe4});

        assertThatThrownBy(() -> ContentFolder.read(root))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("rules/latin.yaml")
                .hasMessageEndingWith("Maybe it is not saved as UTF-8.");
    }

    @Test
    void findsFilesAndFoldersByTheirPath() {
        ContentFolder folder = new ContentFolder(List.of(
                LADDER, LABELS, new ContentFile("rules/tiny/gates/a.drl", ""), new ContentFile("rules/b.yaml", "")));

        assertThat(folder.find("rules/tiny/ladder.yaml")).hasValue(LADDER);
        assertThat(folder.find("rules/tiny/ladder")).isEmpty();
        assertThat(folder.under("rules/tiny/")).hasSize(3);
        assertThat(folder.foldersIn("rules/")).containsExactly("tiny");
        assertThat(folder.foldersIn("rules/tiny/")).containsExactly("gates");
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
