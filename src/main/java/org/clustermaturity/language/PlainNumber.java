package org.clustermaturity.language;

import java.math.BigDecimal;

/**
 * Numbers as people write them: 10 and not 1E+1, 2.5 and not 2.50.
 *
 * <p>For numbers within limits: 1E+999999999 has a billion digits, and all of them are made.
 */
public final class PlainNumber {

    private PlainNumber() {}

    /** The same number, without an exponent and without needless zeros. */
    public static BigDecimal of(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The shortest decimal number that is read as this one; fails for infinite values and NaN. */
    public static BigDecimal of(double number) {
        return of(BigDecimal.valueOf(number));
    }

    /** A number in digits. */
    public static String text(BigDecimal number) {
        return of(number).toPlainString();
    }

    /** A number in digits; fails for infinite values and NaN. */
    public static String text(double number) {
        return of(number).toPlainString();
    }
}
