package org.clustermaturity.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * An exact number, always reduced, the denominator above zero.
 *
 * <p>Scores are fractions until the very end, so the order of answers cannot change them and nothing is rounded twice.
 */
public record Fraction(long numerator, long denominator) implements Comparable<Fraction> {

    public Fraction {
        if (denominator <= 0) {
            throw new IllegalArgumentException("The denominator (%d) must be above zero.".formatted(denominator));
        }
        long divisor = greatestCommonDivisor(Math.abs(numerator), denominator);
        numerator /= divisor;
        denominator /= divisor;
    }

    public static Fraction of(long whole) {
        return new Fraction(whole, 1);
    }

    /**
     * Exactly this decimal number.
     *
     * @throws ArithmeticException when it does not fit
     */
    public static Fraction of(BigDecimal number) {
        int decimals = Math.max(0, number.scale());
        return new Fraction(
                number.movePointRight(decimals).longValueExact(),
                BigInteger.TEN.pow(decimals).longValueExact());
    }

    /**
     * The exact sum.
     *
     * @throws ArithmeticException when it does not fit into a {@code long}; it is never silently wrong
     */
    public Fraction plus(Fraction other) {
        long sum = Math.addExact(
                Math.multiplyExact(numerator, other.denominator), Math.multiplyExact(other.numerator, denominator));
        return new Fraction(sum, Math.multiplyExact(denominator, other.denominator));
    }

    /** The exact difference. */
    public Fraction minus(Fraction other) {
        return plus(other.times(-1));
    }

    /** The exact product. */
    public Fraction times(Fraction factor) {
        return new Fraction(
                Math.multiplyExact(numerator, factor.numerator), Math.multiplyExact(denominator, factor.denominator));
    }

    public Fraction times(long factor) {
        return new Fraction(Math.multiplyExact(numerator, factor), denominator);
    }

    public Fraction dividedBy(long divisor) {
        return new Fraction(numerator, Math.multiplyExact(denominator, divisor));
    }

    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    @Override
    public int compareTo(Fraction other) {
        return Long.compare(
                Math.multiplyExact(numerator, other.denominator), Math.multiplyExact(other.numerator, denominator));
    }

    /**
     * The nearest {@code double}. One division of whole numbers rounds monotonically, so comparing the result with a
     * decimal literal gives the same answer as comparing the fraction, for all scores that a questionnaire can produce.
     */
    public double toDouble() {
        return (double) numerator / denominator;
    }

    /** Rounded half up, away from zero, to so many decimals: the only place where a score is rounded. */
    public double rounded(int decimals) {
        long unit = BigInteger.TEN.pow(decimals).longValueExact();
        long doubled = Math.multiplyExact(Math.multiplyExact(Math.abs(numerator), 2), unit);
        long units = Math.addExact(doubled, denominator) / Math.multiplyExact(denominator, 2);
        return Long.signum(numerator) * units / (double) unit;
    }

    private static long greatestCommonDivisor(long one, long other) {
        return other == 0 ? one : greatestCommonDivisor(other, one % other);
    }
}
