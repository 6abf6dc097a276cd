package org.clustermaturity.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clustermaturity.release.TinyContent.MONEY;
import static org.clustermaturity.release.TinyContent.valid;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.clustermaturity.content.ContentFile;
import org.clustermaturity.content.ContentFolder;
import org.clustermaturity.content.ContentProblem;
import org.clustermaturity.content.FaultyContent;
import org.clustermaturity.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives as authors make them, and as nobody should. */
class CandidateZipTest {

    private static final String QUESTIONS = "questionnaires/tiny/1/money.yaml";

    /** An archive that is refused, and what is said. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Specimen(String name, byte[] archive, String what) {

        @Override
        public String toString() {
            return name;
        }
    }

    @Test
    void whatIsNoContentIsPassedOver() throws IOException {
        Map<String, byte[]> entries = contentOf(valid().folder());
        entries.put("questionnaires/", new byte[0]);
        entries.put("README.md", bytes("# Read me"));
        entries.put("rules/tiny/gates/.gates.drl.swp", new byte[] {0, 1, 2});
        entries.put("docs/other.yaml", bytes("other: 1"));
        entries.put("__MACOSX/questionnaires/tiny/1/._money.yaml", new byte[] {0, (byte) 0xff});

        ContentFolder read = CandidateZip.read(zip(entries));

        assertThat(read.fingerprint()).isEqualTo(valid().folder().fingerprint());
    }

    @Test
    void whatTheServiceKeepsItselfCanBeSent() {
        assertThat(CandidateZip.read(ContentZip.write(valid().folder()))).isEqualTo(valid().folder());
    }

    @Test
    void aCommentAtTheEndOfTheArchiveIsNoFault() throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            zip.setComment("made by hand");
            zip.putNextEntry(new ZipEntry(QUESTIONS));
            zip.write(bytes("a: b"));
        }

        assertThat(CandidateZip.read(archive.toByteArray()).files())
                .containsExactly(new ContentFile(QUESTIONS, "a: b"));
    }

    @ParameterizedTest
    @MethodSource
    void anArchiveThatMayDoHarmIsRefused(Specimen specimen) {
        assertThatThrownBy(() -> CandidateZip.read(specimen.archive()))
                .isInstanceOfSatisfying(
                        UnusableArchive.class,
                        refused ->
                                assertThat(refused.what().in(Language.ENGLISH)).contains(specimen.what()));
    }

    static Stream<Specimen> anArchiveThatMayDoHarmIsRefused() throws IOException {
        byte[] good = ContentZip.write(valid().folder());
        byte[] torn = good.clone();
        Arrays.fill(torn, 200, 260, (byte) 0x55);
        return Stream.of(
                new Specimen("nothing", new byte[0], "no zip archive"),
                new Specimen("text", bytes("questionnaires: []"), "no zip archive"),
                new Specimen("half of one", Arrays.copyOf(good, good.length / 2), "no zip archive"),
                new Specimen("without its directory", Arrays.copyOf(good, good.length - 22), "no zip archive"),
                new Specimen("torn", torn, "no zip archive"),
                new Specimen("nothing in it", zip(Map.of()), "no file below \"questionnaires/\""),
                new Specimen("a folder too deep", zip(Map.of("content/" + QUESTIONS, bytes("a"))), "no file below"),
                new Specimen("an entry twice", twice(), "twice"),
                new Specimen("many entries", zip(many(2_001)), "more than 2000 entries"),
                new Specimen("a large file", zip(Map.of(QUESTIONS, new byte[1_048_577])), "larger than 1048576"),
                new Specimen("a large other file", zip(Map.of("x.bin", new byte[1_048_577])), "larger than 1048576"),
                new Specimen("a bomb of many files", zip(large(20)), "far larger"),
                new Specimen("much noise", zip(noise(17)), "far larger"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../questionnaires/a.yaml",
                "questionnaires/../../etc/passwd",
                "/questionnaires/a.yaml",
                "questionnaires\\..\\a.yaml",
                "C:/questionnaires/a.yaml",
                "questionnaires//a.yaml",
                "questionnaires/./a.yaml",
                "questionnaires/a\u0000.yaml",
                "questionnaires/a\n.yaml",
                "/",
                ".."
            })
    void anEntryWhoseNameLeadsElsewhereIsRefused(String name) throws IOException {
        byte[] archive = zip(Map.of(name, bytes("a: b")));

        assertThatThrownBy(() -> CandidateZip.read(archive))
                .isInstanceOfSatisfying(
                        UnusableArchive.class,
                        refused -> assertThat(refused.what().key()).isEqualTo("archive.strange-name"));
    }

    @Test
    void everyFileThatIsNoTextIsNamed() throws IOException {
        Map<String, byte[]> entries = contentOf(valid().folder());
        entries.put(MONEY, new byte[] {'a', (byte) 0xe4});
        entries.put(TinyContent.GATES, new byte[] {(byte) 0xff, (byte) 0xfe});
        byte[] archive = zip(entries);

        assertThatThrownBy(() -> CandidateZip.read(archive))
                .isInstanceOfSatisfying(
                        FaultyContent.class,
                        faulty -> assertThat(faulty.problems())
                                .extracting(ContentProblem::path)
                                .containsExactlyInAnyOrder(MONEY, TinyContent.GATES));
    }

    static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return archive.toByteArray();
    }

    private static Map<String, byte[]> contentOf(ContentFolder folder) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        folder.files().forEach(file -> entries.put(file.path(), bytes(file.text())));
        return entries;
    }

    /** Java writes no entry twice, so the second one gets its name afterwards. */
    private static byte[] twice() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("questionnaires/a.yaml", bytes("a: b"));
        entries.put("questionnaires/b.yaml", bytes("a: b"));
        String archive = new String(zip(entries), StandardCharsets.ISO_8859_1);
        return archive.replace("b.yaml", "a.yaml").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Map<String, byte[]> many(int entries) {
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < entries; i++) {
            many.put("questionnaires/" + i + ".yaml", new byte[0]);
        }
        return many;
    }

    private static Map<String, byte[]> large(int entries) {
        Map<String, byte[]> large = many(entries);
        large.replaceAll((name, empty) -> new byte[1_000_000]);
        return large;
    }

    private static Map<String, byte[]> noise(int entries) {
        java.util.Random random = new java.util.Random(1);
        Map<String, byte[]> noise = large(entries);
        noise.values().forEach(random::nextBytes);
        return noise;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
