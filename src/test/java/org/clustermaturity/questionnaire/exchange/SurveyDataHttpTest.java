package org.clustermaturity.questionnaire.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.clustermaturity.HttpTest;
import org.clustermaturity.Reply;
import org.clustermaturity.Service;
import org.clustermaturity.Sheets;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** From the form through SurveyJS to the result. */
@HttpTest
class SurveyDataHttpTest {

    private final Service service;

    SurveyDataHttpTest(@LocalServerPort int port) {
        this.service = new Service(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "made-up/alpine-timber.json",
                "made-up/carpathian-software.json",
                "made-up/danube-textiles.json",
                "made-up/north-sea-hydrogen.json"
            })
    void filledInWithSurveyJsASheetGivesTheSameBytes(String example) {
        ObjectNode sheet = (ObjectNode) JsonMapper.shared().readTree(Sheets.example(example));
        SurveyJs survey = openedForm();
        survey.run("survey.setValue('referenceDate', '%s'); survey.setValue('reference', '%s')"
                .formatted(
                        sheet.at("/referenceDate").asString(),
                        sheet.at("/reference").asString()));
        sheet.get("answers").forEachEntry((question, answer) -> fillIn(survey, question, answer));

        String data = survey.complete();

        String sameNumbers = sheet.toString().replaceAll("(\\d)\\.0(?=[,}])", "$1"); // 2.0 is 2 in JavaScript
        for (String explain : new String[] {"", "?explain=full"}) {
            Reply expected = service.post("/v1/evaluations" + explain, sameNumbers);
            Reply reply = send("/v1/evaluations" + explain, data);
            assertThat(expected.status()).isEqualTo(200);
            assertThat(reply.text()).isEqualTo(expected.text());
        }
    }

    @Test
    void anUntouchedFormIsASheetWithoutAnswers() {
        String data = openedForm().complete();

        assertThat(data).isEqualTo("{\"questionnaire\":\"cluster-maturity/2026-1\"}");
        assertThat(send("/v1/evaluations", data).status()).isEqualTo(200);
    }

    @Test
    void unknownNoneAndNotApplicableComeBack() {
        SurveyJs survey = openedForm();
        survey.run("survey.setValue('referenceDate', '2026-11-21')");
        survey.answer("vision", "\"dontknow\"");
        survey.answer("criticalMass", "\"dontknow\"");
        survey.answer("memberTypes", "[\"none\"]");
        survey.answer("retention-NotApplicable", "true");
        survey.answer("membersChange-NotApplicable", "true");
        survey.answer("membersChange-NotApplicable", "false");
        survey.run("survey.getQuestionByName('legalForm').showCommentArea = true;"
                + " survey.getQuestionByName('legalForm').comment = 'To be signed in March.'");

        Reply reply = send("/v1/evaluations", survey.complete());

        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(reply.text())
                .isEqualTo(service.evaluate(Sheets.withAnswers("""
                {"vision": null, "criticalMass": {"status": "unknown"}, "memberTypes": [],
                 "retention": {"status": "not-applicable"}, "legalForm": {"note": "To be signed in March."}}""")).text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "comittedMembers": 12                          | /comittedMembers unknown-question          | Maybe it should be "committedMembers".
            "vision": "agred"                              | /vision unknown-option                     | Maybe it should be "agreed".
            "staff": "2.5"                                 | /staff wrong-kind                          | Maybe 2.5 without quotes.
            "staff": "dontknow"                            | /staff wrong-kind                          | ``
            "criticalMass": "yes"                          | /criticalMass wrong-kind                   | ``
            "companyShare": 101                            | /companyShare out-of-range                 | ``
            "memberTypes": ["none", "research"]            | /memberTypes unknown-option                | ~Maybe one of: civil-society
            "memberTypes": [7]                             | /memberTypes/0 wrong-kind                  | ``
            "memberTypes": {"a": 1}                        | /memberTypes wrong-kind                    | ``
            "vision": {"value": "agreed"}                  | /vision wrong-kind                         | ``
            "vision": "none", "vision": "none"             | /vision repeated-field                     | ``
            "vision": "not-applicable"                     | /vision must-apply                         | Maybe {"status": "unknown"}.
            "vision-NotApplicable": true                   | /vision-NotApplicable must-apply           | Maybe {"status": "unknown"}.
            "retention-NotApplicable": "yes"               | /retention-NotApplicable wrong-kind        | ``
            "retention-NotApplicable": true, "retention": 9 | /retention-NotApplicable status-and-value | Maybe leave one of them out.
            "retentoin-NotApplicable": true                | /retentoin-NotApplicable unknown-question  | Maybe it should be "retention".
            "vision-Comment": 7                            | /vision-Comment wrong-kind                 | ``
            "visoin-Comment": "x"                          | /visoin-Comment unknown-question           | Maybe it should be "vision".
            "referenceDate": "21.11.2026"                  | /referenceDate no-date                     | Maybe like 2026-11-21.
            "reference": 7                                 | /reference wrong-kind                      | ``
            "questionnaire": "cluster-maturity/2026-1"     | /questionnaire repeated-field              | ``
            """)
    void whatDoesNotFitSaysWhereAndHowToMendIt(String field, String fault, String hint) {
        Reply reply = send("/v1/evaluations", """
                {"questionnaire": "cluster-maturity/2026-1", %s}""".formatted(field));

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
            {"vision": "agreed"}                                     | 422 | /questionnaire missing-field
            {"questionnaire": "cluster-maturity/2025-9", "visoin": "agreed"} | 422 | /questionnaire unknown-questionnaire, /visoin unknown-question
            ["vision"]                                               | 400 | ` wrong-kind`
            {"vision": "agreed",}                                    | 400 | ` not-json`
            """)
    void bodyThatIsNoDataOfAFormSaysWhatIsWrong(String body, int status, String faults) {
        Reply reply = send("/v1/evaluations", body);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.faultsInShort()).containsExactly(faults.split(", "));
    }

