package org.clustermaturity.scoring;

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
     * The exact sum.
     *
     * @throws ArithmeticException when it does not fit into a {@code long}; it is never silently wrong
     */
    public Fraction plus(Fraction other) {
        long sum = Math.addExact(
                Math.multiplyExact(numerator, other.denominator), Math.multiplyExact(other.numerator, denominator));
        return new Fraction(sum, Math.multiplyExact(denominator, other.denominator));
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

    /** Rounded half up to one decimal: the only place where a score is rounded. */
    public double rounded() {
        long tenths = Math.floorDiv(
                Math.addExact(Math.multiplyExact(numerator, 20), denominator), Math.multiplyExact(denominator, 2));
        return tenths / 10.0;
    }

    private static long greatestCommonDivisor(long one, long other) {
        return other == 0 ? one : greatestCommonDivisor(other, one % other);
    }
}
