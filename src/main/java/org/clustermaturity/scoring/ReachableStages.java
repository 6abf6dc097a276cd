package org.clustermaturity.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.clustermaturity.questionnaire.Answers;
import org.clustermaturity.questionnaire.Better;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.questionnaire.QuestionKind;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.questionnaire.ShownWhen;
import org.jspecify.annotations.Nullable;

/**
 * Finds exactly the rungs that some answers to the open questions lead to. They need not be neighbours: when one open
 * answer opens two rungs at once, the one between cannot be the result.
 *
 * <p>Gates are monotone, so a rung can be the result if and only if it is the result of some <em>smallest</em> set of answers
 * that meets all gates up to it. There are few of those: a gate that is a choice ("51 members or a critical mass") doubles
 * them, nothing else does.
 */
final class ReachableStages {

    private final RuleBook rules;
    private final Answers answers;
    private final ToIntFunction<double[]> rungOf;
    private final double[] best;

    /**
     * For one sheet.
     *
     * @param best its answers when everything unknown turns out best
     * @param rungOf the rung that the engine finds for a value of every question
     */
    ReachableStages(RuleBook rules, Answers answers, double[] best, ToIntFunction<double[]> rungOf) {
        this.rules = rules;
        this.answers = answers;
        this.rungOf = rungOf;
        this.best = best;
    }

    /** The reachable rungs between the one of the worst answers and the one of the best, both of which are. */
    List<Integer> between(int lowest, int highest) {
        return IntStream.rangeClosed(lowest, highest)
                .filter(rung -> rung == lowest || rung == highest || canBeTheResult(rung))
                .boxed()
                .toList();
    }

    private boolean canBeTheResult(int rung) {
        List<Condition> gates = IntStream.rangeClosed(1, rung)
                .boxed()
                .flatMap(lower -> rules.gates(lower).stream())
                .map(Rule::condition)
                .toList();
        double[] nothingChosen = new double[best.length];
        Arrays.fill(nothingChosen, Double.NaN);
        return meetAll(gates, 0, nothingChosen, chosen -> rungOf.applyAsInt(answers.worst(chosen)) == rung);
    }

    private boolean meetAll(List<Condition> conditions, int next, double[] chosen, Predicate<double[]> then) {
        return next == conditions.size()
                ? then.test(chosen)
                : meet(conditions.get(next), chosen, more -> meetAll(conditions, next + 1, more, then));
    }

    private boolean meet(Condition condition, double[] chosen, Predicate<double[]> then) {
        if (condition.misses(fieldsOf(chosen)) == 0) {
            return then.test(chosen);
        }
        if (condition instanceof Condition.Any any) {
            return any.parts().stream().anyMatch(part -> meet(part, chosen, then));
        }
        if (condition instanceof Condition.All all) {
            return meetAll(all.parts(), 0, chosen, then);
        }
        double[] more = condition instanceof Condition.Comparison comparison ? choose(comparison, chosen) : null;
        return more != null && then.test(more);
    }

    private double[] fieldsOf(double[] chosen) {
        return rules.fields().answers(answers.worst(chosen), answers);
    }

    private double @Nullable [] choose(Condition.Comparison comparison, double[] chosen) {
        Field field = comparison.field();
        double step = field.better() == Better.HIGHER ? field.step() : -field.step();
        boolean beyond =
                comparison.operator() == Condition.Operator.ABOVE || comparison.operator() == Condition.Operator.BELOW;
        double needed = beyond ? comparison.value() + step : comparison.value();
        int question = field.questions().get(0);
        if (field.kind() == Field.Kind.DERIVED) {
            return choose(question, answers.referenceYear() - needed, chosen);
        }
        Questionnaire questionnaire = rules.questionnaire();
        boolean ticks = questionnaire.questions().get(question).kind() == QuestionKind.TICKS;
        return choose(question, ticks ? (1L << (int) needed) - 1.0 : needed, chosen);
    }

    private double @Nullable [] choose(int position, double value, double[] chosen) {
        Question question = rules.questionnaire().questions().get(position);
        boolean outOfReach = question.better() == Better.HIGHER ? value > best[position] : value < best[position];
        if (outOfReach) {
            return null;
        }
        double[] more = chosen.clone();
        more[position] = value;
        ShownWhen condition = question.shownWhen();
        return condition != null && answers.worst(more)[condition.index()] < condition.atLeast()
                ? choose(condition.index(), condition.atLeast(), more)
                : more;
    }
}
