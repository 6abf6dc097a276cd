package org.clustermaturity.history;

import java.math.BigInteger;
import org.clustermaturity.scoring.Fraction;

/** An exact number of any size, always reduced, the denominator above zero; for sums of many scores. */
record Exact(BigInteger numerator, BigInteger denominator) {

    static final Exact ZERO = new Exact(BigInteger.ZERO, BigInteger.ONE);

    Exact {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("The denominator (%s) must be above zero.".formatted(denominator));
        }
        BigInteger divisor = numerator.gcd(denominator);
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    static Exact of(Fraction fraction) {
        return new Exact(BigInteger.valueOf(fraction.numerator()), BigInteger.valueOf(fraction.denominator()));
    }

    Exact plus(Exact other) {
        return new Exact(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Exact minus(Exact other) {
        return plus(new Exact(other.numerator.negate(), other.denominator));
    }

    Exact half() {
        return new Exact(numerator, denominator.multiply(BigInteger.TWO));
    }

    boolean isZero() {
        return numerator.signum() == 0;
    }

    /** How many whole units of this many decimals lie below it, towards minus infinity. */
    BigInteger floor(int decimals) {
        return scaled(decimals)[0];
    }

    /** What is left above {@link #floor}, in units: from 0, below 1. */
    Exact rest(int decimals) {
        return new Exact(scaled(decimals)[1], denominator);
    }

    private BigInteger[] scaled(int decimals) {
        BigInteger units = numerator.multiply(BigInteger.TEN.pow(decimals));
        BigInteger rest = units.mod(denominator);
        return new BigInteger[] {units.subtract(rest).divide(denominator), rest};
    }

    /** Below zero when it is smaller than the other one, zero when equal. */
    int compare(Exact other) {
        return minus(other).numerator.signum();
    }
}
