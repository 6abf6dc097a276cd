package org.clustermaturity.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.clustermaturity.HttpTest;
import org.clustermaturity.Reply;
import org.clustermaturity.Service;
import org.clustermaturity.content.ContentFile;
import org.clustermaturity.release.OperatorContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A model of another make, as a client sees it: switches, a range of its own, and no ladder. */
@HttpTest
class OperatorHttpTest {

    private static final String ANSWERS = """
            {"invested": ["sales", "design"], "planned": ["buying"], "preparation": ["money", "people"],
             "website": false, "advancedSimulation": "tested"}""";

    @TempDir
    static Path folder;

    private final Service service;

    OperatorHttpTest(@LocalServerPort int port) {
        this.service = new Service(port);
    }

    @DynamicPropertySource
    static void content(DynamicPropertyRegistry properties) throws IOException {
        for (ContentFile file : OperatorContent.valid().folder().files()) {
            Path path = folder.resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.text());
        }
        properties.add("maturity.content.folder", folder::toString);
    }

    private Reply evaluate(String switches) {
        return service.evaluate("""
                {"questionnaire": "operators/1", "referenceDate": "2026-06-01"%s, "answers": %s}""".formatted(switches, ANSWERS));
    }

    @Test
    void withoutALadderThereIsNoStageAndNoLabel() {
        Reply reply = evaluate("");

        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(reply.text()).contains("\"stage\":null", "\"gates\":[]", "\"labelReadiness\":null");
        assertThat(reply.texts("/modules", "id")).containsExactly("M51");
        assertThat(reply.json().at("/modules/0").has("gap")).isFalse();
        assertThat(reply.at("/modules/0/reasons/0/statement")).isEqualTo("Technology comes to 2.33 of 5.");
        service.get("/v1/stages?questionnaire=operators").isProblem(404, "no-ladder");
    }

    @Test
    void scoresAreInTheDeclaredRange() {
        Reply reply = evaluate("");

        assertThat(reply.json().at("/scores/overall").toString())
                .isEqualTo(
                        "{\"value\":2.83,\"lowest\":1.46,\"highest\":4.43,\"level\":2,\"levelTitle\":\"Average\",\"answered\":5,\"asked\":17}");
        assertThat(reply.json().at("/scores/dimensions/1").toString())
                .isEqualTo(
                        "{\"id\":\"technology\",\"title\":\"Technology\",\"value\":2.33,\"lowest\":1.44,\"highest\":3.22,"
                                + "\"level\":2,\"levelTitle\":\"Average\",\"answered\":2,\"asked\":4,\"indicators\":[{\"id\":\"advanced\","
                                + "\"title\":\"How far are you with these?\",\"value\":3.0,\"lowest\":1.67,\"highest\":4.33}]}");
    }

    @Test
    void everyReadingOfADoubtfulPointIsReported() {
        Reply usual = evaluate("");
        Reply other = evaluate(", \"switches\": {\"counting\": \"half\"}");

        assertThat(usual.at("/switches/counting")).isEqualTo("alike");
        assertThat(other.at("/switches/counting")).isEqualTo("half");
        assertThat(usual.texts("/scores/variants", "option")).containsExactly("half");
        assertThat(usual.at("/scores/variants/0/switch")).isEqualTo("counting");
        assertThat(usual.at("/scores/variants/0/title")).isEqualTo("A plan counts half");
        assertThat(usual.json().at("/scores/variants/0/overall"))
                .isEqualTo(other.json().at("/scores/overall"));
        assertThat(usual.json().at("/scores/variants/0/dimensions"))
                .isEqualTo(other.json().at("/scores/dimensions"));
        assertThat(other.json().at("/scores/variants/0/overall"))
                .isEqualTo(usual.json().at("/scores/overall"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"count\": \"half\"}                 | /switches/count unknown-switch      | Maybe one of: counting.",
                "{\"counting\": \"halv\"}              | /switches/counting unknown-option   | Maybe it should be \"half\".",
                "{\"counting\": true}                  | /switches/counting wrong-kind       | ''",
                "{\"counting\": \"half\", \"counting\": \"alike\"} | /switches/counting repeated-field | ''",
                "[\"counting\"]                        | /switches wrong-kind                | ''"
            })
    void aSwitchThatDoesNotFitIsNamedWithItsPlace(String switches, String fault, String hint) {
        Reply reply = evaluate(", \"switches\": " + switches);

        reply.isProblem(422, "misfitting-sheet");
        assertThat(reply.faultsInShort()).containsExactly(fault);
        assertThat(reply.faults().get(0).hint()).isEqualTo(hint);
    }

    @Test
    void moreSwitchesThanAnyModelHasAreNotRead() {
        StringBuilder switches = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            switches.append(i == 0 ? "" : ",").append("\"switch").append(i).append("\":\"on\"");
        }

        Reply reply = evaluate(", \"switches\": {" + switches + "}");

        reply.isProblem(422, "misfitting-sheet");
        assertThat(reply.faultsInShort())
                .contains("/switches/switch20 too-many-switches")
                .hasSize(21);
    }

    @Test
    void theQuestionnaireSaysHowItIsScored() {
        Reply reply = service.get("/v1/questionnaires/operators");

        assertThat(reply.json().at("/score").toString()).isEqualTo("{\"from\":1,\"to\":5,\"decimals\":2}");
        assertThat(reply.at("/missing")).isEqualTo("bounds");
        assertThat(reply.json().at("/levels/0").toString()).isEqualTo("{\"level\":1,\"from\":1,\"title\":\"Basic\"}");
        assertThat(reply.json().at("/levels/1").toString())
                .isEqualTo("{\"level\":2,\"above\":2,\"title\":\"Average\"}");
        assertThat(reply.texts("/indicators", "id"))
                .containsExactly("advanced", "bestInvestments", "allInvestments", "practices", "handling");
        assertThat(reply.json().at("/indicators/1").toString())
                .isEqualTo(
                        "{\"id\":\"bestInvestments\",\"title\":\"Investments, the best counts\",\"dimension\":\"strategy\","
                                + "\"operator\":\"best-per-option\",\"of\":[\"invested\",\"planned\"],\"points\":[100,50],\"weight\":1}");
        assertThat(reply.at("/switches/0/default")).isEqualTo("alike");
        assertThat(reply.texts("/switches/0/options", "key")).containsExactly("alike", "half");
        assertThat(reply.json().at("/dimensions/1/questions/1/matrix").toString())
                .isEqualTo("{\"id\":\"advanced\",\"text\":\"How far are you with these?\"}");
        assertThat(reply.json().at("/dimensions/1/questions/0").has("matrix")).isFalse();
    }

    @Test
    void theTraceNamesOperatorAndNodes() {
        Reply reply = service.post("/v1/evaluations?explain=full", """
                {"questionnaire": "operators/1", "answers": {"invested": ["sales"]}}""");

        assertThat(reply.texts("/trace/rules", "conclusion"))
                .contains(
                        "weighted mean of strategy: allInvestments, preparation",
                        "weighted mean of technology",
                        "staircase of safety: policy, backup, drills",
                        "ratio of ticks of green");
        assertThat(reply.json().at("/trace/answers/0/points").asDouble()).isEqualTo(25.0);
    }
}
