package org.clustermaturity.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.clustermaturity.HttpTest;
import org.clustermaturity.Reply;
import org.clustermaturity.Service;
import org.clustermaturity.Sheets;
import org.clustermaturity.TestKeys;
import org.clustermaturity.access.AccessKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What reviews come to, compared with what the same sheets come to by themselves. */
@HttpTest
class ReviewResultHttpTest {

    private static final JsonNode ANSWERS = JsonMapper.shared()
            .readTree(Sheets.example("made-up/alpine-timber.json"))
            .get("answers");
    private static final Map<String, String> CORRECTIONS = Map.of(
            "vision", "\"none\"",
            "committedMembers", "12",
            "staff", "3",
            "founded", "2024");
    private static final String PATCH = """
            {"vision": {"answer": "none", "note": "Nobody knew of it."},
             "committedMembers": {"answer": 12, "note": "The others only get the newsletter."},
             "staff": {"answer": 3, "note": "One more since May.", "evidence": "https://e.example/team"},
             "founded": {"answer": 2024, "note": "The register says so."},
             "legalForm": {"verdict": "confirmed"}, "actionPlan": {"verdict": "confirmed", "note": "Seen."}}""";

    private final Service service;
    private final TestKeys keys;
    private ReviewDesk desk;

    @Autowired
    ReviewResultHttpTest(@LocalServerPort int port, AccessKeys keys) {
        this.service = new Service(port);
        this.keys = new TestKeys(keys);
        this.desk = ReviewDesk.with(service, this.keys);
    }

    @BeforeEach
    void inAnAccountOfItsOwn() {
        desk = ReviewDesk.with(service, keys);
    }

    @Test
    void bothSidesAreWhatTheSheetsComeToByThemselves() {
        String review = desk.review(ANSWERS.toString());
        desk.patched(review, PATCH);
        Reply self = evaluated("");
        Reply reviewed = evaluated("vision", "committedMembers", "staff", "founded");

        Reply result = desk.assessor().get(review + "/result");

        assertThat(result.status()).as(result.text()).isEqualTo(200);
        assertThat(result.json().at("/overall/self")).isEqualTo(self.json().at("/scores/overall/value"));
        assertThat(result.json().at("/overall/reviewed"))
                .isEqualTo(reviewed.json().at("/scores/overall/value"));
        List<JsonNode> before = self.each("/scores/dimensions");
        List<JsonNode> after = reviewed.each("/scores/dimensions");
        List<JsonNode> pairs = result.each("/dimensions");
        assertThat(pairs).hasSameSizeAs(before).hasSizeGreaterThan(5);
        for (int i = 0; i < pairs.size(); i++) {
            assertThat(pairs.get(i).at("/id")).isEqualTo(before.get(i).at("/id"));
            assertThat(pairs.get(i).at("/self")).isEqualTo(before.get(i).at("/value"));
            assertThat(pairs.get(i).at("/reviewed")).isEqualTo(after.get(i).at("/value"));
            assertAddsUp(pairs.get(i));
        }
        assertAddsUp(result.json().at("/overall"));
        assertThat(result.at("/stage/self")).isEqualTo(self.at("/stage/certain"));
        assertThat(result.at("/stage/reviewed")).isEqualTo(reviewed.at("/stage/certain"));
        assertThat(result.at("/stage/self")).isNotEqualTo(result.at("/stage/reviewed"));
        assertThat(result.at("/contentRelease")).isEqualTo(self.at("/contentRelease"));
        assertThat(result.at("/status")).isEqualTo("open");
        assertThat(result.json().at("/progress").toString())
                .isEqualTo("{\"reviewed\":6,\"corrected\":4,\"asked\":%d}"
                        .formatted(result.json().at("/progress/asked").asInt()));
    }

    @Test
    void theGatesThatDifferAreListed() {
        String review = desk.review(ANSWERS.toString());
        desk.patched(review, PATCH);
        JsonNode before = gates(evaluated(""));
        JsonNode after = gates(evaluated("vision", "committedMembers", "staff", "founded"));

        Reply result = desk.assessor().get(review + "/result");

        List<String> differing = before.propertyNames().stream()
                .filter(gate ->
                        !before.path(gate).at("/state").equals(after.path(gate).at("/state")))
                .toList();
        assertThat(differing).isNotEmpty();
        assertThat(result.texts("/gates", "id")).containsExactlyInAnyOrderElementsOf(differing);
        for (JsonNode gate : result.each("/gates")) {
            String id = gate.at("/id").asString();
            assertThat(gate.at("/self/state")).isEqualTo(before.path(id).at("/state"));
            assertThat(gate.at("/self/has")).isEqualTo(before.path(id).at("/has"));
            assertThat(gate.at("/reviewed/state")).isEqualTo(after.path(id).at("/state"));
            assertThat(gate.at("/reviewed/has")).isEqualTo(after.path(id).at("/has"));
            assertThat(gate.at("/statement")).isEqualTo(after.path(id).at("/statement"));
            assertThat(gate.at("/needs")).isEqualTo(after.path(id).at("/needs"));
            assertThat(gate.at("/stage")).isEqualTo(after.path(id).at("/stage"));
        }
    }

