package org.clustermaturity.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clustermaturity.release.TidyContent.tidy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clustermaturity.content.ContentFile;
import org.clustermaturity.scoring.drools.KeptRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command as people and programs see it; the shipped content goes through it in every build. */
class CheckCommandTest {

    private static final Path SHIPPED = Path.of("");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    /** What a run gave. */
    private record Run(int code, String out, String err) {}

    @Test
    void theShippedContentHasNoFaultAndOneKnownWarning() {
        Run run = run(SHIPPED.toAbsolutePath().toString(), "--format=json");

        JsonNode report = JSON.readTree(run.out());
        assertThat(run.code()).as(run.out()).isZero();
        assertThat(report.get("notes")).isEmpty();
        assertThat(report.get("findings").findValuesAsString("what"))
                .containsExactly(
                        "Options \"growing\" and \"stable\" of question \"sectorTrend\" never make a difference.");
        assertThat(report.get("proofs").get("cluster-maturity/2026-1").findValuesAsString("verdict"))
                .containsOnlyOnce("warned")
                .doesNotContain("tried", "broken");
        for (String model : List.of("digital-maturity-sme/2026-1", "digital-maturity-pso/2026-1")) {
            assertThat(report.get("proofs").get(model).findValuesAsString("verdict"))
                    .containsOnly("proved");
        }
        assertThat(report.get("languages").findValuesAsString("language")).containsExactly("de", "es", "fr");
        assertThat(report.get("languages").findValuesAsString("missing")).containsOnly("0");
    }

    @Test
    void missingTranslationsAreWarningsThatAreCountedPerLanguage() throws IOException {
        String root = write(TinyFrench.withGaps());

        Run text = run(root);
        Run json = run(root, "--format=json");
        Run sarif = run(root, "--format=sarif");

        JsonNode missing = JSON.readTree(json.out()).get("languages").get(0);
        assertThat(text.out())
                .contains(
                        "questionnaires/tiny/1/scales.yaml:8  warning: Text \"written/in-preparation\" is missing in language \"fr\".\n    Maybe add it to questionnaires/tiny/1/scales.fr.yaml.\n")
                .contains("\nlanguages\n  fr: %d of %d texts\n"
                        .formatted(
                                missing.get("texts").asInt()
                                        - missing.get("missing").asInt(),
                                missing.get("texts").asInt()));
        assertThat(missing.get("missing").asInt())
                .isEqualTo(JSON.readTree(json.out()).get("findings").findValuesAsString("rule").stream()
                        .filter("missing-translation"::equals)
                        .count())
                .isGreaterThan(3);
        assertThat(sarifSchema().validate(sarif.out(), InputFormat.JSON)).isEmpty();
        assertThat(sarif.out()).contains("\"ruleId\" : \"missing-translation\"");
    }

    @Test
    void aMissingTranslationFailsOnlyWhenStrict() throws IOException {
        TinyContent french = tidy();
        for (ContentFile file : TinyFrench.complete().folder().files()) {
            if (file.language().isPresent()) {
                french = french.with(file.path(), file.text());
            }
        }
        String root = write(french);

        assertThat(run(root).out()).contains("1 warning,").contains("rules/tiny/advice/advice.texts.en.yaml:");
        assertThat(run(root).code()).isEqualTo(CheckCommand.CLEAN);
        assertThat(run(root, "--strict").code()).isEqualTo(CheckCommand.FAULTY);
    }

    @Test
    void cleanContentGivesZeroAndSaysWhatWasProved() throws IOException {
        Run run = run(write(tidy()));

        assertThat(run.code()).isEqualTo(CheckCommand.CLEAN);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("tiny/1\n  proved: every stage is the result of some sheet (3 stages)\n")
                .contains("  proved: every rule fires on some sheet and not on every sheet (7 rules)\n")
                .contains("\nnote: There is no questionnaires/PUBLISHED, so published versions are not compared.\n")
                .endsWith("\n0 faults, 0 warnings, 0 notes; 12 proved, 0 only tried\n");
    }

