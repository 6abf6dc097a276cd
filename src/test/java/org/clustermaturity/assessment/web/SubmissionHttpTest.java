package org.clustermaturity.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.clustermaturity.HttpTest;
import org.clustermaturity.Reply;
import org.clustermaturity.Service;
import org.clustermaturity.Sheets;
import org.clustermaturity.TestKeys;
import org.clustermaturity.access.AccessKeys;
import org.clustermaturity.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** Results of drafts and of what was submitted, retakes, and lists. */
@HttpTest
class SubmissionHttpTest {

    private static final String ASSESSMENTS = "/v1/assessments";
    private static final String SOME = "{\"vision\": \"agreed\", \"committedMembers\": 44, \"founded\": 2019}";

    private final Service service;
    private final TestKeys keys;
    private KeptClient assessor;
    private String organisation = "";

    @Autowired
    SubmissionHttpTest(@LocalServerPort int port, AccessKeys keys) {
        this.service = new Service(port);
        this.keys = new TestKeys(keys);
        this.assessor = KeptClient.with(service, this.keys, "nobody", Role.ASSESSOR);
    }

    @BeforeEach
    void inAnAccountOfItsOwn() {
        assessor = KeptClient.with(service, keys, KeptClient.newAccount(), Role.ASSESSOR);
        organisation = assessor.organisation();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "de", "es"})
    void theResultIsThatOfTheSameSheet(String language) {
        String path = assessor.draft(organisation, SOME);
        Reply evaluated = service.send(
                "POST",
                "/v1/evaluations",
                java.net.http.HttpRequest.BodyPublishers.ofString(Sheets.withAnswers(SOME)),
                "Content-Type",
                "application/json",
                "Accept-Language",
                language);

        Reply draft = assessor.get(path + "/result", "Accept-Language", language);
        assessor.submit(path);
        Reply submitted = assessor.get(path + "/result", "Accept-Language", language);

        assertThat(draft.text()).isEqualTo(evaluated.text());
        assertThat(submitted.text()).isEqualTo(evaluated.text());
        assertThat(submitted.header("Content-Language")).isEqualTo(evaluated.header("Content-Language"));
        assertThat(submitted.header("Content-Type")).isEqualTo("application/json");
    }

    @Test
    void aLanguageThatThereIsNotComesInEnglish() {
        String path = assessor.draft(organisation, SOME);
        assessor.submit(path);

        assertThat(assessor.get(path + "/result", "Accept-Language", "pl").header("Content-Language"))
                .isEqualTo("en");
    }

    @Test
    void theWholeSheetOfAnExampleIsKeptAsItIs() {
        var sheet = JsonMapper.shared().readTree(Sheets.example("made-up/alpine-timber.json"));
        Reply begun = assessor.begin(organisation, """
                , "referenceDate": "%s", "reference": "%s", "answers": %s""".formatted(
                sheet.at("/referenceDate").asString(), sheet.at("/reference").asString(), sheet.get("answers")));
        String path = begun.header("Location");
        assessor.submit(path);

        Reply result = assessor.get(path + "/result");

        assertThat(result.text()).isEqualTo(service.evaluate(sheet.toString()).text());
        assertThat(assessor.get(path).at("/stage")).isEqualTo("growth");
    }

    @Test
    void submittingFixesEverything() {
        String path = assessor.begin(organisation, ", \"answers\": " + SOME).header("Location");
        Reply submitted = assessor.submit(path);

        assertThat(submitted.status()).as(submitted.text()).isEqualTo(201);
        assertThat(submitted.header("Location")).isEqualTo(path + "/result");
        assertThat(submitted.header("ETag")).isEqualTo("\"2\"");
        assertThat(submitted.at("/status")).isEqualTo("submitted");
        assertThat(submitted.at("/referenceDate"))
                .isEqualTo(LocalDate.now(ZoneOffset.UTC).toString());
        assertThat(submitted.at("/contentRelease")).isNotEmpty();
        assertThat(submitted.at("/submittedBy")).startsWith("key:");
        assertThat(submitted.at("/stage")).isEqualTo("exploration");
        assertThat(assessor.get(path).json()).isEqualTo(submitted.json());

        assessor.submit(path).isProblem(409, "assessment-submitted");
        assessor.patch(path, "{\"vision\": \"none\"}").isProblem(409, "assessment-submitted");
        assertThat(assessor.get(path).json()).isEqualTo(submitted.json());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"vision\": {\"status\": \"unknown\", \"note\": \"Nobody knows.\"}}"})
    void nothingAnsweredIsNotSubmitted(String answers) {
        assessor.submit(assessor.draft(organisation, answers)).isProblem(422, "nothing-answered");
    }

    @Test
    void submittingNeedsTheVersion() {
        String path = assessor.draft(organisation, SOME);

        assessor.send("POST", path + "/submission", "").isProblem(428, "version-required");
        assessor.send("POST", path + "/submission", "", "If-Match", "\"9\"").isProblem(412, "version-changed");
    }

    @Test
    void aTraceComesWithDraftsOnly() {
        String path = assessor.draft(organisation, SOME);

        assertThat(assessor.get(path + "/result?explain=full").each("/trace/answers"))
                .isNotEmpty();
        assessor.get(path + "/result?explain=half").isProblem(400, "unknown-parameter-value");
        assessor.submit(path);
        assertThat(assessor.get(path + "/result?explain=full")
                        .isProblem(400, "unknown-parameter-value")
                        .texts("/errors", "hint"))
                .containsExactly("Maybe send its sheet with its contentRelease to /v1/evaluations?explain=full.");
    }

    @Test
    void aRetakeBeginsWithTheAnswersOfTheLastTime() {
        assessor.submit(assessor.draft(organisation, "{\"vision\": \"none\"}"));
        String earlier = assessor.draft(organisation, SOME);
        assessor.submit(earlier);

        Reply retake = assessor.begin(organisation, """
                , "retakeOf": "last", "answers": {"committedMembers": 50, "vision": null, "staff": 3}""");

        assertThat(retake.status()).as(retake.text()).isEqualTo(201);
        assertThat(ASSESSMENTS + "/" + retake.at("/retakeOf")).isEqualTo(earlier);
        assertThat(retake.json().at("/answers").toString())
                .isEqualTo("{\"committedMembers\":{\"status\":\"given\",\"value\":50},"
                        + "\"founded\":{\"status\":\"given\",\"value\":2019},"
                        + "\"staff\":{\"status\":\"given\",\"value\":3}}");
        assertThat(retake.json().at("/newQuestions").isEmpty()).isTrue();
        assertThat(retake.json().at("/droppedAnswers").isEmpty()).isTrue();
        assertThat(retake.json().has("droppedAnswers")).isTrue();
    }

    @Test
    void anAnswerThatFitsNoMoreIsDroppedAndSaid() {
        assessor.submit(assessor.draft(organisation, SOME));

        Reply retake = assessor.begin(organisation, ", \"retakeOf\": \"last\", \"referenceDate\": \"2010-01-01\"");

        assertThat(retake.status()).as(retake.text()).isEqualTo(201);
        assertThat(retake.texts("/droppedAnswers", "question")).containsExactly("founded");
        assertThat(retake.texts("/droppedAnswers", "code")).containsExactly("out-of-range");
        assertThat(retake.json().at("/answers").has("founded")).isFalse();
        assertThat(retake.json().at("/answers").has("vision")).isTrue();
    }

    @Test
    void onlyWhatWasSubmittedByTheSameOrganisationCanBeRetaken() {
        String draft = assessor.draft(organisation, SOME);
        String otherOne = assessor.draft(assessor.organisation(), SOME);
        assessor.submit(otherOne);

        for (String wanted : List.of("last", id(draft), id(otherOne), "nonsense")) {
            assertThat(assessor.begin(organisation, ", \"retakeOf\": \"%s\"".formatted(wanted))
                            .isProblem(422, "misfitting-sheet")
                            .faultsInShort())
                    .containsExactly("/retakeOf nothing-to-retake");
        }
    }

    @Test
    void listsAreFilteredAndInOrder() {
        String first = id(assessor.draft(organisation, SOME));
        String second = id(assessor.draft(organisation, SOME));
        String third = id(assessor.draft(assessor.organisation(), SOME));
        assessor.submit(ASSESSMENTS + "/" + second);
        assessor.submit(ASSESSMENTS + "/" + first);

        assertThat(ids("")).containsExactly(third, second, first);
        assertThat(ids("?sort=createdAt")).containsExactly(first, second, third);
        assertThat(ids("?sort=submittedAt")).containsExactly(second, first);
        assertThat(ids("?sort=-submittedAt")).containsExactly(first, second);
        assertThat(ids("?status=draft")).containsExactly(third);
        assertThat(ids("?status=submitted&organisation=" + organisation)).containsExactly(second, first);
        assertThat(ids("?stage=exploration&sort=createdAt")).containsExactly(first, second);
        assertThat(ids("?stage=growth")).isEmpty();
        assertThat(ids("?questionnaire=cluster-maturity")).hasSize(3);
        assertThat(ids("?questionnaire=cluster-maturity/2026-1")).hasSize(3);
        assertThat(ids("?questionnaire=cluster")).isEmpty();
        assertThat(ids("?submittedFrom=2020-01-01T00:00:00Z")).hasSize(2);
        assertThat(ids("?submittedTo=2020-01-01T00:00:00Z")).isEmpty();
        assertThat(assessor.get(ASSESSMENTS).each("/items"))
                .allSatisfy(entry -> assertThat(entry.has("answers")).isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"createdAt", "-createdAt", "submittedAt", "-submittedAt"})
    void aListComesPartByPart(String sort) {
        for (int i = 0; i < 5; i++) {
            assessor.submit(assessor.draft(organisation, SOME));
        }
        List<String> whole = ids("?sort=" + sort);
        List<String> parts = new java.util.ArrayList<>();
        String cursor = "";
        do {
            Reply part = assessor.get(ASSESSMENTS + "?limit=2&sort=" + sort + cursor);
            parts.addAll(part.texts("/items", "id"));
            cursor = part.at("/next").isEmpty() ? "" : "&cursor=" + part.at("/next");
        } while (!cursor.isEmpty());

        assertThat(parts).hasSize(5).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status=open",
                "sort=changedAt",
                "organisation=timber",
                "submittedFrom=yesterday",
                "submittedTo=+999999999-12-31T23:59:59Z",
                "questionnaire=%00",
                "stage=%00",
                "limit=201",
                "cursor=x"
            })
    void aParameterThatDoesNotFitIsRefused(String parameter) {
        assessor.get(ASSESSMENTS + "?" + parameter).isProblem(400, "unknown-parameter-value");
    }

    private List<String> ids(String query) {
        Reply list = assessor.get(ASSESSMENTS + query);
        assertThat(list.status()).as(list.text()).isEqualTo(200);
        return list.texts("/items", "id");
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
