package org.clustermaturity.questionnaire.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.clustermaturity.HttpTest;
import org.clustermaturity.Reply;
import org.clustermaturity.Service;
import org.clustermaturity.content.ContentFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A matrix and switches on their way from the form through SurveyJS to the result. */
@HttpTest
class SurveyMatrixHttpTest {

    @TempDir
    static Path folder;

    private final Service service;

    SurveyMatrixHttpTest(@LocalServerPort int port) {
        this.service = new Service(port);
    }

    @DynamicPropertySource
    static void content(DynamicPropertyRegistry properties) throws IOException {
        for (ContentFile file : Forms.aMatrix().folder().files()) {
            Path path = folder.resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.text());
        }
        properties.add("maturity.content.folder", folder::toString);
    }

    @Test
    void filledInWithSurveyJsAMatrixGivesTheSameBytesAsASheet() {
        SurveyJs survey = openedForm("en");
        survey.run(
                "survey.setValue('referenceDate', '2026-06-01');" + " survey.setValue('switches', {counting: 'half'})");
        survey.answer("website", "true");
        survey.answer("advanced", """
                {"advancedSimulation": "tested", "advancedAdditiveManufacturing": "not-applicable", "advancedRobotics": "dontknow"}""");
        survey.run("survey.getQuestionByName('advanced').showCommentArea = true;"
                + " survey.getQuestionByName('advanced').comment = 'As of May.'");

        String data = survey.complete();
        Reply reply = send(data);

        assertThat(data).contains("\"advanced\":{\"advancedSimulation\":\"tested\"", "\"advanced-Comment\"");
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(reply.at("/switches/counting")).isEqualTo("half");
        assertThat(reply.text()).isEqualTo(service.evaluate("""
                {"questionnaire": "operators/1", "referenceDate": "2026-06-01", "switches": {"counting": "half"},
                 "answers": {"website": true, "advancedSimulation": "tested", "advancedRobotics": null,
                             "advancedAdditiveManufacturing": {"status": "not-applicable"}}}""").text());
    }

    @Test
    void theFormStartsInTheLanguageThatWasAskedFor() {
        SurveyJs survey = openedForm("fr");

        assertThat(survey.run("survey.getQuestionByName('advanced').title").asString())
                .isEqualTo("Où en êtes-vous ?");
        survey.run("survey.locale = 'en'");
        assertThat(survey.run("survey.getQuestionByName('advanced').title").asString())
                .isEqualTo("How far are you with these?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "advanced": {"advancedSimulation": "tryed"}       | /advanced/advancedSimulation unknown-option   | Maybe one of: tested, unused, used.
            "advanced": {"advancedSimulation": 3}             | /advanced/advancedSimulation wrong-kind       | Maybe one of: unused, tested, used.
            "advanced": {"advancedSimulation": {"a": "b"}}    | /advanced/advancedSimulation wrong-kind       | ``
            "advanced": {"advancedSimulatoin": "used"}        | /advanced/advancedSimulatoin unknown-field    | Maybe it should be "advancedSimulation".
            "advanced": {"website": true}                     | /advanced/website unknown-field               | Maybe one of: advancedAdditiveManufacturing, advancedRobotics, advancedSimulation.
            "advanced": {"a~b/c": "used"}                     | /advanced/a~0b~1c unknown-field               | Maybe one of: advancedAdditiveManufacturing, advancedRobotics, advancedSimulation.
            "advanced": {"advancedRobotics": "used", "advancedRobotics": "used"} | /advanced/advancedRobotics repeated-field | ``
            "advancedRobotics": "used", "advanced": {"advancedRobotics": "tested"} | /advanced/advancedRobotics repeated-field | ``
            "advanced": {}, "advanced": {}                    | /advanced repeated-field                      | ``
            "advanced": "used"                                | /advanced unknown-question                    | ``
            "advancd": {"advancedRobotics": "used"}           | /advancd unknown-field                        | Maybe it should be "advanced".
            "website": {"advancedRobotics": "used"}           | /website wrong-kind                           | ``
            "advanced-Comment": 7                             | /advanced-Comment wrong-kind                  | ``
            "switches": {"counting": "halv"}                  | /switches/counting unknown-option             | Maybe it should be "half".
            "switches": {"count": "half"}                     | /switches/count unknown-switch                | Maybe one of: counting.
            "switches": {"counting": true}                    | /switches/counting wrong-kind                 | ``
            "switches": "half"                                | /switches wrong-kind                          | ``
            """)
    void whatDoesNotFitSaysWhereAndHowToMendIt(String field, String fault, String hint) {
        Reply reply = send("{%s, \"questionnaire\": \"operators/1\"}".formatted(field));

        reply.isProblem(422, "misfitting-sheet");
        assertThat(reply.faultsInShort()).containsExactly(fault);
        assertThat(reply.faults().get(0).hint()).isEqualTo(hint);
    }

    @Test
    void aMisnamedQuestionnaireDoesNotHideWhatIsWrongInAMatrix() {
        Reply reply = send("""
                {"advanced": {"advancedSimulation": "tryed"}, "questionnaire": "operators/2"}""");

        assertThat(reply.faultsInShort())
                .containsExactly("/questionnaire unknown-questionnaire", "/advanced/advancedSimulation unknown-option");
    }

    private SurveyJs openedForm(String language) {
        Reply form = service.get(
                "/v1/questionnaires/operators", "Accept", SurveyWords.MEDIA_TYPE, "Accept-Language", language);
        assertThat(form.header("Content-Language")).isEqualTo("en, fr");
        return SurveyJs.open(form.text());
    }

    private Reply send(String data) {
        return service.send(
                "POST", "/v1/evaluations", BodyPublishers.ofString(data), "Content-Type", SurveyWords.MEDIA_TYPE);
    }
}
