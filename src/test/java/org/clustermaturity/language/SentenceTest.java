package org.clustermaturity.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

class SentenceTest {

    private static final Language FRENCH = new Language("fr");
    private static final Language GERMAN = new Language("de");
    private static final Map<String, String> ENGLISH = wordings("");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");
    private static final Pattern KEY = Pattern.compile(
            "\"((?:body|page|problem|parameter|sheet|answer|switch|kind|hint|word|ignored|conclusion|column|archive|benchmark|report|history)\\.[a-z0-9-]+)\"");
    private static final Pattern IN_A_TEMPLATE = Pattern.compile("#\\{([a-z0-9.-]+)");
    private static final Pattern FROM_A_CODE = Pattern.compile("Refusal\\.notFound\\(\\s*\"([a-z-]+)\"");

    @Test
    void aSentenceIsMadeInTheLanguageThatIsAskedFor() {
        Sentence sentence =
                Sentence.of("answer.wrong-kind", "staff", Sentence.of("kind.number"), Sentence.of("kind.text"));

        assertThat(sentence.in(Language.ENGLISH)).isEqualTo("Question \"staff\" takes a number, not a text.");
        assertThat(sentence.in(GERMAN)).isEqualTo("Die Frage „staff“ erwartet eine Zahl, nicht einen Text.");
        assertThat(sentence.in(new Language("it"))).isEqualTo(sentence.in(Language.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 1  | One thing is wrong with the sheet.
            en | 14 | 14 things are wrong with the sheet.
            fr | 1  | Un point est à corriger dans la fiche de réponses.
            fr | 2  | 2 points sont à corriger dans la fiche de réponses.
            de | 1  | Im Antwortbogen stimmt eine Angabe nicht.
            de | 3  | Im Antwortbogen stimmen 3 Angaben nicht.
            es | 1  | Hay un punto que corregir en la hoja de respuestas.
            es | 99 | Hay 99 puntos que corregir en la hoja de respuestas.
            """)
    void whatIsCountedHasItsNumber(String language, int count, String sentence) {
        assertThat(Sentence.of("problem.faults", count).in(new Language(language)))
                .isEqualTo(sentence);
    }

    @Test
    void numbersStandAsTheyAre() {
        Sentence sentence = Sentence.of("sheet.too-long", 12345, 2000);

        assertThat(sentence.in(Language.ENGLISH)).isEqualTo("The text has 12345 characters, 2000 are allowed.");
        assertThat(sentence.in(GERMAN)).isEqualTo("Der Text hat 12345 Zeichen; 2000 sind zulässig.");
    }

    @Test
    void whatGoesIntoASentenceIsNeverReadAsAPattern() {
        assertThat(Sentence.of("sheet.unknown-field", "{0}''{1,choice,x}").in(FRENCH))
                .isEqualTo("Le champ «\u00a0{0}''{1,choice,x}\u00a0» n’existe pas ici.");
        assertThat(Sentence.of("hint.unknown").in(FRENCH)).isEqualTo("Peut-être {\"status\": \"unknown\"}.");
    }

    @Test
    void aTextAsItIsStaysSoInEveryLanguage() {
        assertThat(Sentence.asItIs("Line {0} isn't \"ours\".").in(FRENCH)).isEqualTo("Line {0} isn't \"ours\".");
        assertThat(Sentence.asItIs("").in(FRENCH)).isEmpty();
    }

    @Test
    void noSentenceIsEmptyInEveryLanguageAndAnUnknownKeyIsRefused() {
        assertThat(Sentence.NONE.in(FRENCH)).isEmpty();
        assertThatThrownBy(() -> Sentence.of("sheet.nothing").in(FRENCH)).isInstanceOf(MissingResourceException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "de", "es"})
    void everyLanguageHasTheSameKeysWithTheSameArguments(String language) {
        assertThat(Sentence.existIn(new Language(language))).isTrue();
        assertThat(differences(ENGLISH, wordings("_" + language))).isEmpty();
    }

    @Test
    void missingStrangeAndDifferentWordingsAreFound() {
        Map<String, String> other = new TreeMap<>(Map.of("a", "ohne", "b", "{0} und {2}", "d", "zu viel", "e", " "));
        Map<String, String> english =
                new TreeMap<>(Map.of("a", "with {0}", "b", "{0} and {1}", "c", "missing", "e", "here"));

        assertThat(differences(english, other))
                .containsExactly(
                        "a has {}, not {0}", "b has {02}, not {01}", "c is missing", "e is empty", "d is strange");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_fr", "_de", "_es"})
    void everyWordingCanBeSaid(String language) {
        Language spoken = language.isEmpty() ? Language.ENGLISH : new Language(language.substring(1));

        assertThat(wordings(language).keySet())
                .allSatisfy(key -> assertThat(Sentence.of(key, 2, 3, "x").in(spoken))
                        .isNotBlank()
                        .doesNotContain("{0", "''"));
    }

    @ParameterizedTest
    @CsvSource({"'', Maybe ", "_fr, Peut-être ", "_de, Vielleicht ", "_es, Quizá "})
    void everyHintSaysThatItIsOne(String language, String start) {
        wordings(language).forEach((key, wording) -> {
            if (key.startsWith("hint.")) {
                assertThat(wording).as(key).startsWith(start.strip() + " ");
            }
        });
    }

    @Test
    void everyKeyIsUsedAndEveryKeyInUseExists() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                used.addAll(keys(Files.readString(file)));
            }
        }
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/templates"))) {
            for (Path file : files.toList()) {
                used.addAll(keys(Files.readString(file)));
            }
        }

        assertThat(used)
                .containsExactlyElementsOf(ENGLISH.keySet().stream()
                        // Their keys are made of a status, an operator or a class.
                        .filter(key -> !key.matches("(status|operator|problemDetail)\\..*"))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void keysAreFoundInEveryFormInWhichTheyAreWritten() {
        assertThat(keys("""
                        Sentence.of("sheet.one"), given ? "sheet.two" : "sheet.three-b"
                        throw Refusal.notFound("unknown-four");
                        <p th:text="#{page.five}" th:title="#{report.six(${number})}">
                        """))
                .containsExactlyInAnyOrder(
                        "sheet.one", "sheet.two", "sheet.three-b", "problem.unknown-four", "page.five", "report.six");
    }

    @Test
    void everyRefusalOfSpringHasAWording() throws NoSuchMethodException {
        Method handler = ResponseEntityExceptionHandler.class.getMethod(
                "handleException", Exception.class, org.springframework.web.context.request.WebRequest.class);
        List<String> handled = Arrays.stream(
                        handler.getAnnotation(ExceptionHandler.class).value())
                .map(Class::getName)
                // The first one is only a kind, and there is nobody left to read the other.
                .filter(name -> !name.endsWith(".ErrorResponseException") && !name.endsWith("NotUsableException"))
                .map(name -> "problemDetail." + name)
                .toList();

        assertThat(handled).hasSizeGreaterThan(10);
        assertThat(ENGLISH.keySet()).containsAll(handled);
    }

    private static List<String> keys(String source) {
        List<String> keys = new ArrayList<>();
        KEY.matcher(source).results().forEach(match -> keys.add(match.group(1)));
        IN_A_TEMPLATE.matcher(source).results().forEach(match -> keys.add(match.group(1)));
        FROM_A_CODE.matcher(source).results().forEach(match -> keys.add("problem." + match.group(1)));
        return keys;
    }

    private static List<String> differences(Map<String, String> english, Map<String, String> other) {
        List<String> differences = new ArrayList<>();
        english.forEach((key, wording) -> {
            String there = other.get(key);
            if (there == null) {
                differences.add(key + " is missing");
            } else if (there.isBlank()) {
                differences.add(key + " is empty");
            } else if (!arguments(there).equals(arguments(wording))) {
                differences.add("%s has {%s}, not {%s}".formatted(key, arguments(there), arguments(wording)));
            }
        });
        other.keySet().stream()
                .filter(key -> !english.containsKey(key))
                .forEach(key -> differences.add(key + " is strange"));
        return differences;
    }

    private static String arguments(String wording) {
        Matcher matcher = ARGUMENT.matcher(wording);
        return matcher.results()
                .map(match -> match.group(1))
                .sorted()
                .distinct()
                .collect(Collectors.joining());
    }

    private static Map<String, String> wordings(String language) {
        Properties properties = new Properties();
        try (Reader reader =
                Files.newBufferedReader(Path.of("src/main/resources/messages/problems" + language + ".properties"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        Map<String, String> wordings = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> wordings.put(key, properties.getProperty(key)));
        return wordings;
    }
}
