package org.clustermaturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.clustermaturity.content.ContentFile;
import org.clustermaturity.release.TinyContent;
import org.clustermaturity.release.TinyFrench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The smallest content with all texts in French, one in German and one in Italian, and all Spanish ones but a few. */
@SpringBootTest(
        classes = ClusterMaturityApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"maturity.content.compiled=", "maturity.limits.body=2KB"})
@DirtiesContext
class LanguageHttpTest {

    private static final String SHEET = """
            {"questionnaire": "tiny/1", "referenceDate": "2026-11-21",
             "answers": {"members": 12, "privateShare": 12.5, "writtenStrategy": "in-preparation",
                         "merger": "planned", "founded": 2020}}""";
    private static final String MISFIT = """
            {"questionnaire": "tiny/1", "answers": {"members": "12", "colour": "red"}}""";

    @TempDir
    static Path folder;

    private final Service service;

    LanguageHttpTest(@LocalServerPort int port) {
        this.service = new Service(port);
    }

    @DynamicPropertySource
    static void content(DynamicPropertyRegistry registry) {
        TinyContent content = TinyFrench.complete()
                .with("curriculum/curriculum.de.yaml", "title: \"Kleiner Lehrplan\"\n")
                .with("curriculum/curriculum.it.yaml", "title: \"Piccolo programma\"\n");
        for (ContentFile file : TinyFrench.complete().folder().files()) {
            String path = file.path().replace(".fr.yaml", ".es.yaml");
            content = file.language().isEmpty() ? content : content.with(path, file.text());
        }
        content = content.replacing("rules/tiny/gates/gates.texts.es.yaml", ", needs: \"60 points\"", "")
                .replacing("questionnaires/tiny/1/scales.es.yaml", "in-preparation: \"En préparation\", ", "")
                .replacing(
                        "rules/tiny/flags/flags.texts.es.yaml",
                        "FLG-SHA-01: { statement: \"Les parts font {shares} %.\" }\n",
                        "")
                .replacing("curriculum/modules/modules.es.yaml", "title: \"Argent\", ", "");
        content.folder().files().forEach(LanguageHttpTest::write);
        registry.add("maturity.content.folder", folder::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/questionnaires",
                "/v1/questionnaires/tiny",
                "/v1/stages?questionnaire=tiny",
                "/v1/modules",
                "/v1/modules/M01",
                "/v1/formats",
                "/v1/rules",
                "/v1/rules/GAT-MID-01"
            })
    void contentComesInTheLanguageThatIsAskedFor(String path) {
        Reply english = service.get(path);
        Reply french = service.get(path, "Accept-Language", "fr-CA, en;q=0.5");

        assertThat(french.header("Content-Language")).isEqualTo("fr");
        assertThat(english.header("Content-Language")).isEqualTo("en");
        assertThat(french.text()).isNotEqualTo(english.text()).doesNotContain("untranslated");
        assertThat(english.text()).doesNotContain("untranslated");
        assertThat(french.header("ETag")).isNotEqualTo(english.header("ETag"));
        assertThat(List.of(french, english)).allSatisfy(reply -> assertVaries(reply));
    }

