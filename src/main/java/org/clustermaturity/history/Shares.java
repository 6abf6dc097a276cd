package org.clustermaturity.history;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What made up the difference of one score, exactly. All parts together are {@link #total}.
 *
 * @param node the id of a dimension, or {@code overall}
 * @param clusterThen what the other answers change, measured as the earlier sheet was
 * @param clusterNow the same, measured as the later sheet was
 * @param questionsThen what the other content changes for the earlier sheet
 * @param questionsNow the same for the later sheet
 * @param effects what each difference does alone, in their order; null where there is a score with it or without it only
 */
record Shares(
        String node,
        Exact clusterThen,
        Exact clusterNow,
        Exact questionsThen,
        Exact questionsNow,
        List<@Nullable Exact> effects) {

    /** What the cluster organisation did: the mean of both ways to measure. */
    Exact cluster() {
        return clusterThen.plus(clusterNow).half();
    }

    /** What the other questions and rules did: the mean over both sheets. */
    Exact questions() {
        return questionsThen.plus(questionsNow).half();
    }

    Exact total() {
        return cluster().plus(questions());
    }

    /** What differences only do together, beyond what each does alone. */
    Exact together() {
        Exact rest = cluster();
        for (Exact effect : effects) {
            rest = effect == null ? rest : rest.minus(effect);
        }
        return rest;
    }

    /**
     * The parts as they are shown: rounded so that they add up to the difference of the two shown scores.
     *
     * @param total the difference of the two shown scores
     */
    ShownShares shown(BigDecimal total, int decimals) {
        List<BigDecimal> both = Rounding.of(List.of(questions(), cluster()), total, decimals);
        List<Exact> parts = new ArrayList<>();
        effects.forEach(effect -> parts.add(effect == null ? Exact.ZERO : effect));
        parts.add(together());
        List<BigDecimal> shown = Rounding.of(parts, both.get(1), decimals);
        int last = shown.size() - 1;
        return new ShownShares(
                node, total, both.get(1), both.get(0), paths(decimals), shown.subList(0, last), shown.get(last));
    }

    private ShownShares.Paths paths(int decimals) {
        return new ShownShares.Paths(
                rounded(clusterThen, decimals),
                rounded(clusterNow, decimals),
                rounded(questionsThen, decimals),
                rounded(questionsNow, decimals));
    }

    /** Half up, away from zero. */
    private static BigDecimal rounded(Exact exact, int decimals) {
        return new BigDecimal(exact.numerator())
                .divide(new BigDecimal(exact.denominator()), decimals, RoundingMode.HALF_UP);
    }
}
