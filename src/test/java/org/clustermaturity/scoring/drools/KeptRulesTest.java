package org.clustermaturity.scoring.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clustermaturity.release.TinyContent.GATES;
import static org.clustermaturity.release.TinyContent.GATES_TEXTS;
import static org.clustermaturity.release.TinyContent.valid;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.clustermaturity.questionnaire.Answer;
import org.clustermaturity.scoring.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptRulesTest {

    @TempDir
    Path parent;

    @Test
    void keptRulesAreFoundAgainAndFindTheSame() throws IOException {
        ReadRules rules = ReadRules.of(valid());
        Findings fresh = ReadRules.judge(rules.compile(KeptRules.in(folder())), someAnswers());
        Path kept = onlyFile();
        byte[] compiled = Files.readAllBytes(kept);

        Findings again = ReadRules.judge(ReadRules.of(valid()).compile(KeptRules.in(folder())), someAnswers());

        assertThat(summary(again)).isEqualTo(summary(fresh));
        assertThat(onlyFile()).isEqualTo(kept).hasBinaryContent(compiled);
        assertThat(KeptRules.in(folder()).find(rules.fingerprint())).hasValue(compiled);
    }

    @Test
    void rulesThatCompareWithAnotherNumberAreNotTheSame() {
        ReadRules rules = ReadRules.of(valid());
        ReadRules others = ReadRules.of(valid().replacing(GATES, "age >= 2", "age >= 3"));
        rules.compile(KeptRules.in(folder()));

        var found = KeptRules.in(folder()).find(others.fingerprint());

        assertThat(others.fingerprint()).isNotEqualTo(rules.fingerprint());
        assertThat(found).isEmpty();
    }

    @Test
    void anotherWordingOfATextNeedsNoCompilation() {
        ReadRules rules = ReadRules.of(valid());

        ReadRules others = ReadRules.of(valid().replacing(GATES_TEXTS, "It is agreed.", "All have agreed."));

        assertThat(others.fingerprint()).isEqualTo(rules.fingerprint());
    }

    @Test
    void theFolderIsMadeForItsOwnerAlone() throws IOException {
        ReadRules.of(valid()).compile(KeptRules.in(folder()));

        String permissions = PosixFilePermissions.toString(Files.getPosixFilePermissions(folder()));

        assertThat(permissions).isEqualTo("rwx------");
    }

    @Test
    void aFolderThatOthersCanWriteIsNotTrusted() throws IOException {
        ReadRules rules = ReadRules.of(valid());
        rules.compile(KeptRules.in(folder()));
        Files.setPosixFilePermissions(folder(), PosixFilePermissions.fromString("rwxrwx---"));

        var found = KeptRules.in(folder()).find(rules.fingerprint());

        assertThat(found).isEmpty();
    }

    @Test
    void aFileThatIsNoneIsCompiledAnewAndReplaced() throws IOException {
        ReadRules rules = ReadRules.of(valid());
        Findings fresh = ReadRules.judge(rules.compile(KeptRules.in(folder())), someAnswers());
        Files.writeString(onlyFile(), "This is no archive.");

        Findings again = ReadRules.judge(ReadRules.of(valid()).compile(KeptRules.in(folder())), someAnswers());

        assertThat(summary(again)).isEqualTo(summary(fresh));
        assertThat(Files.size(onlyFile())).isGreaterThan(1000);
    }

    @Test
    void aFileThatWasCutOffIsCompiledAnewAndReplaced() throws IOException {
        ReadRules rules = ReadRules.of(valid());
        Findings fresh = ReadRules.judge(rules.compile(KeptRules.in(folder())), someAnswers());
        byte[] compiled = Files.readAllBytes(onlyFile());
        Files.write(onlyFile(), Arrays.copyOf(compiled, compiled.length / 2));

        Findings again = ReadRules.judge(ReadRules.of(valid()).compile(KeptRules.in(folder())), someAnswers());

        assertThat(summary(again)).isEqualTo(summary(fresh));
        assertThat(Files.size(onlyFile())).isGreaterThan(compiled.length / 2 + 1);
    }

    @Test
    void rulesThatSeveralThreadsLoadAtATimeAllFindTheSame() throws Exception {
        ReadRules rules = ReadRules.of(valid());
        Findings fresh = ReadRules.judge(rules.compile(KeptRules.in(folder())), someAnswers());
        Callable<List<Object>> load =
                () -> summary(ReadRules.judge(rules.compile(KeptRules.in(folder())), someAnswers()));
        ExecutorService threads = Executors.newFixedThreadPool(8);

        List<Future<List<Object>>> found = threads.invokeAll(Collections.nCopies(16, load));
        threads.shutdown();

        for (Future<List<Object>> each : found) {
            assertThat(each.get()).isEqualTo(summary(fresh));
        }
    }

    @Test
    void nowhereKeepsNothing() {
        KeptRules nowhere = KeptRules.nowhere();

        nowhere.keep("fingerprint", new byte[] {1});

        assertThat(nowhere.find("fingerprint")).isEmpty();
        assertThat(folder()).doesNotExist();
    }

    private Path folder() {
        return parent.resolve("compiled");
    }

    private Path onlyFile() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }

    private static Map<String, Answer> someAnswers() {
        return Map.of(
                "founded", Answer.of(new BigDecimal(2020)),
                "writtenStrategy", Answer.of("agreed"),
                "topics", Answer.of(List.of("market", "energy")),
                "members", Answer.of(new BigDecimal(12)),
                "merger", Answer.of("planned"));
    }

    private static List<Object> summary(Findings findings) {
        return List.of(
                findings.given(),
                findings.lowest(),
                findings.highest(),
                findings.reachable(),
                findings.met(),
                findings.possible(),
                findings.fired());
    }
}
