package org.clustermaturity.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clustermaturity.release.TinyContent.CONTEXT;
import static org.clustermaturity.release.TinyContent.MODULES;
import static org.clustermaturity.release.TinyContent.MONEY;
import static org.clustermaturity.release.TinyContent.QUESTIONNAIRE;
import static org.clustermaturity.release.TinyContent.SCALES;
import static org.clustermaturity.release.TinyContent.STRATEGY;
import static org.clustermaturity.release.TinyContent.valid;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import org.clustermaturity.Reply;
import org.clustermaturity.TestKeys;
import org.clustermaturity.access.AccessKeys;
import org.clustermaturity.access.Role;
import org.clustermaturity.assessment.web.KeptClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kept assessments while the content changes beneath them. */
class KeptUnderReloadTest {

    private static final String ANSWERS = """
            {"writtenStrategy": "none", "members": 500, "founded": 2019}""";

    @TempDir
    Path parent;

    private Started started;
    private KeptClient assessor;
    private KeptClient reviewer;
    private String organisation;

    @BeforeEach
    void start() {
        ReloadableContent.write(valid(), parent.resolve("content"));
        started = Started.with(parent.resolve("content"), "maturity.admin.key=" + Started.KEY);
        TestKeys keys = new TestKeys(started.context().getBean(AccessKeys.class));
        assessor = KeptClient.with(started.service(), keys, "timber", Role.ASSESSOR);
        reviewer = KeptClient.with(started.service(), keys, "timber", Role.REVIEWER);
        organisation = assessor.organisation();
    }

    @AfterEach
    void stop() {
        started.close();
    }

    @Test
    void whatWasSubmittedStaysByteByByteAndDraftsGetTheNewContent() {
        String submitted = begin("1", "");
        String draft = begin("1", "");
        assessor.submit(submitted);
        byte[] before = assessor.get(submitted + "/result").body();
        String keptBefore = assessor.get(submitted).text();
        assertThat(assessor.get(draft + "/result").body()).isEqualTo(before);

        reload(valid().replacing(MODULES, "hours: 2.5", "hours: 3"));

        assertThat(assessor.get(submitted + "/result").body()).isEqualTo(before);
        assertThat(assessor.get(submitted).text()).isEqualTo(keptBefore);
        Reply now = assessor.get(draft + "/result");
        assertThat(now.body()).isNotEqualTo(before);
        assertThat(now.at("/contentRelease"))
                .isNotEqualTo(assessor.get(submitted).at("/contentRelease"));
    }

    @Test
    void aRetakeOnANewVersionSaysWhatIsNewAndWhatFitsNoMore() {
        String earlier = begin("1", "");
        assessor.submit(earlier);
        reload(withVersionTwo(valid()));

        Reply retake = assessor.send("POST", "/v1/assessments", body("2", ", \"retakeOf\": \"last\""));

        assertThat(retake.status()).as(retake.text()).isEqualTo(201);
        assertThat(retake.texts("/newQuestions")).containsExactly("mergerToo");
        assertThat(retake.texts("/droppedAnswers", "question")).containsExactly("members");
        assertThat(retake.at("/answers/writtenStrategy/value")).isEqualTo("none");
        assertThat(assessor.get(retake.header("Location")).texts("/newQuestions"))
                .containsExactly("mergerToo");
    }

    @Test
    void aDraftWhoseQuestionnaireIsGoneSaysSoAndWhatWasSubmittedStays() {
        String submitted = begin("1", "");
        String draft = begin("1", "");
        assessor.submit(submitted);
        String before = assessor.get(submitted + "/result").text();
        reload(withoutVersionOne(withVersionTwo(valid())));

        assessor.get(draft + "/result").isProblem(409, "questionnaire-gone");
        assessor.patch(draft, "{\"founded\": 2020}").isProblem(409, "questionnaire-gone");
        assessor.submit(draft).isProblem(409, "questionnaire-gone");
        assertThat(assessor.get(draft).at("/answers/writtenStrategy/value")).isEqualTo("none");
        assertThat(assessor.get(submitted + "/result").text()).isEqualTo(before);

        Reply retake = assessor.send("POST", "/v1/assessments", body("2", ", \"retakeOf\": \"last\""));
        assertThat(retake.texts("/newQuestions")).containsExactly("mergerToo");
    }

    @Test
    void aReviewRestsOnTheContentOfTheSubmissionWhateverTheContentHasBecome() {
        String submitted = begin("1", "");
        assessor.submit(submitted);
        Reply result = assessor.get(submitted + "/result");
        reload(withoutVersionOne(withVersionTwo(valid())));

        assertThat(reviewer.send("POST", submitted + "/review", "").status()).isEqualTo(201);
        Reply patched = reviewer.patch(submitted + "/review", """
                {"members": {"answer": 999, "note": "More than the new version takes."}}""");
        assertThat(patched.status()).as(patched.text()).isEqualTo(200);
        Reply live = reviewer.get(submitted + "/review/result");
        reviewer.send("POST", submitted + "/review/approval", "", "If-Match", "*");
        byte[] frozen = reviewer.get(submitted + "/review/result").body();
        reload(valid());

        assertThat(live.at("/contentRelease")).isEqualTo(result.at("/contentRelease"));
        assertThat(live.at("/questionnaire")).isEqualTo("tiny/1");
        assertThat(live.json().at("/overall/self")).isEqualTo(result.json().at("/scores/overall/value"));
        assertThat(reviewer.get(submitted + "/review/result").body()).isEqualTo(frozen);
    }

    private String begin(String version, String more) {
        Reply begun = assessor.send("POST", "/v1/assessments", body(version, ", \"answers\": " + ANSWERS + more));
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        return begun.header("Location");
    }

    private String body(String version, String more) {
        return """
                {"organisation": "%s", "questionnaire": "tiny/%s", "referenceDate": "2026-11-21"%s}""".formatted(organisation, version, more);
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
        assertThat(reloaded.status()).as(reloaded.text()).isEqualTo(201);
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

    private static TinyContent withoutVersionOne(TinyContent content) {
        TinyContent second = content;
        for (String path : List.of(QUESTIONNAIRE, SCALES, CONTEXT, STRATEGY, MONEY)) {
            second = second.without(path);
        }
        return second;
    }

    private static String second(String path) {
        return path.replace("tiny/1/", "tiny/2/");
    }
}