    @Test
    void correctionsComeFirstByTheirEffectThenConfirmationsThenTheRest() {
        String review = desk.review(ANSWERS.toString());
        desk.patched(review, PATCH);

        Reply result = desk.assessor().get(review + "/result");

        List<String> verdicts = result.texts("/answers", "verdict");
        assertThat(verdicts.subList(0, 6))
                .containsExactly("corrected", "corrected", "corrected", "corrected", "confirmed", "confirmed");
        assertThat(verdicts.subList(6, verdicts.size())).isNotEmpty().containsOnly("not-reviewed");
        assertThat(result.texts("/answers", "question").subList(4, 6)).containsExactly("legalForm", "actionPlan");
        List<Double> overall = result.each("/answers").subList(0, 4).stream()
                .map(answer -> Math.abs(answer.at("/effect/overall").asDouble()))
                .toList();
        assertThat(overall).isSortedAccordingTo((one, other) -> Double.compare(other, one));
        assertThat(overall.get(0)).isPositive();
        assertThat(overall.get(3)).isZero();
        assertThat(result.at("/answers/3/question")).isEqualTo("founded");
        assertThat(result.json().at("/answers/3/effect/dimension").isNull()).isTrue();
        assertThat(result.each("/answers").subList(4, verdicts.size()))
                .allSatisfy(answer -> assertThat(answer.at("/effect").isNull()).isTrue());
    }

    @Test
    void theEffectOfACorrectionIsThatOfItAlone() {
        String review = desk.review(ANSWERS.toString());
        desk.patched(review, PATCH);
        Reply self = evaluated("");

        Reply result = desk.assessor().get(review + "/result");

        for (JsonNode answer : result.each("/answers").subList(0, 3)) {
            Reply alone = evaluated(answer.at("/question").asString());
            String dimension = answer.at("/dimension").asString();
            BigDecimal overall = decimal(alone.json().at("/scores/overall/value"))
                    .subtract(decimal(self.json().at("/scores/overall/value")));
            assertThat(decimal(answer.at("/effect/overall"))).isEqualByComparingTo(overall);
            assertThat(answer.at("/effect/before")).isEqualTo(score(self, dimension));
            assertThat(answer.at("/effect/after")).isEqualTo(score(alone, dimension));
            assertThat(decimal(answer.at("/effect/dimension")))
                    .isEqualByComparingTo(decimal(score(alone, dimension)).subtract(decimal(score(self, dimension))));
        }
    }

    @Test
    void bothAnswersStandBesideEachOther() {
        String review = desk.review("{\"vision\": {\"value\": \"agreed\", \"note\": \"In May.\"}, \"founded\": 2018}");
        desk.patched(review, """
                {"vision": {"answer": "none", "note": "No.", "evidence": "https://e.example/a"},
                 "staff": {"answer": 2, "note": "Was open."}, "founded": {"verdict": "confirmed"}}""");

        ObjectNode answers = JsonMapper.shared().createObjectNode();
        desk.assessor()
                .get(review + "/result")
                .each("/answers")
                .forEach(each -> answers.set(each.at("/question").asString(), each));

        assertThat(answers.path("vision").at("/self").toString())
                .isEqualTo("{\"status\":\"given\",\"value\":\"agreed\",\"note\":\"In May.\"}");
        assertThat(answers.path("vision").at("/reviewed").toString())
                .isEqualTo("{\"status\":\"given\",\"value\":\"none\"}");
        assertThat(answers.path("vision").at("/note").asString()).isEqualTo("No.");
        assertThat(answers.path("vision").at("/evidence").asString()).isEqualTo("https://e.example/a");
        assertThat(answers.path("vision").at("/text").asString())
                .isEqualTo("Do the members share a vision of the cluster's future?");
        assertThat(answers.path("staff").at("/self").isNull()).isTrue();
        assertThat(answers.path("staff").at("/effect/after").isNumber()).isTrue();
        assertThat(answers.path("founded").at("/reviewed").isNull()).isTrue();
        assertThat(answers.path("actionPlan").at("/verdict").asString()).isEqualTo("not-reviewed");
    }

