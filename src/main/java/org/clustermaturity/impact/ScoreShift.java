package org.clustermaturity.impact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one score differs over all assessments; in the range of the candidate, as shown, so with its decimals.
 *
 * @param node the id of a dimension, or {@code overall}
 * @param compared how many have this score before and after
 * @param appeared how many have it after only
 * @param vanished how many have it before only
 * @param spread null when none were compared
 */
public record ScoreShift(
        String node,
        long compared,
        long appeared,
        long vanished,
        @Nullable Spread spread) {

    /**
     * The differences, after less before.
     *
     * @param mean rounded half up to three decimals
     * @param median the difference in the middle, of two the smaller one; as all of these a difference that there is
     * @param p5 a twentieth of the differences is this one or smaller
     * @param p95 nineteen of twenty differences are this one or smaller
     * @param largestUp 0 when none went up
     * @param largestDown 0 when none went down
     */
    public record Spread(
            double mean,
            double median,
            double p5,
            double p95,
            double largestUp,
            double largestDown,
            List<Bin> histogram) {}

    /**
     * Differences of about the same size. Up: more than {@code from}, at most {@code to}; down: at least {@code from}, less than
     * {@code to}; from 0 to 0: none at all.
     */
    public record Bin(double from, double to, long assessments) {}
}
