package org.clustermaturity.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.clustermaturity.HttpTest;
import org.clustermaturity.Reply;
import org.clustermaturity.Service;
import org.clustermaturity.TestKeys;
import org.clustermaturity.access.AccessKeys;
import org.clustermaturity.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Answers that change one by one. */
@HttpTest
class PatchAnswersHttpTest {

    private static final String NOTED = """
            {"vision": {"value": "agreed", "evidence": "https://a.example", "note": "In March."}}""";

    private final Service service;
    private final TestKeys keys;
    private KeptClient assessor;
    private String organisation = "";

    @Autowired
    PatchAnswersHttpTest(@LocalServerPort int port, AccessKeys keys) {
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
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            "none"                              | {"status":"given","value":"none","evidence":"https://a.example","note":"In March."}
            {"note": null}                      | {"status":"given","value":"agreed","evidence":"https://a.example"}
            {"note": "In May."}                 | {"status":"given","value":"agreed","evidence":"https://a.example","note":"In May."}
            {"status": "unknown"}               | {"status":"unknown","evidence":"https://a.example","note":"In March."}
            {"value": null, "evidence": null}   | {"status":"unknown","note":"In March."}
            {"value": "none"}                   | {"status":"given","value":"none","evidence":"https://a.example","note":"In March."}
            {}                                  | {"status":"given","value":"agreed","evidence":"https://a.example","note":"In March."}
            null                                | ^^
            """)
    void aPatchMergesIntoTheAnswer(String patch, String after) {
        String draft = assessor.draft(organisation, NOTED);

        Reply patched = assessor.patch(draft, "{\"vision\": %s}".formatted(patch));

        assertThat(patched.status()).as(patched.text()).isEqualTo(200);
        assertThat(patched.json().at("/answers/vision").toString()).isEqualTo(after);
        assertThat(assessor.get(draft).json()).isEqualTo(patched.json());
    }

    @Test
    void aStatusThatFitsTheQuestionTakesTheValueAway() {
        String draft = assessor.draft(organisation, "{\"retention\": 90}");

        Reply patched = assessor.patch(draft, "{\"retention\": {\"status\": \"not-applicable\"}}");

        assertThat(patched.json().at("/answers/retention").toString()).isEqualTo("{\"status\":\"not-applicable\"}");
        assertThat(assessor.patch(draft, "{\"retention\": {\"value\": 80}}")
                        .json()
                        .at("/answers/retention")
                        .toString())
                .isEqualTo("{\"status\":\"given\",\"value\":80}");
    }

    @Test
    void everyFaultPointsIntoThePatch() {
        String draft = assessor.draft(organisation, "{\"staff\": 2}");

        Reply refused = assessor.patch(draft, """
                {"vision": "grand", "nosuch": null, "staff": {"status": "given", "value": null},
                 "founded": {"status": "not-applicable"}, "committedMembers": {"value": "3"}, "services": {"colour": 1},
                 "boardMeetings": {"status": "perhaps"}, "a/b": 1, "partners": {"note": "\\ud800"}}""");

        refused.isProblem(422, "misfitting-sheet");
        assertThat(refused.faultsInShort())
                .contains(
                        "/vision unknown-option",
                        "/nosuch unknown-question",
                        "/staff status-and-value",
                        "/founded must-apply",
                        "/committedMembers wrong-kind",
                        "/services/colour unknown-field",
                        "/boardMeetings/status unknown-status",
                        "/a~1b unknown-question",
                        "/partners/note unprintable");
        assertThat(assessor.get(draft).header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void onlyWhoHasSeenTheVersionChangesIt() {
        String draft = assessor.draft(organisation, "{}");

        assessor.send("PATCH", draft + "/answers", "{}").isProblem(428, "version-required");
        assessor.patch(draft, "{\"vision\": \"agreed\"}", "\"2\"").isProblem(412, "version-changed");
        Reply patched = assessor.patch(draft, "{\"vision\": \"agreed\"}", "\"1\"");

        assertThat(patched.header("ETag")).isEqualTo("\"2\"");
        assessor.patch(draft, "{\"vision\": \"none\"}", "\"1\"").isProblem(412, "version-changed");
    }

    @Test
    void aPatchThatChangesNothingLeavesEverything() {
        String draft = assessor.draft(organisation, "{\"memberTypes\": [\"companies\", \"research\"], \"staff\": 2}");

        Reply patched = assessor.patch(draft, "{\"memberTypes\": [\"research\", \"companies\"], \"staff\": 2.0}");

        assertThat(patched.status()).isEqualTo(200);
        assertThat(patched.header("ETag")).isEqualTo("\"1\"");
        assertThat(assessor.get(draft + "/changes").each("/items")).hasSize(2);
    }

    @Test
    void everyChangeIsNoted() {
        String draft = assessor.draft(organisation, "{\"vision\": \"agreed\"}");
        assessor.patch(draft, "{\"vision\": null, \"staff\": {\"value\": 3, \"note\": \"Two and \\\"a half\\\"\"}}");
        assessor.patch(draft, "{\"staff\": 4}");

        Reply changes = assessor.get(draft + "/changes");

        assertThat(changes.texts("/items", "question")).containsExactly("vision", "staff", "vision", "staff");
        assertThat(changes.each("/items"))
                .extracting(change -> change.at("/version").asInt())
                .containsExactly(1, 2, 2, 3);
        assertThat(changes.texts("/items", "by")).allMatch(by -> by.startsWith("key:"));
        assertThat(changes.json().at("/items/0/from").isNull()).isTrue();
        assertThat(changes.at("/items/0/to/value")).isEqualTo("agreed");
        assertThat(changes.json().at("/items/2/to").isNull()).isTrue();
        assertThat(changes.at("/items/3/to/note")).isEqualTo("Two and \"a half\"");
        assertThat(changes.json().at("/items/3/from/value").asInt()).isEqualTo(3);
    }

    @Test
    void changesComePartByPart() {
        String draft = assessor.draft(organisation, "{\"vision\": \"agreed\"}");
        assessor.patch(draft, "{\"vision\": \"none\", \"staff\": 3}");

        Reply first = assessor.get(draft + "/changes?limit=2");
        Reply second = assessor.get(draft + "/changes?limit=2&cursor=" + first.at("/next"));

        assertThat(first.texts("/items", "question")).containsExactly("vision", "staff");
        assertThat(second.texts("/items", "question")).containsExactly("vision");
        assertThat(second.json().at("/next").isNull()).isTrue();
        assessor.get(draft + "/changes?cursor=abc").isProblem(400, "unknown-parameter-value");
        assessor.get(draft + "/changes?limit=0").isProblem(400, "unknown-parameter-value");
    }

    @Test
    void ofManyWhoChangeOneVersionExactlyOneWins() throws Exception {
        String draft = assessor.draft(organisation, "{}");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Integer>> patches = IntStream.range(0, 16)
                    .mapToObj(i ->
                            (Callable<Integer>) () -> assessor.patch(draft, "{\"staff\": %d}".formatted(i + 1), "\"1\"")
                                    .status())
                    .toList();
            List<Integer> statuses = new java.util.ArrayList<>();
            for (Future<Integer> each : threads.invokeAll(patches)) {
                statuses.add(each.get());
            }

            assertThat(statuses)
                    .containsOnlyOnce(200)
                    .allMatch(status -> status == 200 || status == 412 || status == 409);
        } finally {
            threads.shutdownNow();
        }
        assertThat(assessor.get(draft).header("ETag")).isEqualTo("\"2\"");
        assertThat(assessor.get(draft + "/changes").each("/items")).hasSize(1);
    }

    @Test
    void aMergePatchMaySaySo() {
        String draft = assessor.draft(organisation, "{}");

        Reply patched = service.send(
                "PATCH",
                draft + "/answers",
                java.net.http.HttpRequest.BodyPublishers.ofString("{\"staff\": 3}"),
                "Authorization",
                assessor.bearer(),
                "Content-Type",
                "application/merge-patch+json",
                "If-Match",
                "\"1\"");

        assertThat(patched.status()).as(patched.text()).isEqualTo(200);
        assertThat(assessor.send("PATCH", draft + "/answers", "", "If-Match", "*")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aSheetThatGrowsTooLargeIsRefused() {
        String draft = assessor.draft(organisation, "{}");
        String note = "\u6c34".repeat(2000);
        List<String> questions = service.get("/v1/questionnaires/cluster-maturity").each("/dimensions").stream()
                .flatMap(dimension -> java.util.stream.StreamSupport.stream(
                        dimension.get("questions").spliterator(), false))
                .map(question -> question.get("id").asString())
                .toList();
        Reply last = assessor.get(draft);
        for (String question : questions) {
            last = assessor.patch(
                    draft, "{\"%s\": {\"status\": \"unknown\", \"note\": \"%s\"}}".formatted(question, note));
            if (last.status() != 200) {
                break;
            }
        }

        last.isProblem(422, "misfitting-sheet");
        assertThat(last.faultsInShort()).containsExactly(" sheet-too-large");
    }
}
