package org.clustermaturity.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clustermaturity.HttpTest;
import org.clustermaturity.Reply;
import org.clustermaturity.Service;
import org.clustermaturity.TestKeys;
import org.clustermaturity.access.AccessKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Patches of verdicts, and what is noted of them. */
@HttpTest
class VerdictHttpTest {

    private static final String SOME = """
            {"vision": "agreed", "committedMembers": {"value": 44, "note": "In March."}, "retention": 90,
             "memberTypes": ["companies", "research"]}""";

    private final Service service;
    private final TestKeys keys;
    private ReviewDesk desk;

    @Autowired
    VerdictHttpTest(@LocalServerPort int port, AccessKeys keys) {
        this.service = new Service(port);
        this.keys = new TestKeys(keys);
        this.desk = ReviewDesk.with(service, this.keys);
    }

    @BeforeEach
    void inAnAccountOfItsOwn() {
        desk = ReviewDesk.with(service, keys);
    }

    @Test
    void answersAreConfirmedAndCorrected() {
        String review = desk.review(SOME);

        Reply patched = desk.patched(review, """
                {"vision": {"verdict": "confirmed", "evidence": "https://e.example/minutes"},
                 "committedMembers": {"verdict": "corrected", "answer": 31.0, "note": "Thirteen have left."},
                 "retention": {"verdict": "corrected", "answer": {"status": "not-applicable"}, "note": "Too young."},
                 "memberTypes": {"verdict": "corrected", "answer": {"value": ["research"]}, "note": "Only one."},
                 "staff": {"verdict": "corrected", "answer": 2, "note": "Was left open."}}""");

        assertThat(patched.header("ETag")).isEqualTo("\"2\"");
        assertThat(patched.json().at("/verdicts").toString())
                .isEqualTo(
                        "{\"committedMembers\":{\"verdict\":\"corrected\",\"answer\":{\"status\":\"given\",\"value\":31},"
                                + "\"note\":\"Thirteen have left.\"},"
                                + "\"memberTypes\":{\"verdict\":\"corrected\",\"answer\":{\"status\":\"given\",\"value\":[\"research\"]},"
                                + "\"note\":\"Only one.\"},"
                                + "\"retention\":{\"verdict\":\"corrected\",\"answer\":{\"status\":\"not-applicable\"},"
                                + "\"note\":\"Too young.\"},"
                                + "\"staff\":{\"verdict\":\"corrected\",\"answer\":{\"status\":\"given\",\"value\":2},"
                                + "\"note\":\"Was left open.\"},"
                                + "\"vision\":{\"verdict\":\"confirmed\",\"evidence\":\"https://e.example/minutes\"}}");
        assertThat(patched.json().at("/progress/reviewed").asInt()).isEqualTo(5);
        assertThat(patched.json().at("/progress/corrected").asInt()).isEqualTo(4);
        assertThat(desk.reviewer().get(review).json()).isEqualTo(patched.json());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"note": "Now."}                                | {"verdict":"corrected","answer":{"status":"given","value":"none"},"evidence":"https://e.example/a","note":"Now."}
            {"evidence": null}                              | {"verdict":"corrected","answer":{"status":"given","value":"none"},"note":"Before."}
            {"answer": "drafted"}                           | {"verdict":"corrected","answer":{"status":"given","value":"drafted"},"evidence":"https://e.example/a","note":"Before."}
            {"answer": {"status": "unknown"}}               | {"verdict":"corrected","answer":{"status":"unknown"},"evidence":"https://e.example/a","note":"Before."}
            {"verdict": "confirmed"}                        | {"verdict":"confirmed","evidence":"https://e.example/a","note":"Before."}
            {"verdict": "confirmed", "answer": null, "note": null} | {"verdict":"confirmed","evidence":"https://e.example/a"}
            """)
    void aPatchMergesIntoTheVerdict(String patch, String after) {
        String review = desk.review(SOME);
        desk.patched(review, """
                {"vision": {"answer": "none", "note": "Before.", "evidence": "https://e.example/a"}}""");

        Reply patched = desk.patched(review, "{\"vision\": %s}".formatted(patch));

        assertThat(patched.json().at("/verdicts/vision").toString()).isEqualTo(after);
    }

    @Test
    void nullTakesAVerdictBack() {
        String review = desk.review(SOME);
        desk.patched(review, "{\"vision\": {\"verdict\": \"confirmed\"}, \"staff\": {\"verdict\": \"confirmed\"}}");

        Reply patched = desk.patched(review, "{\"vision\": null, \"retention\": null}");

        assertThat(patched.json().at("/verdicts").propertyNames()).containsExactly("staff");
        assertThat(patched.json().at("/progress/reviewed").asInt()).isEqualTo(1);
    }

    @Test
    void everyFaultPointsIntoThePatch() {
        String review = desk.review(SOME);

        Reply refused = desk.patch(review, """
                {"vision": {"verdict": "corrected", "answer": "grand", "note": "So."}, "nosuch": null,
                 "nothing": {"verdict": "confirmed"}, "committedMembers": {"verdict": "corrected", "answer": 3},
                 "retention": {"verdict": "corrected", "note": "So."}, "staff": {"verdict": "perhaps"},
                 "services": {"note": "So."}, "memberTypes": {"verdict": "corrected", "note": " ", "answer": ["research", "companies"]},
                 "founded": {"answer": {"status": "not-applicable"}, "note": "So."}, "merger": 7,
                 "legalForm": {"verdict": "confirmed", "answer": "none"}, "activities": {"verdict": "confirmed", "colour": 1},
                 "satisfaction": {"answer": {"status": "unknown", "value": "never"}, "note": "So."},
                 "feeRule": {"answer": {"value": "none", "note": "Inside."}, "note": "So."},
                 "controlling": {"verdict": "confirmed", "evidence": "somewhere"}, "jointWork": {"verdict": null},
                 "a/b": {"verdict": "confirmed"}, "balance": {"verdict": "confirmed", "verdict": "confirmed"}}""");

        refused.isProblem(422, "misfitting-sheet");
        assertThat(refused.faultsInShort())
                .containsExactlyInAnyOrder(
                        "/vision/answer unknown-option",
                        "/nosuch unknown-question",
                        "/nothing unknown-question",
                        "/committedMembers/note missing-field",
                        "/retention/answer missing-field",
                        "/staff/verdict unknown-value",
                        "/services/verdict missing-field",
                        "/memberTypes/note missing-field",
                        "/memberTypes/answer same-answer",
                        "/founded/answer must-apply",
                        "/merger wrong-kind",
                        "/legalForm/answer confirmed-with-answer",
                        "/activities/colour unknown-field",
                        "/satisfaction/answer status-and-value",
                        "/feeRule/answer/note unknown-field",
                        "/controlling/evidence no-address",
                        "/jointWork/verdict missing-field",
                        "/a~1b unknown-question",
                        "/balance/verdict repeated-field");
        assertThat(desk.reviewer().get(review).header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void unknownCorrectedToUnknownIsNoCorrection() {
        String review = desk.review(SOME);

        assertThat(desk.patch(review, "{\"staff\": {\"answer\": {\"status\": \"unknown\"}, \"note\": \"So.\"}}")
                        .isProblem(422, "misfitting-sheet")
                        .faultsInShort())
                .containsExactly("/staff/answer same-answer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "null", "{", "{\"vision\": {\"verdict\": \"confirmed\"}", "\"confirmed\""})
    void whatIsNoObjectIsNotRead(String body) {
        desk.patch(desk.review(SOME), body).isProblem(400, "not-readable");
    }

    @Test
    void oddCharactersAreKeptAndTooManyRefused() {
        String review = desk.review(SOME);
        String odd = "\\u0001\\t\\n\\u2028 \\ud83d\\ude00 'x' \\\"y\\\" ${z} {0} --;";

        Reply patched =
                desk.patched(review, "{\"vision\": {\"verdict\": \"confirmed\", \"note\": \"%s\"}}".formatted(odd));

        assertThat(patched.at("/verdicts/vision/note"))
                .isEqualTo("\u0001\t\n\u2028 \ud83d\ude00 'x' \"y\" ${z} {0} --;");
        for (String note : List.of("n".repeat(2001), "\\u0000", "\\ud800")) {
            assertThat(desk.patch(review, "{\"vision\": {\"note\": \"%s\"}}".formatted(note))
                            .isProblem(422, "misfitting-sheet")
                            .faults())
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.pointer()).isEqualTo("/vision/note"));
        }
        desk.patched(review, "{\"vision\": {\"note\": \"%s\"}}".formatted("n".repeat(2000)));
        assertThat(desk.reviewer().get(review + "/result").text()).contains("n".repeat(2000));
    }

    @Test
    void onlyWhoHasSeenTheVersionChangesIt() {
        String review = desk.review(SOME);

        desk.reviewer().send("PATCH", review + "/answers", "{}").isProblem(428, "version-required");
        desk.reviewer().patch(review, "{}", "\"2\"").isProblem(412, "version-changed");
    }

    @Test
    void aPatchThatChangesNothingLeavesEverything() {
        String review = desk.review(SOME);
        desk.patched(review, "{\"committedMembers\": {\"answer\": 31, \"note\": \"So.\"}}");

        Reply again = desk.patched(review, "{\"committedMembers\": {\"answer\": 31.00}, \"vision\": null}");

        assertThat(again.header("ETag")).isEqualTo("\"2\"");
        assertThat(desk.reviewer().get(review + "/changes").each("/items")).hasSize(1);
    }

    @Test
    void changesSayWhoWhenFromWhatAndToWhat() {
        String review = desk.review(SOME);
        desk.patched(review, "{\"vision\": {\"verdict\": \"confirmed\"}, \"staff\": {\"verdict\": \"confirmed\"}}");
        desk.patched(review, "{\"vision\": {\"answer\": \"none\", \"note\": \"So.\"}}");
        desk.patched(review, "{\"vision\": null}");

        Reply first = desk.assessor().get(review + "/changes?limit=3");
        Reply rest = desk.assessor().get(review + "/changes?limit=3&cursor=" + first.at("/next"));

        assertThat(first.texts("/items", "question")).containsExactly("staff", "vision", "vision");
        assertThat(first.at("/items/0/by")).startsWith("key:");
        assertThat(first.at("/items/0/at")).isNotEmpty();
        assertThat(first.json().at("/items/1/from").isNull()).isTrue();
        assertThat(first.json().at("/items/2/from").toString()).isEqualTo("{\"verdict\":\"confirmed\"}");
        assertThat(first.json().at("/items/2/to").toString())
                .isEqualTo(
                        "{\"verdict\":\"corrected\",\"answer\":{\"status\":\"given\",\"value\":\"none\"},\"note\":\"So.\"}");
        assertThat(first.json().at("/items/2/version").asInt()).isEqualTo(3);
        assertThat(rest.each("/items")).hasSize(1);
        assertThat(rest.json().at("/items/0/to").isNull()).isTrue();
        assertThat(rest.json().at("/next").isNull()).isTrue();
    }
}
