package org.clustermaturity.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clustermaturity.questionnaire.Answers;
import org.clustermaturity.questionnaire.Dimension;
import org.clustermaturity.questionnaire.Indicator;
import org.clustermaturity.questionnaire.Missing;
import org.clustermaturity.questionnaire.Node;
import org.clustermaturity.questionnaire.Questionnaire;
import org.jspecify.annotations.Nullable;

/** Computes what scoring rules conclude, from 0 to 100. Nothing is rounded here. */
final class Arithmetic {

    private static final BitSet NOTHING_OPEN = new BitSet();

    private final Questionnaire questionnaire;
    private final List<Dimension> dimensions;
    private final List<Rule> rules;
    private final Missing missing;
    private final List<Formula> indicators = new ArrayList<>();
    /** By rule: the formula that it scores its dimension with; null for other rules. */
    private final @Nullable Formula[] formulas;
    /** By rule: the most that it lets its dimension score; null for other rules. */
    private final @Nullable Fraction[] caps;
    /** By rule: the dimension that it scores or caps; -1 for other rules. */
    private final int[] dimensionOf;

    /** Whether everything is a mean of answers, so that no score needs its bounds to be known. */
    private final boolean plain;

    Arithmetic(Questionnaire questionnaire, List<Rule> rules, Ruler ruler) {
        this.questionnaire = questionnaire;
        this.dimensions = questionnaire.scoredDimensions();
        this.rules = rules;
        this.missing = questionnaire.scheme().missing();
        for (Indicator indicator : questionnaire.scheme().indicators()) {
            indicators.add(new Formula(questionnaire, indicator, indicators));
        }
        this.formulas = new Formula[rules.size()];
        this.caps = new Fraction[rules.size()];
        this.dimensionOf = new int[rules.size()];
        for (Rule rule : rules) {
            dimensionOf[rule.index()] = -1;
            if (rule.conclusion() instanceof Conclusion.Score score) {
                dimensionOf[rule.index()] = positionOf(score.dimension());
                formulas[rule.index()] = formula(score);
            } else if (rule.conclusion() instanceof Conclusion.Cap cap) {
                dimensionOf[rule.index()] = positionOf(cap.dimension());
                caps[rule.index()] = ruler.inner(cap.most());
            }
        }
        this.plain = missing == Missing.BOUNDS
                && indicators.isEmpty()
                && Arrays.stream(formulas).allMatch(formula -> formula == null || formula.isPlain());
    }

    private int positionOf(String dimension) {
        for (int i = 0; i < dimensions.size(); i++) {
            if (dimensions.get(i).id().equals(dimension)) {
                return i;
            }
        }
        return -1;
    }

    private Formula formula(Conclusion.Score score) {
        List<String> nodes = score.nodes().isEmpty()
                ? questionnaire.nodes().scored(score.dimension()).stream()
                        .map(Node::id)
                        .toList()
                : score.nodes();
        Indicator whole = new Indicator(
                score.dimension(), "", score.dimension(), score.operator(), nodes, List.of(), List.of(), 1, false);
        return new Formula(questionnaire, whole, indicators);
    }

    /** The formula that the fired rules score the n-th scored dimension with. */
    @Nullable
    Formula formula(int dimension, BitSet fired) {
        for (int i = fired.nextSetBit(0); i >= 0; i = fired.nextSetBit(i + 1)) {
            if (dimensionOf[i] == dimension && formulas[i] != null) {
                return formulas[i];
            }
        }
        return null;
    }

    /** The scores that the fired rules ask for when everything unknown was filled in. */
    Scores complete(BitSet fired, double[] answers) {
        Reading reading = new Reading(answers, new Fraction[indicators.size()], NOTHING_OPEN);
        for (int i = 0; i < indicators.size(); i++) {
            reading.indicators()[i] = indicators.get(i).complete(reading);
        }
        List<@Nullable Fraction> scores = none(dimensions.size());
        for (int i = fired.nextSetBit(0); i >= 0; i = fired.nextSetBit(i + 1)) {
            Formula formula = formulas[i];
            if (formula != null) {
                scores.set(dimensionOf[i], formula.complete(reading));
            }
        }
        Map<String, Integer> tallies = limit(scores, fired);
        return new Scores(scores, overall(scores), Arrays.asList(reading.indicators()), tallies);
    }

