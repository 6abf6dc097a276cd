package org.clustermaturity.history;

import java.math.BigDecimal;
import java.util.List;

/**
 * What made up the difference of one score, rounded: cluster and questions add up to the total, effects and together to the
 * cluster.
 *
 * @param node the id of a dimension, or {@code overall}
 * @param total the difference of the two scores as they were shown
 * @param effects what each difference does alone, in their order
 * @param together what they only do together
 */
public record ShownShares(
        String node,
        BigDecimal total,
        BigDecimal cluster,
        BigDecimal questions,
        Paths paths,
        List<BigDecimal> effects,
        BigDecimal together) {

    /**
     * Both ways to measure, each rounded for itself.
     *
     * @param clusterThen what the other answers change, measured as the earlier sheet was
     * @param clusterNow the same, measured as the later sheet was
     * @param questionsThen what the other content changes for the earlier sheet
     * @param questionsNow the same for the later sheet
     */
    public record Paths(
            BigDecimal clusterThen, BigDecimal clusterNow, BigDecimal questionsThen, BigDecimal questionsNow) {}
}
