package org.clustermaturity.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.clustermaturity.questionnaire.Answer;
import org.clustermaturity.questionnaire.AnswerSheet;
import org.clustermaturity.questionnaire.Answers;
import org.clustermaturity.questionnaire.Better;
import org.clustermaturity.questionnaire.Missing;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.questionnaire.QuestionKind;
import org.clustermaturity.questionnaire.SeededSheets;
import org.jspecify.annotations.Nullable;

/** What holds for every operator, on questionnaires and sheets at random. */
class OperatorPropertiesTest {

    @Property(tries = 2_000)
    void aBetterAnswerNeverLowersAScore(@ForAll long seed) {
        Random random = new Random(seed);
        RandomModel model = new RandomModel(seed, Missing.BOUNDS);
        AnswerSheet sheet = new SeededSheets(model.questionnaire(), seed).next(random.nextBoolean() ? 1 : 0.6);
        Question question = anyOf(model.questionnaire().questions(), random);
        List<Answer> both = worseAndBetter(question, random);

        BoundedScores worse = model.score(with(sheet, question, both.get(0)));
        BoundedScores better = model.score(with(sheet, question, both.get(1)));

        assertThatNoneFalls(worse.lowest(), better.lowest(), model);
        assertThatNoneFalls(worse.highest(), better.highest(), model);
    }

    @Property(tries = 2_000)
    void boundsContainEveryCompletion(@ForAll long seed, @ForAll Missing missing) {
        Random random = new Random(seed);
        RandomModel model = new RandomModel(seed, missing);
        SeededSheets sheets = new SeededSheets(model.questionnaire(), seed);
        AnswerSheet partial = sheets.next(random.nextDouble());

        BoundedScores before = model.score(partial);
        BoundedScores after = model.score(completed(partial, model, sheets));

        assertThatNoneFalls(before.lowest(), after.given(), model);
        assertThatNoneFalls(after.given(), before.highest(), model);
    }

    @Property(tries = 2_000)
    void theValueLiesWithinItsBounds(@ForAll long seed, @ForAll Missing missing) {
        RandomModel model = new RandomModel(seed, missing);

        BoundedScores scores =
                model.score(new SeededSheets(model.questionnaire(), seed).next(new Random(seed).nextDouble()));

        assertThatNoneFalls(scores.lowest(), scores.given(), model);
        assertThatNoneFalls(scores.given(), scores.highest(), model);
    }

    @Property(tries = 1_000)
    void aCompleteSheetHasOneScore(@ForAll long seed, @ForAll Missing missing) {
        RandomModel model = new RandomModel(seed, missing);
        SeededSheets sheets = new SeededSheets(model.questionnaire(), seed);

        BoundedScores scores = model.score(completed(sheets.next(1), model, sheets));

        assertThat(scores.given()).isEqualTo(scores.lowest()).isEqualTo(scores.highest());
    }

    @Property(tries = 1_000)
    void aBlankIsNeverWorthNothing(@ForAll long seed, @ForAll Missing missing) {
        Random random = new Random(seed);
        RandomModel model = new RandomModel(seed, missing);
        AnswerSheet sheet = new SeededSheets(model.questionnaire(), seed).next(0);
        for (Question question : model.questionnaire().questions()) {
            sheet = random.nextBoolean() ? with(sheet, question, best(question)) : sheet;
        }

        BoundedScores scores = model.score(sheet);

        List<@Nullable Fraction> values = new ArrayList<>(scores.given().dimensions());
        values.add(scores.given().overall());
        values.addAll(scores.given().indicators());
        values.removeIf(value -> value == null);
        assertThat(values).as(model.toString()).allMatch(Fraction.of(100)::equals);
    }

    @Property(tries = 500)
    void nothingAnsweredHasNoValue(@ForAll long seed, @ForAll Missing missing) {
        RandomModel model = new RandomModel(seed, missing);

        Scores given = model.score(new SeededSheets(model.questionnaire(), seed).next(0))
                .given();

        assertThat(given.dimensions()).containsOnlyNulls();
        assertThat(given.overall()).isNull();
    }

    @Property(tries = 500)
    void theOrderOfAnswersDoesNotMatter(@ForAll long seed, @ForAll Missing missing) {
        RandomModel model = new RandomModel(seed, missing);
        AnswerSheet sheet = new SeededSheets(model.questionnaire(), seed).next(0.7);
        List<String> order = new ArrayList<>(sheet.answers().keySet());
        Collections.shuffle(order, new Random(seed));
        Map<String, Answer> shuffled = new LinkedHashMap<>();
        order.forEach(id -> shuffled.put(id, sheet.answers().get(id)));

        assertThat(model.score(new AnswerSheet(sheet.questionnaire(), sheet.referenceDate(), shuffled)))
                .isEqualTo(model.score(sheet));
    }