    @Test
    void aFaultGivesOneAndIsShownWithPlaceHintAndSheet() throws IOException {
        Run run = run(write(tidy().replacing(TinyContent.GATES, "age >= 2", "age >= 0")));

        assertThat(run.code()).isEqualTo(CheckCommand.FAULTY);
        assertThat(run.out()).contains("""
                rules/tiny/gates/gates.drl
                  rules/tiny/gates/gates.drl:11  fault: Gate GAT-MID-02 can never be missed: a sheet without an answer meets it.
                    Maybe its line should be higher.
                    {"questionnaire": "tiny/1", "referenceDate": "2026-01-15", "answers": {}}
                """).contains("  BROKEN: Gate GAT-MID-02 can never be missed");
    }

    @Test
    void aWarningFailsOnlyWhenStrict() throws IOException {
        String warned = write(tidy().replacing(TinyContent.ADVICE, "GAT-TOP-01, GAT-TOP-02", "GAT-TOP-01"));

        assertThat(run(warned).code()).isEqualTo(CheckCommand.CLEAN);
        assertThat(run(warned, "--strict").code()).isEqualTo(CheckCommand.FAULTY);
    }

    @Test
    void publishedVersionsAreComparedWhereThereIsAList() throws IOException {
        String root = write(tidy());
        Files.writeString(folder.resolve(PublishedVersions.PATH), "tiny/1 abc\n");

        assertThat(run(root).out()).contains("questionnaires/PUBLISHED:1  fault: Version tiny/1 is published");
    }

    @Test
    void jsonCarriesEverythingForScripts() throws IOException {
        Run run = run(write(broken()), "--format=json");

        JsonNode report = JSON.readTree(run.out());
        JsonNode finding = report.get("findings").get(0);
        assertThat(report.get("counts").toString()).isEqualTo("{\"faults\":1,\"warnings\":1,\"notes\":0}");
        assertThat(finding.get("rule").asString()).isEqualTo("gates-decide");
        assertThat(finding.get("level").asString()).isEqualTo("fault");
        assertThat(finding.get("path").asString()).isEqualTo("rules/tiny/gates/gates.drl");
        assertThat(finding.get("line").asInt()).isEqualTo(11);
        assertThat(finding.get("sheets").get(0).get("questionnaire").asString()).isEqualTo("tiny/1");
        assertThat(report.get("proofs").get("tiny/1").get(0).get("sheets")).hasSize(3);
        assertThat(report.get("notes")).hasSize(1);
    }