    @Test
    void aTagIsOnlyGoodInItsLanguage() {
        String tag = service.get("/v1/modules/M01", "Accept-Language", "fr").header("ETag");

        Reply again = service.get("/v1/modules/M01", "Accept-Language", "fr", "If-None-Match", tag);
        Reply inEnglish = service.get("/v1/modules/M01", "If-None-Match", tag);

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.header("Content-Language")).isEqualTo("fr");
        assertVaries(again);
        assertThat(inEnglish.status()).isEqualTo(200);
    }

    @Test
    void textsOfAQuestionnaireAreInItsLanguageAndEverythingElseStays() {
        Reply english = service.get("/v1/questionnaires/tiny");
        Reply french = service.get("/v1/questionnaires/tiny", "Accept-Language", "fr");

        assertThat(french.at("/title")).isEqualTo("Minuscule");
        assertThat(french.at("/dimensions/1/questions/0/options/2/label")).isEqualTo("Oui, adoptée");
        assertThat(french.at("/levels/2/title")).isEqualTo("De pointe");
        assertThat(french.at("/dimensions/1/questions/0/id")).isEqualTo("writtenStrategy");
        assertThat(french.texts("/dimensions", "weight")).isEqualTo(english.texts("/dimensions", "weight"));
    }

    @Test
    void whatIsMissingIsInEnglishAndNamed() {
        Reply questionnaire = service.get("/v1/questionnaires/tiny", "Accept-Language", "es");
        Reply modules = service.get("/v1/modules", "Accept-Language", "es");
        Reply rule = service.get("/v1/rules/FLG-SHA-01", "Accept-Language", "es");
        Reply otherRule = service.get("/v1/rules/FLG-MER-01", "Accept-Language", "es");
        Reply stages = service.get("/v1/stages?questionnaire=tiny", "Accept-Language", "es");

        assertThat(questionnaire.header("Content-Language")).isEqualTo("es, en");
        assertThat(questionnaire.texts("/untranslated")).containsExactly("scale/written/in-preparation");
        assertThat(questionnaire.at("/dimensions/1/questions/0/options/1/label"))
                .isEqualTo("In preparation");
        assertThat(modules.header("Content-Language")).isEqualTo("es, en");
        assertThat(modules.json().at("/0").has("untranslated")).isFalse();
        assertThat(modules.texts("/1/untranslated")).containsExactly("module/M02/title");
        assertThat(modules.at("/1/title")).isEqualTo("Money");
        assertThat(modules.at("/1/outcome")).isEqualTo("Vous le connaissez.");
        assertThat(rule.texts("/untranslated")).containsExactly("rule/FLG-SHA-01/statement");
        assertThat(otherRule.header("Content-Language")).isEqualTo("es");
        assertThat(stages.texts("/untranslated")).containsExactly("rule/GAT-TOP-02/needs");
        assertThat(service.get("/v1/modules/M01", "Accept-Language", "de").texts("/untranslated"))
                .containsExactly("module/M01/about", "module/M01/homework", "module/M01/outcome", "module/M01/title");
        assertThat(service.get("/v1/formats", "Accept-Language", "de").texts("/0/untranslated"))
                .containsExactly(
                        "format/short/about", "format/short/slots/1", "format/short/slots/2", "format/short/title");
        assertThat(service.get("/v1/questionnaires", "Accept-Language", "de").texts("/0/untranslated"))
                .containsExactly("questionnaire/tiny/about", "questionnaire/tiny/title");
    }

    @Test
    void sourcesStayInTheLanguageOfTheOriginal() {
        Reply reply = service.get("/v1/sources", "Accept-Language", "fr");

        assertThat(reply.header("Content-Language")).isEqualTo("en");
        assertVaries(reply);
    }

    @Test
    void aResultHasItsTextsInTheLanguageAndTheSameNumbers() {
        Reply english = evaluate(SHEET, "en");
        Reply french = evaluate(SHEET, "fr");

        assertThat(french.header("Content-Language")).isEqualTo("fr");
        assertVaries(french);
        assertThat(french.json().has("untranslated")).isFalse();
        assertThat(french.at("/scores/dimensions/0/title")).isEqualTo("Stratégie");
        assertThat(french.at("/scores/dimensions/1/levelTitle")).isEqualTo("Initial");
        assertThat(french.at("/scores/overall/levelTitle")).isEqualTo("Initial");
        assertThat(french.json().at("/scores/overall/value"))
                .isEqualTo(english.json().at("/scores/overall/value"));
        assertThat(french.texts("/gates", "has")).containsExactly("En préparation", "6", "12, 12,5", "23,3");
        assertThat(english.texts("/gates", "has")).containsExactly("In preparation", "6", "12, 12.5", "23.3");
        assertThat(evaluate(SHEET.replace("12.5", "null"), "fr").at("/gates/2/has"))
                .isEqualTo("12, sans réponse");
        assertThat(french.at("/flags/0/statement")).isEqualTo("Il y a une fusion.");
        assertThat(french.at("/labelReadiness/notice")).isEqualTo("Une indication, pas un label.");
        assertThat(french.texts("/modules", "title")).containsExactly("Stratégie");
        assertThat(french.texts("/modules", "id")).isEqualTo(english.texts("/modules", "id"));
    }

    @Test
    void aResultNamesTheMissingTextsThatItNeeds() {
        Reply reply = evaluate(SHEET, "es");

        assertThat(reply.header("Content-Language")).isEqualTo("es, en");
        assertThat(reply.texts("/untranslated"))
                .containsExactly("rule/GAT-TOP-02/needs", "scale/written/in-preparation");
        assertThat(evaluate(SHEET.replace("in-preparation", "none"), "es").texts("/untranslated"))
                .containsExactly("rule/GAT-TOP-02/needs");
    }

    @Test
    void aLanguageThatTheServiceDoesNotSpeakLacksItsWordsToo() {
        Reply reply = evaluate(SHEET, "it");

        assertThat(reply.header("Content-Language")).isEqualTo("it, en");
        assertThat(reply.texts("/untranslated")).contains("words", "module/M01/title", "label/bronze/title");
        assertThat(reply.texts("/gates", "has")).contains("12, 12,5");
    }

    @Test
    void everyLineOfABatchIsInTheLanguageOfTheRequest() {
        Reply reply = service.send(
                "POST",
                "/v1/evaluations/batch",
                BodyPublishers.ofString(SHEET.replace("\n", "") + "\n" + MISFIT.strip() + "\n"),
                "Content-Type",
                "application/x-ndjson",
                "Accept-Language",
                "es");

        assertThat(reply.header("Content-Language")).isEqualTo("es, en");
        assertVaries(reply);
        List<String> lines = reply.text().lines().toList();
        assertThat(lines.get(0)).contains("\"untranslated\":[\"rule/GAT-TOP-02/needs\"", "Il y a une fusion.");
        assertThat(lines.get(1))
                .contains("Hay 2 puntos que corregir en la hoja de respuestas.", "Quizá 12 sin comillas.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | 2 points sont à corriger dans la fiche de réponses. | La question «\u00a0members\u00a0» attend un nombre, et non un texte. | Peut-être 12 sans guillemets.
            de | Im Antwortbogen stimmen 2 Angaben nicht. | Die Frage „members“ erwartet eine Zahl, nicht einen Text. | Vielleicht 12 ohne Anführungszeichen.
            es | Hay 2 puntos que corregir en la hoja de respuestas. | La pregunta «members» espera un número, no un texto. | Quizá 12 sin comillas.
            it | 2 things are wrong with the sheet. | Question "members" takes a number, not a text. | Maybe 12 without quotes.
            """)
    void problemsAreInTheLanguageThatIsAskedFor(String language, String detail, String fault, String hint) {
        Reply reply = evaluate(MISFIT, language);

        reply.isProblem(422, "misfitting-sheet");
        assertThat(reply.header("Content-Language")).isEqualTo(language.equals("it") ? "en" : language);
        assertVaries(reply);
        assertThat(reply.at("/detail")).isEqualTo(detail);
        assertThat(reply.faults().get(0).detail()).isEqualTo(fault);
        assertThat(reply.faults().get(0).hint()).isEqualTo(hint);
    }

    @Test
    void everyKindOfProblemIsInTheLanguageThatIsAskedFor() {
        assertProblem(
                service.get("/v1/modules/M99", "Accept-Language", "de"),
                404,
                "Nicht gefunden",
                "Dieses Modul gibt es nicht.");
        assertProblem(
                service.get("/v1/nothing", "Accept-Language", "de"),
                404,
                "Nicht gefunden",
                "Unter dieser Adresse gibt es nichts.");
        assertProblem(
                service.get("/nothing", "Accept-Language", "de"),
                404,
                "Nicht gefunden",
                "Unter dieser Adresse gibt es nichts.");
        assertProblem(
                service.get("/v1/evaluations", "Accept-Language", "de"),
                405,
                "Methode nicht erlaubt",
                "Die Methode „GET“ wird nicht unterstützt.");
        assertProblem(
                service.get("/v1/modules", "Accept-Language", "de", "Accept", "text/csv"),
                406,
                "Format nicht verfügbar",
                "Verfügbare Formate: [application/json].");
        assertProblem(
                send("x", "text/csv"),
                415,
                "Inhaltstyp nicht unterstützt",
                "Der Inhaltstyp „text/csv“ wird nicht unterstützt.");
        assertProblem(send("", "application/json"), 400, "Fehlerhafte Anfrage", "Die Anfrage ist nicht lesbar.");
        assertProblem(
                send("x".repeat(3000), "application/json"),
                413,
                "Inhalt zu groß",
                "Der Inhalt ist größer als 2048 Bytes.");
        assertProblem(
                service.get("/v1/modules/a%2Fb", "Accept-Language", "de"),
                400,
                "Fehlerhafte Anfrage",
                "Fehlerhafte Anfrage.");
        assertProblem(
                service.send("TRACE", "/v1/modules", BodyPublishers.noBody(), "Accept-Language", "de"),
                405,
                "Methode nicht erlaubt",
                "");
    }

    private static void assertProblem(Reply reply, int status, String title, String detail) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.header("Content-Language")).isEqualTo("de");
        assertThat(reply.at("/title")).isEqualTo(title);
        assertThat(reply.at("/detail")).contains(detail);
        assertVaries(reply);
    }

    private static void assertVaries(Reply reply) {
        List<String> varies =
                List.of(reply.header("Vary").toLowerCase(Locale.ROOT).split(", *"));
        assertThat(varies).containsOnlyOnce("accept-language");
    }

    private Reply evaluate(String sheet, String language) {
        return service.send(
                "POST",
                "/v1/evaluations",
                BodyPublishers.ofString(sheet),
                "Content-Type",
                "application/json",
                "Accept-Language",
                language);
    }

    private Reply send(String body, String type) {
        return service.send(
                "POST",
                "/v1/evaluations",
                BodyPublishers.ofString(body),
                "Content-Type",
                type,
                "Accept-Language",
                "de");
    }

    private static void write(ContentFile file) {
        try {
            Path path = folder.resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