    @Property(tries = 1_000)
    void policiesWithholdAValueExactlyWhenTooMuchIsOpen(@ForAll long seed) {
        RandomModel half = new RandomModel(seed, Missing.HALF);
        RandomModel refuse = new RandomModel(seed, Missing.REFUSE);
        AnswerSheet sheet = new SeededSheets(half.questionnaire(), seed).next(new Random(seed).nextDouble());
        Answers answers = half.questionnaire().fit(sheet);

        Scores halves = half.score(sheet).given();
        BoundedScores refused = refuse.score(sheet);

        for (int i = 0; i < 2; i++) {
            int asked = 0;
            int open = 0;
            for (int question : half.questionsOf(i)) {
                asked += answers.isShown(question) ? 1 : 0;
                open += answers.open().get(question) ? 1 : 0;
            }
            if (2 * open > asked) {
                assertThat(halves.dimensions().get(i)).isNull();
            }
            if (open > 0) {
                assertThat(refused.given().dimensions().get(i)).isNull();
                assertThat(refused.lowest().dimensions().get(i)).isNull();
                assertThat(refused.highest().overall()).isNull();
            }
        }
    }

    private static void assertThatNoneFalls(Scores from, Scores to, RandomModel model) {
        for (int i = 0; i < from.dimensions().size(); i++) {
            assertThatItDoesNotFall(from.dimensions().get(i), to.dimensions().get(i), model);
        }
        for (int i = 0; i < from.indicators().size(); i++) {
            assertThatItDoesNotFall(from.indicators().get(i), to.indicators().get(i), model);
        }
        assertThatItDoesNotFall(from.overall(), to.overall(), model);
    }

    private static void assertThatItDoesNotFall(@Nullable Fraction from, @Nullable Fraction to, RandomModel model) {
        if (from != null && to != null) {
            assertThat(to).as(model.toString()).isGreaterThanOrEqualTo(from);
        }
    }

    private static AnswerSheet with(AnswerSheet sheet, Question question, Answer answer) {
        Map<String, Answer> answers = new LinkedHashMap<>(sheet.answers());
        answers.put(question.id(), answer);
        return new AnswerSheet(sheet.questionnaire(), sheet.referenceDate(), answers);
    }

    private static AnswerSheet completed(AnswerSheet partial, RandomModel model, SeededSheets sheets) {
        Map<String, Answer> answers = new LinkedHashMap<>(partial.answers());
        model.questionnaire()
                .questions()
                .forEach(question -> answers.computeIfAbsent(question.id(), id -> sheets.answerTo(question)));
        return new AnswerSheet(partial.questionnaire(), partial.referenceDate(), answers);
    }

    /** Two answers, the second at least as good as the first. */
    private static List<Answer> worseAndBetter(Question question, Random random) {
        if (question.kind() == QuestionKind.TICKS) {
            List<String> better = new ArrayList<>(question.options().keys());
            better.removeIf(key -> random.nextInt(3) == 0);
            List<String> worse = new ArrayList<>(better);
            worse.removeIf(key -> random.nextInt(3) == 0);
            return List.of(Answer.of(worse), Answer.of(better));
        }
        int size = question.scale() == null ? 21 : question.options().keys().size();
        int one = random.nextInt(size);
        int other = random.nextInt(size);
        boolean higher = question.better() == Better.HIGHER;
        return List.of(
                answer(question, higher ? Math.min(one, other) : Math.max(one, other)),
                answer(question, higher ? Math.max(one, other) : Math.min(one, other)));
    }

    private static Answer best(Question question) {
        if (question.kind() == QuestionKind.TICKS) {
            return Answer.of(question.options().keys());
        }
        int most = question.scale() == null ? 20 : question.options().keys().size() - 1;
        return answer(question, question.better() == Better.HIGHER ? most : 0);
    }

    private static Answer answer(Question question, int value) {
        return switch (question.kind()) {
            case CHOICE -> Answer.of(question.options().keys().get(value));
            case YES_NO -> Answer.of(value == 1);
            default -> Answer.of(BigDecimal.valueOf(value));
        };
    }

    private static <T> T anyOf(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }
}