    @Test
    void moreAnswersThanAnyQuestionnaireHasAreSaidOnce() {
        StringBuilder data = new StringBuilder("{\"questionnaire\": \"cluster-maturity/2026-1\"");
        for (int i = 0; i < 600; i++) {
            data.append(", \"q%d\": 1".formatted(i));
        }

        Reply reply = send("/v1/evaluations", data + "}");

        reply.isProblem(422, "misfitting-sheet");
        assertThat(reply.faultsInShort()).containsOnlyOnce("/q500 too-many-answers");
    }

    @Test
    void thePageInTheDocumentsWorks() throws IOException {
        SurveyJs page = SurveyJs.open("{}");
        page.put("send", (ProxyExecutable) this::fetch);
        page.run("""
                var element = {};
                var document = {getElementById: () => element};
                var fetch = async (path, request = {}) => ({json: async () => JSON.parse(send(path, JSON.stringify(request)))});
                Survey.Model.prototype.render = function () { survey = this; };
                """);
        String html = Files.readString(Path.of("api-spec/form-library.html"));
        page.run(html.substring(html.lastIndexOf("<script>") + 8, html.lastIndexOf("</script>")));

        page.answer("committedMembers", "44");
        page.complete();

        assertThat(page.run("element.textContent").asString()).contains("\"GAT-GRO-01\"");
    }

    @Test
    void batchesStayInTheShapeOfThisService() {
        send("/v1/evaluations/batch", "{\"questionnaire\": \"cluster-maturity/2026-1\"}")
                .isProblem(415, "unsupported-media-type");
    }

    private SurveyJs openedForm() {
        Reply form = service.get("/v1/questionnaires/cluster-maturity", "Accept", SurveyWords.MEDIA_TYPE);
        assertThat(form.header("Content-Type")).isEqualTo(SurveyWords.MEDIA_TYPE);
        return SurveyJs.open(form.text());
    }

    private static void fillIn(SurveyJs survey, String question, JsonNode answer) {
        JsonNode value = answer.isObject() ? answer.path("value") : answer;
        if (answer.path("status").asString("").equals("not-applicable")) {
            survey.answer(question + "-NotApplicable", "true");
        } else if (value.isArray() && value.isEmpty()) {
            survey.answer(question, "[\"none\"]");
        } else if (!value.isMissingNode() && !value.isNull()) {
            survey.answer(question, value.toString());
        }
    }

    private String fetch(Value... arguments) {
        JsonNode request = JsonMapper.shared().readTree(arguments[1].asString());
        List<String> headers = new ArrayList<>();
        request.path("headers").forEachEntry((name, value) -> headers.addAll(List.of(name, value.asString())));
        return service.send(
                        request.path("method").asString("GET"),
                        arguments[0].asString(),
                        BodyPublishers.ofString(request.path("body").asString("")),
                        headers.toArray(String[]::new))
                .text();
    }

    private Reply send(String path, String data) {
        return service.send("POST", path, BodyPublishers.ofString(data), "Content-Type", SurveyWords.MEDIA_TYPE);
    }
}