    @Test
    void sarifKeepsToTheOfficialSchema() throws IOException {
        Run run = run(write(broken()), "--format=sarif");

        assertThat(sarifSchema().validate(run.out(), InputFormat.JSON)).isEmpty();
        assertThat(sarifSchema()
                        .validate(run.out().replace("\"startLine\" : 11", "\"startLine\" : 0"), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void sarifNamesRuleLevelPlaceAndHint() throws IOException {
        Run run = run(write(broken()), "--format=sarif");

        JsonNode log = JSON.readTree(run.out()).get("runs").get(0);
        JsonNode result = log.get("results").get(0);
        JsonNode place = result.get("locations").get(0).get("physicalLocation");
        assertThat(result.get("level").asString()).isEqualTo("error");
        assertThat(result.get("message").get("text").asString())
                .startsWith("Gate GAT-MID-02 can never be missed: a sheet without an answer meets it.\nMaybe its line");
        assertThat(place.get("artifactLocation").get("uri").asString()).isEqualTo("rules/tiny/gates/gates.drl");
        assertThat(place.get("region").get("startLine").asInt()).isEqualTo(11);
        assertThat(log.get("results").get(1).get("level").asString()).isEqualTo("warning");
        assertThat(log.get("tool").get("driver").get("rules").findValuesAsString("id"))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"))
                .contains(result.get("ruleId").asString());
        assertThat(log.get("tool")
                        .get("driver")
                        .get("rules")
                        .get(result.get("ruleIndex").asInt())
                        .get("id"))
                .isEqualTo(result.get("ruleId"));
        assertThat(log.get("invocations").get(0).get("toolExecutionNotifications"))
                .hasSize(1);
    }

    @Test
    void helpIsNoMistake() {
        Run run = run("--help");

        assertThat(run.code()).isEqualTo(CheckCommand.CLEAN);
        assertThat(run.out()).startsWith("check [folder] [--format=text|json|sarif] [--strict]\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--format=xml", "--stricd", "-v"})
    void anUnknownOptionShowsTheUsage(String option) {
        Run run = run(option);

        assertThat(run.code()).isEqualTo(CheckCommand.UNABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("There is no option " + option + ".").contains("check [folder]");
    }

    @Test
    void aMisspeltOptionComesWithTheLikelyOne() {
        assertThat(run("--stricd").err()).contains("Maybe it should be \"--strict\".");
    }

    @Test
    void oneFolderAtATime() {
        Run run = run("one", "two");

        assertThat(run.code()).isEqualTo(CheckCommand.UNABLE);
        assertThat(run.err()).startsWith("One folder at a time, not 2.");
    }

    @Test
    void aFolderWithoutContentIsNamed() {
        Run run = run(folder.resolve("nowhere").toString());

        assertThat(run.code()).isEqualTo(CheckCommand.UNABLE);
        assertThat(run.err())
                .isEqualTo("There is no content in %s: no folder questionnaires/. Maybe another folder is meant.\n"
                        .formatted(folder.resolve("nowhere")));
    }

    @Test
    void filesThatAreNoTextAreNamed() throws IOException {
        String root = write(tidy());
        Files.write(folder.resolve(TinyContent.MONEY), new byte[] {(byte) 0xff, (byte) 0xfe, 0});

        Run run = run(root);

        assertThat(run.code()).isEqualTo(CheckCommand.UNABLE);
        assertThat(run.err()).contains("money.yaml").contains("UTF-8");
    }

    @Test
    void anEmptyFolderOfQuestionnairesIsAFault() throws IOException {
        Files.createDirectories(folder.resolve("questionnaires"));

        Run run = run(folder.toString());

        assertThat(run.code()).isEqualTo(CheckCommand.FAULTY);
        assertThat(run.out()).contains("fault: ");
    }

    /** A gate that everybody meets, and another one that no module closes. */
    private static TinyContent broken() {
        return tidy().replacing(TinyContent.GATES, "age >= 2", "age >= 0")
                .replacing(TinyContent.ADVICE, "GAT-TOP-01, GAT-TOP-02", "GAT-TOP-01")
                .with(TidyContent.GATES_EXAMPLES, """
                        - name: "on every line"
                          given: { answers: { writtenStrategy: agreed, founded: 2026, members: 15 }, scores: { overall: 60 } }
                          fires: [ GAT-MID-01, GAT-MID-02, GAT-TOP-01, GAT-TOP-02 ]

                        - name: "just under every line"
                          given: { answers: { writtenStrategy: in-preparation, members: 14, privateShare: 49 } }
                          fires: []
                          nearly: [ GAT-MID-01, GAT-MID-02, GAT-TOP-01, GAT-TOP-02 ]
                        """);
    }

    private static Schema sarifSchema() throws IOException {
        try (InputStream schema = CheckCommandTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(schema);
        }
    }

    private String write(TinyContent content) throws IOException {
        for (ContentFile file : content.folder().files()) {
            Path path = folder.resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.text());
        }
        return folder.toString();
    }

    private static Run run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = CheckCommand.run(
                List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                KeptRules.in(Path.of("target/compiled-rules")));
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
