package org.clustermaturity.scoring;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clustermaturity.questionnaire.Dimension;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.questionnaire.Questionnaire;
import org.jspecify.annotations.Nullable;

/** Computes what scoring rules conclude. Nothing is rounded here. */
final class Arithmetic {

    private final List<Dimension> dimensions;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<Integer, int[]> questionsOf = new HashMap<>();
    private final Questionnaire questionnaire;
    private final long parts;

    Arithmetic(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        this.dimensions = questionnaire.scoredDimensions();
        this.parts = questionnaire.partsOfAPoint();
        for (int i = 0; i < dimensions.size(); i++) {
            positions.put(dimensions.get(i).id(), i);
            questionsOf.put(
                    i,
                    dimensions.get(i).questions().stream()
                            .filter(Question::isScored)
                            .mapToInt(question -> questionnaire.indexOf(question.id()))
                            .toArray());
        }
    }

    /** The scores that the fired rules ask for, over the value of each question. */
    Scores compute(List<Rule> rules, BitSet fired, double[] questions) {
        List<@Nullable Fraction> scores = new ArrayList<>(Collections.nCopies(dimensions.size(), null));
        Map<String, Integer> tallies = new HashMap<>();
        int[] caps = new int[dimensions.size()];
        java.util.Arrays.fill(caps, 100);
        for (int i = fired.nextSetBit(0); i >= 0; i = fired.nextSetBit(i + 1)) {
            Conclusion conclusion = rules.get(i).conclusion();
            if (conclusion instanceof Conclusion.WeightedMean mean) {
                int dimension = positionOf(mean.dimension());
                scores.set(dimension, weightedMean(dimension, questions));
            } else if (conclusion instanceof Conclusion.Cap cap) {
                int dimension = positionOf(cap.dimension());
                caps[dimension] = Math.min(caps[dimension], cap.points());
            } else if (conclusion instanceof Conclusion.Tally tally) {
                tallies.merge(tally.name(), 1, Integer::sum);
            }
        }
        for (int i = 0; i < caps.length; i++) {
            Fraction score = scores.get(i);
            if (score != null && caps[i] < 100) {
                scores.set(i, score.min(Fraction.of(caps[i])));
            }
        }
        return new Scores(scores, overall(scores), tallies);
    }

    /** The positions of the scored questions of the n-th scored dimension. */
    int[] questionsOf(int dimension) {
        return questionsOf.getOrDefault(dimension, new int[0]);
    }

    private @Nullable Fraction weightedMean(int dimension, double[] questions) {
        long sum = 0;
        long weights = 0;
        for (int position : questionsOf(dimension)) {
            double value = questions[position];
            if (!Double.isNaN(value)) {
                Question question = questionnaire.questions().get(position);
                sum += question.weight() * question.points(value, parts);
                weights += question.weight();
            }
        }
        return weights == 0 ? null : new Fraction(sum, weights * parts);
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

    private int positionOf(String dimension) {
        return positions.getOrDefault(dimension, -1);
    }
}