    @Test
    void anAnswerThatIsNotAskedAfterTheCorrectionsDoesNotCount() {
        String review = desk.review("{\"internationalProjects\": 1, \"internationalRole\": \"contacts\"}");
        int asked = desk.reviewer().get(review).json().at("/progress/asked").asInt();

        Reply patched = desk.patched(review, """
                {"internationalProjects": {"answer": 0, "note": "It ended."},
                 "internationalRole": {"answer": "signed", "note": "Before it ended."}}""");
        Reply result = desk.assessor().get(review + "/result");

        assertThat(patched.json().at("/progress").toString())
                .isEqualTo("{\"reviewed\":1,\"corrected\":1,\"asked\":%d}".formatted(asked - 1));
        assertThat(result.json().at("/progress")).isEqualTo(patched.json().at("/progress"));
        assertThat(result.texts("/ignored", "question")).containsExactly("internationalRole");
        assertThat(result.at("/ignored/0/why")).startsWith("This question is not asked");
        assertThat(result.each("/answers"))
                .filteredOn(answer -> !answer.at("/counts").asBoolean())
                .extracting(answer -> answer.at("/question").asString())
                .containsExactly("internationalRole");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "de", "es"})
    void whatIsApprovedIsFrozenInEveryLanguage(String language) {
        String review = desk.review(ANSWERS.toString());
        desk.patched(review, PATCH);
        Reply live = desk.assessor().get(review + "/result", "Accept-Language", language);
        Reply approval = desk.approve(review);

        Reply frozen = desk.assessor().get(review + "/result", "Accept-Language", language);
        Reply again = desk.assessor().get(review + "/result", "Accept-Language", language);

        assertThat(frozen.header("Content-Type")).isEqualTo("application/json");
        assertThat(frozen.header("Content-Language"))
                .isEqualTo(live.header("Content-Language"))
                .isEqualTo(language);
        assertThat(frozen.body()).isEqualTo(again.body());
        assertThat(frozen.at("/approvedAt")).isEqualTo(approval.at("/approvedAt"));
        assertThat(frozen.at("/approvedBy")).isEqualTo(approval.at("/approvedBy"));
        assertThat(frozen.text())
                .isEqualTo(live.text()
                        .replace(
                                "\"status\":\"open\",\"approvedAt\":null,\"approvedBy\":null",
                                "\"status\":\"approved\",\"approvedAt\":\"%s\",\"approvedBy\":\"%s\""
                                        .formatted(approval.at("/approvedAt"), approval.at("/approvedBy"))));
    }

    @Test
    void aLanguageThatThereIsNotComesInEnglish() {
        String review = desk.review("{\"vision\": \"agreed\"}");
        desk.patched(review, "{\"vision\": {\"verdict\": \"confirmed\"}}");
        assertThat(desk.assessor()
                        .get(review + "/result", "Accept-Language", "pl")
                        .header("Content-Language"))
                .isEqualTo("en");
        desk.approve(review);

        assertThat(desk.assessor()
                        .get(review + "/result", "Accept-Language", "pl")
                        .header("Content-Language"))
                .isEqualTo("en");
    }

    /** What the example comes to with some of the corrections. */
    private Reply evaluated(String... corrected) {
        ObjectNode answers = (ObjectNode) ANSWERS.deepCopy();
        for (String question : corrected) {
            if (!question.isEmpty()) {
                answers.set(question, JsonMapper.shared().readTree(CORRECTIONS.get(question)));
            }
        }
        return service.evaluate(Sheets.withAnswers(answers.toString()));
    }

    /** The gates by id. */
    private static JsonNode gates(Reply result) {
        ObjectNode gates = JsonMapper.shared().createObjectNode();
        result.each("/gates").forEach(gate -> gates.set(gate.at("/id").asString(), gate));
        return gates;
    }

    private static JsonNode score(Reply result, String dimension) {
        return result.each("/scores/dimensions").stream()
                .filter(each -> each.at("/id").asString().equals(dimension))
                .findFirst()
                .orElseThrow()
                .at("/value");
    }

    private static void assertAddsUp(JsonNode pair) {
        assertThat(decimal(pair.at("/self")).add(decimal(pair.at("/difference"))))
                .isEqualByComparingTo(decimal(pair.at("/reviewed")));
    }

    private static BigDecimal decimal(JsonNode number) {
        return number.decimalValue();
    }
}
