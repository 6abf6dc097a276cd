package org.clustermaturity.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.clustermaturity.language.Words;
import org.clustermaturity.questionnaire.AnswerSheet;
import org.clustermaturity.questionnaire.Answers;
import org.clustermaturity.questionnaire.Band;
import org.clustermaturity.questionnaire.Better;
import org.clustermaturity.questionnaire.Dimension;
import org.clustermaturity.questionnaire.Indicator;
import org.clustermaturity.questionnaire.Indicator.Operator;
import org.clustermaturity.questionnaire.Level;
import org.clustermaturity.questionnaire.Limits;
import org.clustermaturity.questionnaire.Missing;
import org.clustermaturity.questionnaire.Node;
import org.clustermaturity.questionnaire.Nodes;
import org.clustermaturity.questionnaire.Option;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.questionnaire.QuestionKind;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.questionnaire.Scale;
import org.clustermaturity.questionnaire.Scheme;
import org.clustermaturity.questionnaire.ScoreRange;
import org.clustermaturity.questionnaire.ShownWhen;
import org.jspecify.annotations.Nullable;

/** A questionnaire of two dimensions at random: questions of every scored kind, indicators over them, an operator for each. */
final class RandomModel {

    private static final List<String> DIMENSIONS = List.of("one", "other");
    private static final List<Operator> FOR_RULES =
            List.of(Operator.MEAN, Operator.SUM, Operator.MINIMUM, Operator.RATIO_OF_TICKS, Operator.STAIRCASE);
    private static final Scale TICKED = scale("ticked", 0, 25, 50, 100);

    private final Random random;
    private final Nodes nodes = new Nodes();
    private final List<Question> questions = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final Questionnaire questionnaire;
    private final Arithmetic arithmetic;
    private final BitSet fired = new BitSet();
    private final List<Conclusion.Score> conclusions = new ArrayList<>();

    RandomModel(long seed, Missing missing) {
        random = new Random(seed);
        List<Dimension> dimensions = new ArrayList<>();
        for (String id : DIMENSIONS) {
            int from = questions.size();
            IntStream.range(0, 3 + random.nextInt(4)).forEach(i -> add(question(id)));
            dimensions.add(new Dimension(id, id, "", 1 + random.nextInt(3), questions.subList(from, questions.size())));
        }
        IntStream.range(0, 6).forEach(i -> addIndicator(anyOf(DIMENSIONS), List.of(Operator.values())));
        questionnaire = new Questionnaire(
                "random",
                "1",
                LocalDate.of(2026, 1, 1),
                "",
                "",
                "",
                dimensions,
                List.of(new Level(1, BigDecimal.ZERO, true, "")),
                List.of(),
                new Scheme(ScoreRange.USUAL, missing, indicators, List.of()));
        List<Rule> rules = new ArrayList<>();
        for (String dimension : DIMENSIONS) {
            conclusions.add(conclusion(dimension));
            rules.add(rule(rules.size(), conclusions.get(rules.size())));
            fired.set(rules.size() - 1);
        }
        arithmetic = new Arithmetic(questionnaire, rules, new Ruler(questionnaire));
    }

    Questionnaire questionnaire() {
        return questionnaire;
    }

    /** The questions that the score of the n-th dimension looks at. */
    int[] questionsOf(int dimension) {
        Formula formula = arithmetic.formula(dimension, fired);
        return formula == null ? new int[0] : formula.questions();
    }

    BoundedScores score(AnswerSheet sheet) {
        Answers answers = questionnaire.fit(sheet);
        Scores lowest = arithmetic.complete(fired, answers.worst());
        Scores highest = arithmetic.complete(fired, answers.best());
        Scores given = arithmetic.given(fired, answers, lowest, highest);
        return new BoundedScores(
                given, arithmetic.shown(lowest, fired, answers), arithmetic.shown(highest, fired, answers), fired);
    }

    @Override
    public String toString() {
        return conclusions + " over " + indicators;
    }

    private void add(Question question) {
        questions.add(question);
        nodes.add(question);
    }

