package org.clustermaturity.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clustermaturity.release.TinyContent.CONTEXT;
import static org.clustermaturity.release.TinyContent.GATES;
import static org.clustermaturity.release.TinyContent.MONEY;
import static org.clustermaturity.release.TinyContent.QUESTIONNAIRE;
import static org.clustermaturity.release.TinyContent.SCALES;
import static org.clustermaturity.release.TinyContent.STRATEGY;
import static org.clustermaturity.release.TinyContent.valid;

import java.math.BigDecimal;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.clustermaturity.Reply;
import org.clustermaturity.TestKeys;
import org.clustermaturity.access.AccessKeys;
import org.clustermaturity.access.Role;
import org.clustermaturity.assessment.web.KeptClient;
import org.clustermaturity.history.web.Histories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Histories and comparisons of assessments between which the content became another one. */
class HistoryUnderReloadTest {

    private static final String BEFORE = """
            {"writtenStrategy": "in-preparation", "actionPlan": false, "topics": ["market"], "members": 6,
             "privateShare": 60, "publicShare": 20, "exporters": 0, "founded": 2019, "merger": "none"}""";
    private static final String AFTER = """
            {"writtenStrategy": "agreed", "actionPlan": true, "topics": ["market"], "members": 500,
             "privateShare": 60, "publicShare": 20, "exporters": 0, "founded": 2019, "merger": "none"}""";
    private static final TinyContent OTHER_BANDS =
            valid().replacing(MONEY, "{ from: 5, points: 40 }", "{ from: 5, points: 90 }");

    @TempDir
    Path parent;

    private Started started;
    private KeptClient assessor;
    private String organisation;

    @BeforeEach
    void start() {
        ReloadableContent.write(valid(), parent.resolve("content"));
        started = Started.with(parent.resolve("content"), "maturity.admin.key=" + Started.KEY);
        TestKeys keys = new TestKeys(started.context().getBean(AccessKeys.class));
        assessor = KeptClient.with(started.service(), keys, "timber", Role.ASSESSOR);
        organisation = assessor.organisation();
    }

    @AfterEach
    void stop() {
        started.close();
    }

    @Test
    void theDifferenceIsSplitIntoWhatTheClusterAndWhatTheQuestionsDid() {
        String from = submit("1", "2025-01-01", BEFORE);
        reload(OTHER_BANDS);
        String to = submit("1", "2026-01-01", AFTER);

        Reply comparison = compare(from, to);

        JsonNode money = score(comparison, "money");
        // By hand, with three questions of weight 1: 40, 100, 0 points before; 100, 100, 0 after; 90 instead of 40 for
        // six members.
        assertThat(money.at("/difference").decimalValue()).isEqualByComparingTo("20.0");
        assertThat(money.at("/parts/paths/clusterOnEarlierContent").decimalValue())
                .isEqualByComparingTo("20.0");
        assertThat(money.at("/parts/paths/clusterOnLaterContent").decimalValue())
                .isEqualByComparingTo("3.3");
        assertThat(money.at("/parts/paths/questionsForEarlierAnswers").decimalValue())
                .isEqualByComparingTo("16.7");
        assertThat(money.at("/parts/paths/questionsForLaterAnswers").decimalValue())
                .isEqualByComparingTo("0.0");
        assertThat(money.at("/parts/cluster").decimalValue()).isIn(new BigDecimal("11.7"), new BigDecimal("11.6"));
        assertThat(money.at("/parts/cluster")
                        .decimalValue()
                        .add(money.at("/parts/questions").decimalValue()))
                .isEqualByComparingTo("20.0");
        assertThat(comparison.texts("/questions", "question")).containsExactly("members");
        assertThat(comparison.at("/questions/0/aspects/0")).isEqualTo("answers");
    }

    @Test
    void theSameAnswersOnOtherContentWereMovedByTheQuestionsAlone() {
        String from = submit("1", "2026-01-01", BEFORE);
        reload(OTHER_BANDS);
        String to = submit("1", "2026-01-01", BEFORE);

        JsonNode money = score(compare(from, to), "money");

        // 46.7 and 63.3 were shown; exactly it is 16.67.
        assertThat(money.at("/difference").decimalValue()).isEqualByComparingTo("16.6");
        assertThat(money.at("/parts/cluster").decimalValue()).isZero();
        assertThat(money.at("/parts/questions").decimalValue()).isEqualByComparingTo("16.6");
        assertThat(score(history(""), "/steps/0/scores", "money")
                        .at("/parts/questions")
                        .decimalValue())
                .isEqualByComparingTo("16.6");
    }

