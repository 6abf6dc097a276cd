package org.clustermaturity.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.clustermaturity.curriculum.TrainingModule;
import org.clustermaturity.scoring.Fraction;
import org.clustermaturity.scoring.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A module with the reasons for it.
 *
 * @param reasons the rules that call for it
 * @param closes the gates of the next stage, not yet met, that it helps to meet
 * @param gap what its dimension lacks; null when it lacks nothing or is not answered
 */
public record AdvisedModule(
        TrainingModule module,
        List<Rule> reasons,
        List<String> closes,
        @Nullable Gap gap) {

    /**
     * What a dimension lacks.
     *
     * @param score its score, in the questionnaire's score range
     * @param expected the score that the next stage expects, in the same range
     */
    public record Gap(String dimension, Fraction score, BigDecimal expected) {

        /** How much is missing. */
        public Fraction points() {
            return Fraction.of(expected).minus(score);
        }
    }

    /** The same module with one more reason. */
    AdvisedModule and(Rule reason, List<String> closed) {
        return new AdvisedModule(module, joined(reasons, List.of(reason)), joined(closes, closed), gap);
    }

    /** Both lists in one, each entry once. */
    static <T> List<T> joined(List<T> one, List<T> other) {
        if (one.containsAll(other)) {
            return one;
        }
        List<T> joined = new ArrayList<>(one);
        other.stream().filter(each -> !one.contains(each)).forEach(joined::add);
        return joined;
    }
}