    private Question question(String dimension) {
        QuestionKind kind =
                anyOf(List.of(QuestionKind.CHOICE, QuestionKind.YES_NO, QuestionKind.TICKS, QuestionKind.NUMBER));
        Better better = kind == QuestionKind.YES_NO || kind == QuestionKind.NUMBER
                ? anyOf(List.of(Better.HIGHER, Better.LOWER))
                : Better.HIGHER;
        boolean rising = better == Better.HIGHER;
        return new Question(
                "q" + questions.size(),
                dimension,
                "",
                "",
                kind,
                null,
                scale(kind),
                new Limits(0, kind == QuestionKind.NUMBER ? 20 : 0, 0),
                better,
                kind == QuestionKind.NUMBER
                        ? List.of(new Band(0, rising ? 0 : 100), new Band(4, 40), new Band(9, rising ? 100 : 0))
                        : List.of(),
                1 + random.nextInt(3),
                List.of(),
                random.nextInt(6) == 0,
                random.nextInt(4) == 0 ? shownWhen() : null,
                null);
    }

    private @Nullable Scale scale(QuestionKind kind) {
        return switch (kind) {
            case CHOICE -> random.nextBoolean() ? scale("short", 0, 100) : scale("long", 0, 30, 30, 70, 100);
            case YES_NO -> Scale.yesNo(Words.ENGLISH);
            case TICKS -> TICKED;
            default -> null;
        };
    }

    private static Scale scale(String id, int... points) {
        return new Scale(
                id,
                IntStream.range(0, points.length)
                        .mapToObj(i -> new Option("option-" + i, points[i], ""))
                        .toList());
    }

    private @Nullable ShownWhen shownWhen() {
        List<Question> before = questions.stream()
                .filter(question -> question.better() == Better.HIGHER && question.kind() != QuestionKind.TICKS)
                .toList();
        if (before.isEmpty()) {
            return null;
        }
        Question other = anyOf(before);
        return new ShownWhen(other.id(), questions.indexOf(other), 1);
    }

    private void addIndicator(String dimension, List<Operator> operators) {
        Operator operator = anyOf(operators);
        List<String> of = someNodes(dimension, operator);
        if (!of.isEmpty()) {
            List<Integer> points = operator == Operator.BEST_PER_OPTION
                    ? IntStream.range(0, of.size())
                            .mapToObj(i -> i == 0 ? 100 : random.nextInt(101))
                            .toList()
                    : List.of();
            List<String> without =
                    operator == Operator.RATIO_OF_TICKS && random.nextBoolean() ? List.of("option-1") : List.of();
            Indicator indicator = new Indicator(
                    "i" + indicators.size(),
                    "",
                    dimension,
                    operator,
                    of,
                    points,
                    without,
                    1 + random.nextInt(3),
                    false);
            indicators.add(indicator);
            nodes.add(indicator);
        }
    }

    /** Up to four nodes that the operator can count; none when chance does not find any. */
    private List<String> someNodes(String dimension, Operator operator) {
        List<Node> all = new ArrayList<>(questions);
        all.addAll(indicators);
        List<String> possible = new ArrayList<>(all.stream()
                .filter(node -> nodes.objections(operator, dimension, List.of(node.id()))
                        .isEmpty())
                .map(Node::id)
                .toList());
        Collections.shuffle(possible, random);
        return List.copyOf(possible.subList(0, Math.min(possible.size(), 1 + random.nextInt(4))));
    }

    private Conclusion.Score conclusion(String dimension) {
        Operator operator = anyOf(FOR_RULES);
        List<String> named = someNodes(dimension, operator);
        return named.isEmpty()
                ? new Conclusion.Score(dimension, Operator.MEAN, List.of())
                : new Conclusion.Score(dimension, operator, named);
    }

    private Rule rule(int index, Conclusion conclusion) {
        Fields fields = new Fields(questionnaire, Ladder.NONE, Words.ENGLISH);
        Phrase none = new Phrase("", fields);
        return new Rule(
                index,
                new Rule.Head("SCO-RND-0" + index, Phase.SCORING, null, null, List.of(), List.of()),
                new Condition.All(List.of()),
                conclusion,
                new RuleTexts(none, none, none),
                new Rule.Origin("", 1, ""));
    }

    private <T> T anyOf(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