    @Test
    void otherVersionsAreComparedWithWhatFitsThem() {
        String from = submit("1", "2025-01-01", AFTER);
        reload(withVersionTwo(valid()));
        String to = submit(
                "2", "2026-01-01", "{\"writtenStrategy\": \"agreed\", \"mergerToo\": \"none\", \"founded\": 2019}");

        Reply comparison = compare(from, to);

        assertThat(comparison.status()).as(comparison.text()).isEqualTo(200);
        assertThat(comparison.texts("/questions", "question")).containsExactly("mergerToo", "members");
        assertThat(comparison.texts("/dropped", "question")).containsExactly("members", "mergerToo");
        assertThat(comparison.texts("/dropped", "assessment")).containsExactly(from, to);
        assertThat(comparison.texts("/step/answers", "question")).contains("members", "mergerToo");
        assertThat(history("").texts("/assessments", "questionnaire")).containsExactly("tiny/1", "tiny/2");
        assertThat(page("/comparison?from=%s&to=%s".formatted(from, to)).status())
                .isEqualTo(200);
    }

    @Test
    void aRuleThatBecameAnotherOneIsNamed() {
        String from = submit("1", "2025-01-01", AFTER);
        reload(valid().replacing(GATES, "age >= 2", "age >= 9"));
        String to = submit("1", "2026-01-01", AFTER);

        Reply comparison = compare(from, to);

        assertThat(comparison.texts("/rules", "what")).containsExactly("age >= 2 -> >= 9");
        assertThat(comparison.texts("/step/gates", "gate")).contains("GAT-MID-02");
        assertThat(comparison.at("/step/gates/0/change")).isEqualTo("lost");
        assertThat(comparison.at("/step/stage/change")).isEqualTo("down");
    }

    @Test
    void contentThatIsNotKnownAnyMoreIsAProblemOfTheComparisonAndNotOfTheHistory() {
        String from = submit("1", "2025-01-01", BEFORE);
        String to = submit("1", "2026-01-01", AFTER);
        started.context()
                .getBean(JdbcClient.class)
                .sql("update assessment set content_release = '2020-01-01+0000000' where id = :id")
                .param("id", UUID.fromString(from))
                .update();

        compare(from, to).isProblem(409, "content-release-gone");
        Reply history = history("");
        assertThat(history.status()).isEqualTo(200);
        assertThat(history.json().at("/steps/0/attributed").asBoolean()).isFalse();
        assertThat(history.texts("/steps/0/answers", "question")).contains("members", "writtenStrategy");
        assertThat(history.json().at("/steps/0/scores/0/difference").isNull()).isFalse();
        assertThat(page("").text()).contains("is not worked out here");
    }

    @Test
    void moreReleasesThanAreFetchedLeaveTheOldestStepsWithoutCauses() {
        for (int i = 0; i < 7; i++) {
            reload(valid().replacing(MONEY, "{ from: 5, points: 40 }", "{ from: 5, points: %d }".formatted(40 + i)));
            submit("1", "2026-01-0" + (i + 1), BEFORE);
        }

        Reply history = history("");

        assertThat(history.each("/steps").stream()
                        .map(step -> step.at("/attributed").asBoolean()))
                .containsExactly(false, false, false, true, true, true);
    }

    private static JsonNode score(Reply reply, String node) {
        return score(reply, "/step/scores", node);
    }

    private static JsonNode score(Reply reply, String place, String node) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.each(place).stream()
                .filter(score -> score.at("/node").asString().equals(node))
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

    private String submit(String version, String day, String answers) {
        return Histories.submit(assessor, organisation, "tiny/" + version, day, answers);
    }

    private void reload(TinyContent content) {
        ReloadableContent.write(content, parent.resolve("content"));
        Reply reloaded = started.service()
                .send(
                        "POST",
                        "/v1/content-releases",
                        BodyPublishers.noBody(),
                        "Authorization",
                        "Bearer " + Started.KEY);
        assertThat(reloaded.status()).as(reloaded.text()).isIn(200, 201);
    }

    /** One more question, and fewer members than before. */
    private static TinyContent withVersionTwo(TinyContent content) {
        TinyContent both = content;
        for (String path : List.of(QUESTIONNAIRE, SCALES, CONTEXT, STRATEGY, MONEY)) {
            both = both.with(second(path), content.text(path));
        }
        return both.replacing(second(QUESTIONNAIRE), "version: \"1\"", "version: \"2\"")
                .replacing(second(QUESTIONNAIRE), "2026-01-15", "2026-02-15")
                .replacing(second(MONEY), "max: 1000", "max: 400")
                .with(second(CONTEXT), content.text(CONTEXT) + """

                      - id: mergerToo
                        text: "Will it merge?"
                        help: "Organisations, not projects."
                        kind: choice
                        scale: merger
                        weight: 0
                        source: own-proposal
                    """);
    }

    private static String second(String path) {
        return path.replace("tiny/1/", "tiny/2/");
    }
}
