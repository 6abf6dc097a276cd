package org.clustermaturity.benchmark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.clustermaturity.benchmark.Group.By;
import org.jspecify.annotations.Nullable;

/**
 * The key numbers that organisations are compared by beside their scores, and values to go by until there are own ones.
 *
 * @param questionnaire without a version, such as {@code cluster-maturity}
 * @param notice what a reader must know of the values
 */
public record ReferenceValues(String questionnaire, LocalDate published, String notice, List<KeyNumber> metrics) {

    public ReferenceValues {
        metrics = List.copyOf(metrics);
    }

    /**
     * One number that is asked or derived.
     *
     * @param id of the question or derived field
     * @param filter the groups that its bands make; null when none
     * @param edges where one band ends and the next begins, rising
     * @param about where the values come from, and what they do not say
     * @param values null when there is nothing to go by
     */
    public record KeyNumber(
            String id,
            String title,
            String about,
            @Nullable By filter,
            List<BigDecimal> edges,
            @Nullable Values values) {

        public KeyNumber {
            edges = List.copyOf(edges);
        }
    }

    /** A value for each quartile. */
    public record Values(Value lower, Value median, Value upper) {}

    /** A value with the id of its source, which is our own proposal where nothing was published. */
    public record Value(BigDecimal value, String source) {}
}
