package org.clustermaturity.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.clustermaturity.language.PlainNumber;

/**
 * From where to where values lie, and how they are written.
 *
 * @param decimalSign what stands between a whole number and its decimals
 */
public record ValueScale(BigDecimal from, BigDecimal to, char decimalSign) {

    private static final int STEPS = 4;

    /** @throws IllegalArgumentException when it does not rise */
    public ValueScale {
        if (from.compareTo(to) >= 0) {
            throw new IllegalArgumentException("A scale cannot run from (%s) to (%s).".formatted(from, to));
        }
    }

    /** Where a value lies, from 0 at the beginning to 1 at the end; what is outside comes to the nearer end. */
    public double part(double value) {
        double length = to.subtract(from).doubleValue();
        return Math.min(1, Math.max(0, (value - from.doubleValue()) / length));
    }

    /** The values to read others by, from the beginning to the end. */
    public List<BigDecimal> ticks() {
        List<BigDecimal> ticks = new ArrayList<>();
        BigDecimal length = to.subtract(from);
        for (int i = 0; i <= STEPS; i++) {
            BigDecimal above =
                    length.multiply(BigDecimal.valueOf(i)).divide(BigDecimal.valueOf(STEPS), MathContext.DECIMAL32);
            ticks.add(from.add(above));
        }
        return ticks;
    }

    /** A value in digits. */
    public String written(BigDecimal value) {
        return PlainNumber.text(value).replace('.', decimalSign);
    }
}
