package org.clustermaturity.scoring;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The scores of one set of answers.
 *
 * @param dimensions one per scored dimension, 0 to 100 inside; null where there is none
 * @param overall their weighted mean; null when there is none
 * @param indicators one per indicator of the questionnaire, 0 to 100 inside; null where there is none
 * @param tallies how many signs were counted, by name
 */
public record Scores(
        List<@Nullable Fraction> dimensions,
        @Nullable Fraction overall,
        List<@Nullable Fraction> indicators,
        Map<String, Integer> tallies) {

    /** How many signs were counted under this name. */
    public int tally(String name) {
        return tallies.getOrDefault(name, 0);
    }
}
