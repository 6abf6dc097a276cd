package org.clustermaturity.history.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.clustermaturity.HttpTest;
import org.clustermaturity.Reply;
import org.clustermaturity.Service;
import org.clustermaturity.TestKeys;
import org.clustermaturity.access.AccessKeys;
import org.clustermaturity.access.Role;
import org.clustermaturity.assessment.web.KeptClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Histories and comparisons on the shipped content. */
@HttpTest
class HistoryHttpTest {

    private static final String FIRST = """
            {"committedMembers": 10, "leadershipGroup": "mandated", "vision": "agreed"}""";
    private static final String SECOND = """
            {"committedMembers": 30, "leadershipGroup": "mandated", "vision": "none", "legalForm": "legal-entity"}""";

    private final Service service;
    private final TestKeys keys;
    private final String account = KeptClient.newAccount();
    private KeptClient assessor;
    private String organisation;

    HistoryHttpTest(@LocalServerPort int port, @Autowired AccessKeys accessKeys) {
        this.service = new Service(port);
        this.keys = new TestKeys(accessKeys);
    }

    @BeforeEach
    void begin() {
        assessor = KeptClient.with(service, keys, account, Role.ASSESSOR);
        organisation = assessor.organisation();
    }

    @Test
    void withoutAssessmentsTheHistoryIsEmpty() {
        assessor.begin(organisation, ", \"answers\": " + FIRST);

        Reply history = history("");

        assertThat(history.status()).as(history.text()).isEqualTo(200);
        assertThat(history.each("/assessments")).isEmpty();
        assertThat(history.each("/steps")).isEmpty();
        assertThat(history.json().at("/questionnaire").isNull()).isTrue();
        assertThat(history.json().at("/progress").isNull()).isTrue();
        assertThat(page("").text()).contains("No assessment has been submitted yet.");
    }

    @Test
    void assessmentsStandInTheOrderOfTheirDatesAsTheyWereShown() {
        String later = submit("2026-06-01", SECOND);
        String earlier = submit("2025-01-01", FIRST);

        Reply history = history("");

        assertThat(history.texts("/assessments", "assessment")).containsExactly(earlier, later);
        Reply result = assessor.get("/v1/assessments/" + earlier + "/result");
        for (String part : List.of("value", "lowest", "highest")) {
            assertThat(history.at("/assessments/0/scores/0/" + part)).isEqualTo(result.at("/scores/overall/" + part));
            assertThat(history.at("/assessments/0/scores/1/" + part))
                    .isEqualTo(result.at("/scores/dimensions/0/" + part));
        }
        assertThat(history.at("/assessments/0/stage/id")).isEqualTo(result.at("/stage/certain"));
        assertThat(history.at("/assessments/0/result")).isEqualTo("/v1/assessments/" + earlier + "/result");
        assertThat(history.at("/title")).isEqualTo("Cluster maturity");
    }

    @Test
    void aStepSaysWhichAnswersDidWhat() {
        submit("2025-01-01", FIRST);
        submit("2026-06-01", SECOND);

        Reply history = history("");

        assertThat(history.texts("/steps/0/answers", "question"))
                .containsExactlyInAnyOrder("committedMembers", "vision", "legalForm");
        JsonNode members = changed(history, "committedMembers");
        assertThat(members.at("/from/text").asString()).isEqualTo("10 members");
        assertThat(members.at("/to/value").asInt()).isEqualTo(30);
        assertThat(members.at("/gates").toString()).contains("GAT-FOR-03");
        assertThat(changed(history, "legalForm").at("/from/status").asString()).isEqualTo("unknown");
        assertThat(history.each("/steps/0/gates")).anySatisfy(gate -> {
            assertThat(gate.at("/gate").asString()).isEqualTo("GAT-FOR-03");
            assertThat(gate.at("/change").asString()).isEqualTo("won");
            assertThat(gate.at("/by/0").asString()).isEqualTo("committedMembers");
        });
    }

