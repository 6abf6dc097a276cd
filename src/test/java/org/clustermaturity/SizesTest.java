package org.clustermaturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sizes as tripwires: a file that grows beyond them is split, or says here why not. */
class SizesTest {

    private static final Path ROOT = Path.of("");

    private static final Map<String, String> EXCEPTIONS = Map.of(
            "src/main/java/org/clustermaturity/assessment/web/EvaluationResponse.java",
            "the shape of a result, a record per object; read beside the OpenAPI document",
            "src/main/java/org/clustermaturity/assessment/web/EvaluationSerializer.java",
            "a constant per property of the result, each used once");

    @Test
    void everyFileIsSmallOrSaysWhyNot() {
        Map<String, String> large = tooLarge(ROOT);

        assertThat(large.keySet()).as(large.toString()).isEqualTo(EXCEPTIONS.keySet());
    }

    @Test
    void everyExceptionHasAReason() {
        assertThat(EXCEPTIONS).allSatisfy((path, reason) -> assertThat(reason).hasSizeGreaterThan(20));
    }

    @Test
    void filesOfEveryKindThatAreTooLargeAreFound(@TempDir Path root) throws IOException {
        write(root, "src/main/java/Large.java", 251);
        write(root, "src/main/java/Small.java", 250);
        write(root, "rules/tiny/gates/large.drl", 121);
        write(root, "rules/tiny/gates/small.drl", 120);
        write(root, "rules/tiny/gates/small.examples.yaml", 250);
        write(root, "rules/tiny/flags/brief.drl", 10);
        write(root, "rules/tiny/flags/brief.examples.yaml", 31);
        write(root, "questionnaires/tiny/1/large.yaml", 221);
        write(root, "questionnaires/tiny/1/small.yaml", 220);

        Map<String, String> large = tooLarge(root);

        assertThat(large)
                .containsOnlyKeys(
                        "src/main/java/Large.java",
                        "rules/tiny/gates/large.drl",
                        "rules/tiny/flags/brief.examples.yaml",
                        "questionnaires/tiny/1/large.yaml");
    }

    @Test
    void thereAreFilesOfEveryKind() {
        assertThat(files(ROOT, "src/main/java", ".java")).hasSizeGreaterThan(50);
        assertThat(files(ROOT, "rules", ".drl")).isNotEmpty();
        assertThat(files(ROOT, "rules", ".examples.yaml")).isNotEmpty();
        assertThat(files(ROOT, "questionnaires", ".yaml")).isNotEmpty();
    }

    private static Map<String, String> tooLarge(Path root) {
        Map<String, String> found = new TreeMap<>();
        files(root, "src/main/java", ".java").forEach(file -> check(root, file, 250, found));
        files(root, "rules", ".drl").forEach(file -> check(root, file, 120, found));
        files(root, "questionnaires", ".yaml").forEach(file -> check(root, file, 220, found));
        for (Path examples : files(root, "rules", ".examples.yaml")) {
            Path rules = Path.of(examples.toString().replace(".examples.yaml", ".drl"));
            check(root, examples, Files.exists(rules) ? 2 * lines(rules) + 10 : 10, found);
        }
        return found;
    }

    private static void check(Path root, Path file, long most, Map<String, String> found) {
        long lines = lines(file);
        if (lines > most) {
            found.put(root.relativize(file).toString().replace('\\', '/'), lines + " lines, at most " + most);
        }
    }

    private static List<Path> files(Path root, String folder, String ending) {
        try (Stream<Path> files = Files.walk(root.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path root, String path, int lines) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "line\n".repeat(lines));
    }
}