    /**
     * The scores that the fired rules ask for on what was answered.
     *
     * @param lowest what the worst completion came to
     * @param highest what the best completion came to
     */
    Scores given(BitSet fired, Answers answers, Scores lowest, Scores highest) {
        if (plain) {
            return complete(fired, answers.given());
        }
        Reading reading = new Reading(answers.given(), new Fraction[indicators.size()], answers.open());
        boolean prorated = missing == Missing.HALF;
        for (int i = 0; i < indicators.size(); i++) {
            Fraction worst = lowest.indicators().get(i);
            Fraction best = highest.indicators().get(i);
            reading.indicators()[i] = indicators.get(i).given(reading, prorated, worst, best);
        }
        List<@Nullable Fraction> scores = none(dimensions.size());
        boolean whole = true;
        for (int i = 0; i < scores.size(); i++) {
            Formula formula = formula(i, fired);
            if (formula != null) {
                Fraction worst = lowest.dimensions().get(i);
                Fraction best = highest.dimensions().get(i);
                boolean enough = isEnough(formula, answers);
                scores.set(i, enough ? formula.given(reading, prorated, worst, best) : null);
                whole &= scores.get(i) != null || canBeLeftOut(formula, reading, enough);
            }
        }
        Map<String, Integer> tallies = limit(scores, fired);
        return new Scores(
                scores,
                whole ? overall(scores) : null,
                indicatorsOfEnough(reading.indicators(), fired, answers),
                tallies);
    }

    /** The bounds that clients may see while some answers are open. */
    Scores shown(Scores bounds, BitSet fired, Answers answers) {
        if (missing != Missing.REFUSE) {
            return bounds;
        }
        List<@Nullable Fraction> scores = new ArrayList<>(bounds.dimensions());
        boolean whole = true;
        for (int i = 0; i < scores.size(); i++) {
            Formula formula = formula(i, fired);
            if (formula != null && !isEnough(formula, answers)) {
                scores.set(i, null);
                whole = false;
            }
        }
        @Nullable Fraction[] all = bounds.indicators().toArray(new Fraction[0]);
        return new Scores(
                scores, whole ? bounds.overall() : null, indicatorsOfEnough(all, fired, answers), bounds.tallies());
    }

    /** Whether enough is answered for a dimension to have a value. */
    private boolean isEnough(Formula formula, Answers answers) {
        int asked = 0;
        int open = 0;
        for (int question : formula.questions()) {
            if (answers.isShown(question)) {
                asked++;
                open += answers.isAnswered(question) ? 0 : 1;
            }
        }
        return switch (missing) {
            case BOUNDS -> true;
            case HALF -> 2 * open <= asked;
            case REFUSE -> open == 0;
        };
    }

    /** Whether the overall score can do without a dimension that has none: only when nothing is known about it. */
    private boolean canBeLeftOut(Formula formula, Reading reading, boolean enough) {
        return missing == Missing.REFUSE ? enough : !reading.isBegun(formula.questions());
    }

    private List<@Nullable Fraction> indicatorsOfEnough(@Nullable Fraction[] values, BitSet fired, Answers answers) {
        List<@Nullable Fraction> shown = Arrays.asList(values);
        for (int i = 0; i < values.length; i++) {
            Formula formula = formula(
                    positionOf(questionnaire.scheme().indicators().get(i).dimension()), fired);
            if (formula != null && !isEnough(formula, answers)) {
                shown.set(i, null);
            }
        }
        return shown;
    }

    /** Applies the caps that fire, and counts the signs. */
    private Map<String, Integer> limit(List<@Nullable Fraction> scores, BitSet fired) {
        Map<String, Integer> tallies = new HashMap<>();
        for (int i = fired.nextSetBit(0); i >= 0; i = fired.nextSetBit(i + 1)) {
            Fraction cap = caps[i];
            if (cap != null) {
                Fraction score = scores.get(dimensionOf[i]);
                scores.set(dimensionOf[i], score == null ? null : score.min(cap));
            } else if (rules.get(i).conclusion() instanceof Conclusion.Tally tally) {
                tallies.merge(tally.name(), 1, Integer::sum);
            }
        }
        return tallies;
    }

    private @Nullable Fraction overall(List<@Nullable Fraction> scores) {
        Fraction sum = Fraction.of(0);
        long weights = 0;
        for (int i = 0; i < scores.size(); i++) {
            Fraction score = scores.get(i);
            if (score != null) {
                int weight = dimensions.get(i).weight();
                sum = sum.plus(score.times(weight));
                weights += weight;
            }
        }
        return weights == 0 ? null : sum.dividedBy(weights);
    }

    private static List<@Nullable Fraction> none(int size) {
        return new ArrayList<>(Collections.nCopies(size, null));
    }
}