    @Test
    void effectsAddUpToTheDifferenceOfEveryScore() {
        submit("2025-01-01", FIRST);
        submit("2026-06-01", SECOND);

        Reply history = history("");

        assertThat(history.each("/steps/0/scores"))
                .filteredOn(score -> !score.at("/parts").isNull())
                .isNotEmpty()
                .allSatisfy(score -> {
                    BigDecimal sum = score.at("/parts/together")
                            .decimalValue()
                            .add(score.at("/parts/questions").decimalValue());
                    for (JsonNode answer : history.each("/steps/0/answers")) {
                        for (JsonNode effect : answer.at("/effects")) {
                            if (effect.at("/node").equals(score.at("/node"))) {
                                sum = sum.add(effect.at("/points").decimalValue());
                            }
                        }
                    }
                    assertThat(sum).isEqualByComparingTo(score.at("/difference").decimalValue());
                    assertThat(score.at("/parts/questions").decimalValue()).isZero();
                });
    }

    @Test
    void theWayToAStageIsFollowed() {
        submit("2025-01-01", FIRST);
        submit("2026-06-01", SECOND);

        Reply usual = history("");
        Reply growth = history("?target=growth");

        assertThat(usual.at("/progress/target/id")).isEqualTo("emerging");
        assertThat(usual.at("/progress/gates/0/metSince")).isEqualTo("2025-01-01");
        assertThat(growth.at("/progress/target/title")).isEqualTo("Growth");
        assertThat(growth.json().at("/progress/assessments/1/all").asInt())
                .isGreaterThan(usual.json().at("/progress/assessments/1/all").asInt());
    }

    @ParameterizedTest
    @CsvSource({"?target=summit", "?questionnaire=nothing", "?questionnaire=cluster-maturity/2026-1"})
    void anUnknownStageOrQuestionnaireIsRefused(String parameters) {
        submit("2025-01-01", FIRST);

        history(parameters).isProblem(400, "unknown-parameter-value");
    }

    @Test
    void aQuestionnaireThatWasNeverSubmittedHasAnEmptyHistoryThatNamesTheOthers() {
        submit("2025-01-01", FIRST);

        Reply history = history("?questionnaire=digital-maturity-sme");

        assertThat(history.each("/assessments")).isEmpty();
        assertThat(history.texts("/questionnaires", "questionnaire")).containsExactly("cluster-maturity");
    }

    @Test
    void aComparisonOnTheSameContentNamesWhatDiffers() {
        String from = submit("2025-01-01", FIRST);
        String to = submit("2026-06-01", SECOND);

        Reply comparison = compare(from, to);

        assertThat(comparison.status()).as(comparison.text()).isEqualTo(200);
        assertThat(comparison.json().at("/step/sameContent").asBoolean()).isTrue();
        assertThat(comparison.each("/questions")).isEmpty();
        assertThat(comparison.each("/rules")).isEmpty();
        assertThat(comparison.each("/dropped")).isEmpty();
        assertThat(comparison.at("/from/assessment")).isEqualTo(from);
        assertThat(comparison.json().at("/step")).isEqualTo(history("").json().at("/steps/0"));
    }

    @Test
    void anAssessmentComparedWithItselfDiffersInNothing() {
        String same = submit("2025-01-01", FIRST);

        Reply comparison = compare(same, same);

        assertThat(comparison.each("/step/answers")).isEmpty();
        assertThat(comparison.each("/step/gates")).isEmpty();
        assertThat(comparison.each("/modules/added")).isEmpty();
    }

    @Test
    void whatCannotBeComparedIsSaid() {
        String submitted = submit("2025-01-01", FIRST);
        String draft = assessor.draft(organisation, FIRST).replaceFirst(".*/", "");
        String other = submit(assessor.organisation(), "cluster-maturity/2026-1", "2025-01-01", FIRST);
        String digital = submit(organisation, "digital-maturity-sme/2026-1", "2025-01-01", "{\"dataManagement\": []}");

        compare(submitted, draft).isProblem(409, "not-submitted");
        compare(submitted, other).isProblem(404, "unknown-assessment");
        compare(submitted, "nonsense").isProblem(404, "unknown-assessment");
        compare(submitted, digital).isProblem(409, "different-questionnaires");
        history("/comparison?from=" + submitted).isProblem(400, "bad-request");
    }

