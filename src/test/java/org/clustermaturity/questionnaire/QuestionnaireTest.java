package org.clustermaturity.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clustermaturity.content.ContentProblems;
import org.clustermaturity.content.yaml.Translation;
import org.clustermaturity.content.yaml.YamlSources;
import org.clustermaturity.language.Language;
import org.clustermaturity.questionnaire.yaml.YamlQuestionnaires;
import org.clustermaturity.release.TinyContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionnaireTest {

    private final Questionnaire questionnaire = aTinyQuestionnaire();

    static Stream<Arguments> misfits() {
        return Stream.of(
                misfit("member", number("3"), "UNKNOWN_QUESTION", """
                        Questionnaire tiny/1 has no question "member".
                        Maybe it should be "members"."""),
                misfit("Members", number("3"), "UNKNOWN_QUESTION", """
                        Questionnaire tiny/1 has no question "Members".
                        Maybe it should be "members"."""),
                misfit("colour", number("3"), "UNKNOWN_QUESTION", """
                        Questionnaire tiny/1 has no question "colour"."""),
                misfit("x".repeat(100), number("3"), "UNKNOWN_QUESTION", """
                        Questionnaire tiny/1 has no question "%s...".""".formatted("x".repeat(64))),
                misfit("writtenStrategy", Answer.of("agred"), "UNKNOWN_OPTION", """
                        Question "writtenStrategy" has no option "agred".
                        Maybe it should be "agreed"."""),
                misfit("writtenStrategy", Answer.of("Agreed"), "UNKNOWN_OPTION", """
                        Question "writtenStrategy" has no option "Agreed".
                        Maybe it should be "agreed"."""),
                misfit("writtenStrategy", Answer.of(""), "UNKNOWN_OPTION", """
                        Question "writtenStrategy" has no option "".
                        Maybe one of: agreed, in-preparation, none."""),
                misfit("writtenStrategy", number("1"), "WRONG_KIND", """
                        Question "writtenStrategy" takes one option key in quotes, not a number.
                        Maybe one of: none, in-preparation, agreed."""),
                misfit("writtenStrategy", Answer.of(List.of("agreed")), "WRONG_KIND", """
                        Question "writtenStrategy" takes one option key in quotes, not a list.
                        Maybe one of: none, in-preparation, agreed."""),
                misfit("writtenStrategy", Answer.of(true), "WRONG_KIND", """
                        Question "writtenStrategy" takes one option key in quotes, not true or false.
                        Maybe one of: none, in-preparation, agreed."""),
                misfit("actionPlan", Answer.of("yes"), "WRONG_KIND", """
                        Question "actionPlan" takes true or false, not a text."""),
                misfit("actionPlan", number("1"), "WRONG_KIND", """
                        Question "actionPlan" takes true or false, not a number."""),
                misfit("topics", Answer.of("market"), "WRONG_KIND", """
                        Question "topics" takes a list of option keys, not a text.
                        Maybe one of: market, skills, energy."""),
                misfit("topics", Answer.of(List.of("market", "skill")), "UNKNOWN_OPTION", """
                        Question "topics" has no option "skill".
                        Maybe it should be "skills"."""),
                misfit("topics", Answer.of(List.of("market", "energy", "market")), "REPEATED_OPTION", """
                        Option "market" is ticked twice."""),
                misfit("members", Answer.of("12"), "WRONG_KIND", """
                        Question "members" takes a number, not a text.
                        Maybe 12 without quotes."""),
                misfit("privateShare", Answer.of("12,5"), "WRONG_KIND", """
                        Question "privateShare" takes a number, not a text.
                        Maybe 12.5 without quotes."""),
                misfit("members", Answer.of("many"), "WRONG_KIND", """
                        Question "members" takes a number, not a text."""),
                misfit("members", Answer.of(true), "WRONG_KIND", """
                        Question "members" takes a number, not true or false."""),
                misfit("members", number("-1"), "OUT_OF_RANGE", """
                        -1 lies outside 0 to 1000."""),
                misfit("members", number("1001"), "OUT_OF_RANGE", """
                        1001 lies outside 0 to 1000."""),
                misfit("members", number("1e999999"), "OUT_OF_RANGE", """
                        1E+999999 lies outside 0 to 1000."""),
                misfit("members", number("-1e999999"), "OUT_OF_RANGE", """
                        -1E+999999 lies outside 0 to 1000."""),
                misfit("members", number("1" + "0".repeat(60)), "OUT_OF_RANGE", """
                        1%s... lies outside 0 to 1000.""".formatted("0".repeat(39))),
                misfit("privateShare", number("100.1"), "OUT_OF_RANGE", """
                        100.1 lies outside 0 to 100."""),
                misfit("members", number("2.5"), "TOO_MANY_DECIMALS", """
                        2.5 has more than 0 decimals.
                        Maybe it should be rounded."""),
                misfit("privateShare", number("33.33"), "TOO_MANY_DECIMALS", """
                        33.33 has more than 1 decimal.
                        Maybe it should be rounded."""),
                misfit("privateShare", number("1e-999999"), "TOO_MANY_DECIMALS", """
                        1E-999999 has more than 1 decimal.
                        Maybe it should be rounded."""),
                misfit("founded", number("2027"), "OUT_OF_RANGE", """
                        2027 lies outside 1950 to 2026.
                        Maybe the reference date is missing."""),
                misfit("founded", number("1949"), "OUT_OF_RANGE", """
                        1949 lies outside 1950 to 2026."""),
                misfit("members", Answer.notApplicable(), "MUST_APPLY", """
                        Question "members" applies to every cluster organisation.
                        Maybe {"status": "unknown"}."""));
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void anAnswerThatDoesNotFitIsNamedWithALikelyFix(String question, Answer answer, String code, String message) {
        List<Misfit> misfits = misfitsOf(Map.of(question, answer));

        assertThat(misfits).singleElement().satisfies(misfit -> {
            assertThat(misfit.code()).hasToString(code);
            assertThat(misfit.id()).isEqualTo(question);
            String hint = misfit.hint().in(Language.ENGLISH);
            assertThat(misfit.what().in(Language.ENGLISH) + (hint.isEmpty() ? "" : "\n" + hint))
                    .isEqualTo(message);
        });
    }

    @Test
    void everythingThatDoesNotFitIsNamedAtOnceInTheOrderOfTheSheet() {
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put("privateShare", number("101"));
        answers.put("colour", Answer.of("red"));
        answers.put("members", number("3"));
        answers.put("topics", Answer.of(List.of("x-ray", "market", "market")));

        List<Misfit> misfits = misfitsOf(answers);

        assertThat(misfits)
                .extracting(Misfit::code)
                .containsExactly(
                        Misfit.Code.OUT_OF_RANGE,
                        Misfit.Code.UNKNOWN_QUESTION,
                        Misfit.Code.UNKNOWN_OPTION,
                        Misfit.Code.REPEATED_OPTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0", "0e999999", "1000", "1000.000", "1E+3", "-0"})
    void aNumberFitsHoweverItIsWritten(String number) {
        Answers answers = fit(Map.of("members", number(number)));

        assertThat(answers.given()[indexOf("members")]).isEqualTo(new BigDecimal(number).doubleValue() + 0.0);
    }

    @Test
    void everyKindOfAnswerBecomesItsNumber() {
        Answers answers = fit(Map.of(
                "founded", number("2001"),
                "merger", Answer.of("recent"),
                "writtenStrategy", Answer.of("agreed"),
                "actionPlan", Answer.of(true),
                "topics", Answer.of(List.of("energy", "market")),
                "members", number("7"),
                "privateShare", number("12.5")));

        double[] given = answers.given();

        assertThat(given[indexOf("founded")]).isEqualTo(2001);
        assertThat(given[indexOf("merger")]).isEqualTo(2);
        assertThat(given[indexOf("writtenStrategy")]).isEqualTo(2);
        assertThat(given[indexOf("actionPlan")]).isEqualTo(1);
        assertThat(given[indexOf("topics")]).isEqualTo(0b101);
        assertThat(given[indexOf("members")]).isEqualTo(7);
        assertThat(given[indexOf("privateShare")]).isEqualTo(12.5);
    }

    @Test
    void noTickIsAnAnswerAndNotUnknown() {
        Answers answers = fit(Map.of("topics", Answer.of(List.of())));

        assertThat(answers.given()[indexOf("topics")]).isZero();
        assertThat(answers.isAnswered(indexOf("topics"))).isTrue();
    }

    @Test
    void missingAndUnknownAreTheSameAndNeverZero() {
        Answers missing = fit(Map.of());
        Answers unknown = fit(Map.of("members", Answer.unknown()));

        assertThat(missing.given()).containsOnly(Double.NaN).isEqualTo(unknown.given());
        assertThat(unknown.isAnswered(indexOf("members"))).isFalse();
        assertThat(unknown.isComplete()).isFalse();
    }

    @Test
    void notApplicableIsAnAnswerWithoutANumberEvenAtItsWorst() {
        Answers answers = fit(Map.of("exporters", Answer.notApplicable()));

        int exporters = indexOf("exporters");

        assertThat(answers.isAnswered(exporters)).isTrue();
        assertThat(answers.given()[exporters]).isNaN();
        assertThat(answers.worst()[exporters]).isNaN();
        assertThat(answers.best()[exporters]).isNaN();
    }

    @Test
    void anUnknownAnswerRunsFromTheWorstToTheBest() {
        Answers answers = fit(Map.of());

        double[] worst = answers.worst();
        double[] best = answers.best();

        assertThat(new double[] {worst[indexOf("founded")], best[indexOf("founded")]})
                .containsExactly(2026, 1950);
        assertThat(new double[] {worst[indexOf("writtenStrategy")], best[indexOf("writtenStrategy")]})
                .containsExactly(0, 2);
        assertThat(new double[] {worst[indexOf("topics")], best[indexOf("topics")]})
                .containsExactly(0, 0b111);
        assertThat(new double[] {worst[indexOf("members")], best[indexOf("members")]})
                .containsExactly(0, 1000);
        assertThat(worst[indexOf("merger")]).isNaN();
        assertThat(best[indexOf("publicShare")]).isNaN();
    }

    @Test
    void anAnswerOffTheShownPathIsIgnoredAndListed() {
        Answers answers = fit(Map.of("writtenStrategy", Answer.of("none"), "actionPlan", Answer.of(true)));

        List<Question> ignored = answers.ignored();

        assertThat(ignored).extracting(Question::id).containsExactly("actionPlan");
        assertThat(answers.isShown(indexOf("actionPlan"))).isFalse();
        assertThat(answers.given()[indexOf("actionPlan")]).isZero();
    }

    @Test
    void aQuestionIsShownFromItsOptionOnAndWhileThatIsUnknown() {
        Answers unknown = fit(Map.of("actionPlan", Answer.of(true)));
        Answers atTheLine = fit(Map.of("writtenStrategy", Answer.of("in-preparation"), "actionPlan", Answer.of(true)));

        assertThat(unknown.ignored()).isEmpty();
        assertThat(atTheLine.ignored()).isEmpty();
        assertThat(atTheLine.given()[indexOf("actionPlan")]).isEqualTo(1);
    }

    @Test
    void aSheetIsCompleteWithoutTheQuestionsThatAreNotShown() {
        Map<String, Answer> answers = new LinkedHashMap<>(Map.of(
                "founded", number("2001"),
                "merger", Answer.of("none"),
                "writtenStrategy", Answer.of("none"),
                "topics", Answer.of(List.of()),
                "members", number("7"),
                "privateShare", number("10"),
                "publicShare", number("90"),
                "exporters", Answer.notApplicable()));

        boolean withoutThePlan = fit(answers).isComplete();
        answers.put("writtenStrategy", Answer.of("agreed"));
        boolean whenThePlanIsShown = fit(answers).isComplete();

        assertThat(withoutThePlan).isTrue();
        assertThat(whenThePlanIsShown).isFalse();
    }

    private static Questionnaire aTinyQuestionnaire() {
        ContentProblems problems = new ContentProblems();
        var folder = TinyContent.valid().folder();
        var sources = new YamlSources(problems).read(folder);
        Questionnaires read = new YamlQuestionnaires(folder, sources, problems, Translation.none()).read();
        problems.refuse();
        return read.find("tiny", "1").orElseThrow();
    }

    private static Arguments misfit(String question, Answer answer, String code, String message) {
        return Arguments.of(question, answer, code, message);
    }

    private static Answer number(String number) {
        return Answer.of(new BigDecimal(number));
    }

    private int indexOf(String question) {
        return questionnaire.indexOf(question);
    }

    private Answers fit(Map<String, Answer> answers) {
        return questionnaire.fit(new AnswerSheet("tiny/1", LocalDate.of(2026, 6, 1), answers));
    }

    private List<Misfit> misfitsOf(Map<String, Answer> answers) {
        return catchThrowableOfType(MisfittingAnswers.class, () -> fit(answers)).misfits();
    }
}
