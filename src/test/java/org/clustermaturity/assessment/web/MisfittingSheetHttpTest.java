package org.clustermaturity.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.clustermaturity.HttpTest;
import org.clustermaturity.Reply;
import org.clustermaturity.Service;
import org.clustermaturity.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@HttpTest
class MisfittingSheetHttpTest {

    private final Service service;

    MisfittingSheetHttpTest(@LocalServerPort int port) {
        this.service = new Service(port);
    }

    @Test
    void everyFaultIsListedAtOnceWithItsPlace() {
        Reply reply = service.evaluate("""
                {"questionnaire": "cluster-maturity/2026-1", "referenceDate": "2026-13-01", "referense": "x",
                 "answers": {"comittedMembers": 12, "vision": "agred", "staff": "2,5", "companyShare": 101,
                             "interestedOrganisations": 10.5, "legalForm": {"value": "none", "remark": "?"},
                             "criticalMass": "yes", "memberTypes": ["companies", "companies", "schools"],
                             "founded": {"status": "given"}, "balance": {"value": "balanced", "evidence": "our files"},
                             "retention": 90, "retention": 91}}""");

        reply.isProblem(422, "misfitting-sheet");
        assertThat(reply.faultsInShort())
                .containsExactlyInAnyOrder(
                        "/referenceDate no-date",
                        "/referense unknown-field",
                        "/answers/comittedMembers unknown-question",
                        "/answers/vision unknown-option",
                        "/answers/staff wrong-kind",
                        "/answers/companyShare out-of-range",
                        "/answers/interestedOrganisations too-many-decimals",
                        "/answers/legalForm/remark unknown-field",
                        "/answers/criticalMass wrong-kind",
                        "/answers/memberTypes repeated-option",
                        "/answers/memberTypes unknown-option",
                        "/answers/founded status-and-value",
                        "/answers/balance/evidence no-address",
                        "/answers/retention repeated-field");
        assertThat(reply.at("/detail")).isEqualTo("14 things are wrong with the sheet.");
        assertThat(reply.faults()).allSatisfy(fault -> {
            assertThat(fault.detail()).isNotEmpty();
            assertThat(fault.hint())
                    .satisfiesAnyOf(
                            hint -> assertThat(hint).isEmpty(),
                            hint -> assertThat(hint).startsWith("Maybe "));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"comittedMembers": 12}                       | /answers/comittedMembers unknown-question        | Maybe it should be "committedMembers".
            {"vision": "agred"}                           | /answers/vision unknown-option                   | Maybe it should be "agreed".
            {"memberTypes": ["companys"]}                 | /answers/memberTypes unknown-option              | Maybe it should be "companies".
            {"vision": 3}                                 | /answers/vision wrong-kind                       | Maybe one of: none, drafted, agreed, guiding.
            {"criticalMass": "yes"}                       | /answers/criticalMass wrong-kind                 | ``
            {"staff": "2,5"}                              | /answers/staff wrong-kind                        | Maybe 2.5 without quotes.
            {"staff": "about two"}                        | /answers/staff wrong-kind                        | ``
            {"staff": true}                               | /answers/staff wrong-kind                        | ``
            {"staff": ["2"]}                              | /answers/staff wrong-kind                        | ``
            {"memberTypes": "companies"}                  | /answers/memberTypes wrong-kind                  | ~Maybe one of: companies,
            {"companyShare": 100.5}                       | /answers/companyShare out-of-range               | ``
            {"companyShare": -1}                          | /answers/companyShare out-of-range               | ``
            {"founded": 2027}                             | /answers/founded out-of-range                    | Maybe the reference date is missing.
            {"staff": 2.55}                               | /answers/staff too-many-decimals                 | Maybe it should be rounded.
            {"memberTypes": ["companies", "companies"]}   | /answers/memberTypes repeated-option             | ``
            {"vision": {"status": "not-applicable"}}      | /answers/vision must-apply                       | Maybe {"status": "unknown"}.
            {"vision": {"status": "unkown"}}              | /answers/vision/status unknown-status            | Maybe it should be "unknown".
            {"vision": {"status": "given"}}               | /answers/vision status-and-value                 | Maybe leave the status out.
            {"vision": {"status": "unknown", "value": "agreed"}} | /answers/vision status-and-value          | Maybe leave the status out.
            {"vision": {"valu": "agreed"}}                | /answers/vision/valu unknown-field              | Maybe it should be "value".
            {"vision": {"value": "none", "value": "agreed"}} | /answers/vision/value repeated-field          | ``
            {"vision": {"note": "a", "note": "b"}}        | /answers/vision/note repeated-field              | ``
            {"vision": "none", "vision": "none"}          | /answers/vision repeated-field                   | ``
            {"vision": {"evidence": "ftp://x.example/y"}} | /answers/vision/evidence no-address              | ~Maybe it should start with https://
            {"vision": {"evidence": "javascript:alert(1)"}} | /answers/vision/evidence no-address            | ~Maybe it should start with https://
            {"vision": {"evidence": 7}}                   | /answers/vision/evidence wrong-kind              | ``
            {"vision": {"value": {"value": "agreed"}}}    | /answers/vision/value wrong-kind                 | ``
            {"a/b~c": 1}                                  | /answers/a~1b~0c unknown-question                | ``
            """)
    void answerThatDoesNotFitSaysWhereAndHowToMendIt(String answers, String fault, String hint) {
        Reply reply = service.evaluate(Sheets.withAnswers(answers));

        reply.isProblem(422, "misfitting-sheet");
        assertThat(reply.faultsInShort()).containsExactly(fault);
        if (hint.startsWith("~")) {
            assertThat(reply.faults().get(0).hint()).startsWith(hint.substring(1));
        } else {
            assertThat(reply.faults().get(0).hint()).isEqualTo(hint);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "referenceDate": "2026-02-30"  | /referenceDate no-date        | Maybe like 2026-11-21.
            "referenceDate": "21.11.2026"  | /referenceDate no-date        | Maybe like 2026-11-21.
            "referenceDate": "1789-07-14"  | /referenceDate no-date        | Maybe like 2026-11-21.
            "referenceDate": 20261121      | /referenceDate wrong-kind     | ``
            "reference": ["x"]             | /reference wrong-kind         | ``
            "referenceDates": "2026-11-21" | /referenceDates unknown-field | Maybe it should be "referenceDate".
            "answers": {}                  | /answers repeated-field       | ``
            """)
    void fieldThatDoesNotFitSaysWhereAndHowToMendIt(String field, String fault, String hint) {
        Reply reply = service.evaluate(Sheets.withField(field));

        reply.isProblem(422, "misfitting-sheet");
        assertThat(reply.faultsInShort()).containsExactly(fault);
        assertThat(reply.faults().get(0).hint()).isEqualTo(hint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                                         | /questionnaire missing-field, /answers missing-field
            {"questionnaire": "cluster-maturity/2026-1"}               | /answers missing-field
            {"answers": {}}                                            | /questionnaire missing-field
            {"questionnaire": null, "answers": {}}                     | /questionnaire missing-field
            {"questionnaire": "", "answers": {}}                       | /questionnaire missing-field
            {"questionnaire": 2026, "answers": {}}                     | /questionnaire wrong-kind
            {"questionnaire": "cluster-maturity/2026-1", "answers": null} | /answers wrong-kind
            {"questionnaire": "cluster-maturity/2026-1", "answers": [1]}  | /answers wrong-kind
            {"questionnaire": "cluster-maturity/2025-9", "answers": {}}   | /questionnaire unknown-questionnaire
            {"questionnaire": "cluster-maturity", "answers": {}}          | /questionnaire unknown-questionnaire
            """)
    void sheetWithoutItsPartsSaysWhichAreMissing(String sheet, String faults) {
        Reply reply = service.evaluate(sheet);

        reply.isProblem(422, "misfitting-sheet");
        assertThat(reply.faultsInShort()).containsExactly(faults.split(", "));
    }

    @Test
    void unknownQuestionnaireNamesTheNearestOne() {
        Reply reply = service.evaluate("""
                {"questionnaire": "cluster-maturity/2026-2", "answers": {}}""");

        assertThat(reply.isProblem(422, "misfitting-sheet").faults())
                .containsExactly(new Reply.Fault(
                        "/questionnaire",
                        "unknown-questionnaire",
                        "There is no questionnaire \"cluster-maturity/2026-2\".",
                        "Maybe it should be \"cluster-maturity/2026-1\"."));
    }

    @Test
    void textsAreTakenUpToTheirLimitAndNoFurther() {
        String address = "https://cluster.example/";

        assertThat(service.evaluate(remarked("x".repeat(2000), address + "y".repeat(500 - address.length())))
                        .status())
                .isEqualTo(200);
        assertThat(service.evaluate(remarked("x".repeat(2001), address + "y".repeat(501 - address.length())))
                        .isProblem(422, "misfitting-sheet")
                        .faultsInShort())
                .containsExactlyInAnyOrder("/answers/vision/note too-long", "/answers/vision/evidence too-long");
        assertThat(service.evaluate(Sheets.withField("\"reference\": \"%s\"".formatted("r".repeat(101))))
                        .isProblem(422, "misfitting-sheet")
                        .faultsInShort())
                .containsExactly("/reference too-long");
    }

    @Test
    void misfittingSheetCountsAsRefusedAndNotAsEvaluated() {
        double refused = count("maturity.evaluations.refused");
        double evaluated = count("maturity.evaluations");

        service.evaluate(Sheets.withAnswers("{\"vision\": 1}"));

        assertThat(count("maturity.evaluations.refused")).isEqualTo(refused + 1);
        assertThat(count("maturity.evaluations")).isEqualTo(evaluated);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"questionnaire\": \"cluster",
                "{\"questionnaire\": \"cluster-maturity/2026-1\", \"answers\": {\"staff\": 2,5}}",
                "{\"questionnaire\": \"cluster-maturity/2026-1\", \"answers\": {\"staff\": NaN}}",
                "{\"questionnaire\": \"cluster-maturity/2026-1\", \"answers\": {},}",
                "{'questionnaire': 'cluster-maturity/2026-1', 'answers': {}}",
                "{\"questionnaire\": \"cluster-maturity/2026-1\", \"answers\": {}} nonsense",
                "nonsense",
                " "
            })
    void bodyThatIsNotJsonIsNotReadable(String body) {
        Reply reply = service.evaluate(body).isProblem(400, "not-readable");

        assertThat(reply.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isIn("not-json", "wrong-kind");
            assertThat(fault.hint()).startsWith("Maybe ");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "3", "\"text\"", "null", "[{}]"})
    void bodyThatIsNoObjectIsNotReadable(String body) {
        Reply reply = service.evaluate(body).isProblem(400, "not-readable");

        assertThat(reply.faultsInShort()).containsExactly(" wrong-kind");
    }

    @Test
    void emptyBodyIsAProblem() {
        Reply reply = service.evaluate("");

        reply.isProblem(400, "bad-request");
    }

    @Test
    void secondSheetBehindTheFirstIsRefused() {
        Reply reply = service.evaluate(Sheets.withAnswers("{}") + "\n" + Sheets.withAnswers("{}"));

        assertThat(reply.isProblem(422, "misfitting-sheet").faults())
                .extracting(Reply.Fault::hint)
                .containsExactly("Maybe several sheets: send them to /v1/evaluations/batch.");
    }

    @Test
    void otherMediaTypeThanJsonIsRefused() {
        for (String type : List.of("text/plain", "application/xml", "multipart/form-data", "application/x-ndjson")) {
            Reply reply = service.send(
                    "POST", "/v1/evaluations", BodyPublishers.ofString(Sheets.withAnswers("{}")), "Content-Type", type);

            reply.isProblem(415, "unsupported-media-type");
            assertThat(reply.header("Accept")).isEqualTo("application/json, application/vnd.surveyjs+json");
        }
    }

    @Test
    void clientThatDoesNotTakeJsonIsToldSo() {
        Reply reply = service.send(
                "POST",
                "/v1/evaluations",
                BodyPublishers.ofString(Sheets.withAnswers("{}")),
                "Content-Type",
                "application/json",
                "Accept",
                "text/html");

        reply.isProblem(406, "not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "PATCH"})
    void otherMethodThanPostIsRefused(String method) {
        Reply reply = service.send(method, "/v1/evaluations", BodyPublishers.noBody());

        reply.isProblem(405, "method-not-allowed");
        assertThat(reply.header("Allow")).isEqualTo("POST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/evaluation", "/v1/evaluations/", "/v1/evaluations/7", "/v2/evaluations", "/nothing"})
    void unknownPathIsAProblem(String path) {
        Reply reply = service.post(path, Sheets.withAnswers("{}"));

        reply.isProblem(404, "not-found");
    }

    private double count(String meter) {
        return service.get("/actuator/metrics/" + meter, "Authorization", "Bearer " + HttpTest.ADMIN_KEY)
                .json()
                .at("/measurements/0/value")
                .asDouble();
    }

    private static String remarked(String note, String evidence) {
        return Sheets.withAnswers("""
                {"vision": {"value": "agreed", "note": "%s", "evidence": "%s"}}""".formatted(note, evidence));
    }
}