    @Test
    void whatBelongsToAnotherAccountDoesNotExist() {
        String submitted = submit("2025-01-01", FIRST);
        KeptClient stranger = KeptClient.with(service, keys, KeptClient.newAccount(), Role.ADMIN);
        String own = stranger.organisation();

        stranger.get("/v1/organisations/" + organisation + "/history").isProblem(404, "unknown-organisation");
        stranger.get("/v1/organisations/%s/history/comparison?from=%s&to=%s".formatted(own, submitted, submitted))
                .isProblem(404, "unknown-assessment");
    }

    @Test
    void aShareLinkDoesNotOpenAHistory() {
        String draft = assessor.draft(organisation, FIRST);
        Reply link = assessor.send("POST", draft + "/share-links", "{}");
        assertThat(link.status()).as(link.text()).isEqualTo(201);
        String bearer = "Bearer " + link.at("/token");

        Reply opened = service.get(draft, "Authorization", bearer);
        Reply refused = service.get("/v1/organisations/" + organisation + "/history", "Authorization", bearer);

        assertThat(opened.status()).isEqualTo(200);
        refused.isProblem(403, "not-allowed");
    }

    @ParameterizedTest
    @EnumSource(names = {"REVIEWER", "SELECTOR"})
    void whoeverMayLookAtOrganisationsMayLookAtTheirHistory(Role role) {
        submit("2025-01-01", FIRST);

        Reply history =
                KeptClient.with(service, keys, account, role).get("/v1/organisations/" + organisation + "/history");

        assertThat(history.status()).isEqualTo(200);
    }

    @Test
    void textsComeInTheLanguageThatIsAskedFor() {
        submit("2025-01-01", FIRST);
        submit("2026-06-01", SECOND);

        Reply german = assessor.get("/v1/organisations/" + organisation + "/history", "Accept-Language", "de");

        assertThat(german.header("Content-Language")).isEqualTo("de");
        assertThat(changed(german, "legalForm").at("/from/text").asString()).isEqualTo("nicht beantwortet");
        assertThat(german.json().at("/steps/0/scores").size())
                .isEqualTo(history("").json().at("/steps/0/scores").size());
    }

    @Test
    void aClientThatTakesAnythingGetsJson() {
        assertThat(history("").header("Content-Type")).startsWith("application/json");
        assertThat(page("").header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(page("").header("Vary")).containsIgnoringCase("accept");
        assertThat(page("").header("Content-Security-Policy")).startsWith("default-src 'none';");
        assessor.get("/v1/organisations/" + organisation + "/history", "Accept", "image/png")
                .isProblem(406, "not-acceptable");
        assessor.get("/v1/organisations/nonsense/history", "Accept", "text/html")
                .isProblem(404, "unknown-organisation");
    }

    private static JsonNode changed(Reply history, String question) {
        return history.each("/steps/0/answers").stream()
                .filter(answer -> answer.at("/question").asString().equals(question))
                .findFirst()
                .orElseThrow();
    }

    private Reply history(String more) {
        return assessor.get("/v1/organisations/" + organisation + "/history" + more);
    }

    private Reply page(String more) {
        return assessor.get("/v1/organisations/" + organisation + "/history" + more, "Accept", "text/html");
    }

    private Reply compare(String from, String to) {
        return history("/comparison?from=%s&to=%s".formatted(from, to));
    }

    private String submit(String day, String answers) {
        return submit(organisation, "cluster-maturity/2026-1", day, answers);
    }

    private String submit(String whose, String questionnaire, String day, String answers) {
        return Histories.submit(assessor, whose, questionnaire, day, answers);
    }
}
