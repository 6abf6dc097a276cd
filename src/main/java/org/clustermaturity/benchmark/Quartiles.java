package org.clustermaturity.benchmark;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The values that divide a group into quarters, read off its published bands and nothing else.
 *
 * @param lower null, like the others, where it lies in a band that is open to one side
 */
public record Quartiles(
        @Nullable BigDecimal lower,
        @Nullable BigDecimal median,
        @Nullable BigDecimal upper) {

    /** Which quarter of a group a value lies in. */
    public enum Quarter {
        LOWEST,
        SECOND,
        THIRD,
        HIGHEST
    }

    /** As if each band were filled evenly. */
    public static Quartiles of(List<BandShare> bands, Metric metric) {
        return new Quartiles(at(1, bands, metric), at(2, bands, metric), at(3, bands, metric));
    }

    /** Where a value stands; empty when the quartiles do not tell. */
    public Optional<Quarter> place(double value) {
        if (lower != null && value < lower.doubleValue()) {
            return Optional.of(Quarter.LOWEST);
        }
        if (upper != null && value >= upper.doubleValue()) {
            return Optional.of(Quarter.HIGHEST);
        }
        if (median == null) {
            return Optional.empty();
        }
        boolean below = value < median.doubleValue();
        if (below) {
            return lower == null ? Optional.empty() : Optional.of(Quarter.SECOND);
        }
        return upper == null ? Optional.empty() : Optional.of(Quarter.THIRD);
    }

    private static @Nullable BigDecimal at(int quarter, List<BandShare> bands, Metric metric) {
        int all = bands.stream().mapToInt(BandShare::share).sum();
        BigDecimal wanted = BigDecimal.valueOf((long) all * quarter).divide(BigDecimal.valueOf(4));
        for (BandShare band : bands) {
            BigDecimal share = BigDecimal.valueOf(band.share());
            if (wanted.compareTo(share) <= 0) {
                return inside(band, wanted, share, metric);
            }
            wanted = wanted.subtract(share);
        }
        return null;
    }

    private static @Nullable BigDecimal inside(BandShare band, BigDecimal wanted, BigDecimal share, Metric metric) {
        BigDecimal from = band.from();
        BigDecimal to = band.to();
        if (wanted.compareTo(share) == 0 && to != null) {
            return metric.rounded(to);
        }
        return from == null || to == null
                ? null
                : metric.rounded(from.add(to.subtract(from).multiply(wanted).divide(share, MathContext.DECIMAL64)));
    }
}
