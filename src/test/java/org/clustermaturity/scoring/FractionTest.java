package org.clustermaturity.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {

    @ParameterizedTest
    @CsvSource({
        "6, 4, 3, 2",
        "0, 7, 0, 1",
        "-6, 4, -3, 2",
        "5, 5, 1, 1",
        "1, 9223372036854775807, 1, 9223372036854775807"
    })
    void isAlwaysReduced(long numerator, long denominator, long reduced, long below) {
        Fraction fraction = new Fraction(numerator, denominator);

        assertThat(fraction.numerator()).isEqualTo(reduced);
        assertThat(fraction.denominator()).isEqualTo(below);
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0", "1, -2, -2"})
    void takesNoDenominatorBelowOne(long numerator, long denominator, String named) {
        assertThatThrownBy(() -> new Fraction(numerator, denominator))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The denominator (%s) must be above zero.", named);
    }

    @Test
    void addsWithoutRounding() {
        Fraction sum = Fraction.of(0);

        for (int i = 0; i < 30; i++) {
            sum = sum.plus(new Fraction(1, 10));
        }

        assertThat(sum).isEqualTo(Fraction.of(3));
    }

    @Test
    void theOrderOfASumDoesNotMatter() {
        List<Fraction> parts = List.of(new Fraction(1, 3), new Fraction(2, 7), new Fraction(5, 11), Fraction.of(40));

        Fraction forwards = parts.stream().reduce(Fraction.of(0), Fraction::plus);
        Fraction backwards = parts.get(3).plus(parts.get(2)).plus(parts.get(1)).plus(parts.get(0));

        assertThat(forwards).isEqualTo(backwards);
    }

    @Test
    void timesAndDividedByUndoEachOther() {
        Fraction third = Fraction.of(100).dividedBy(3);

        assertThat(third.times(3)).isEqualTo(Fraction.of(100));
        assertThat(third).isEqualTo(new Fraction(100, 3));
    }

    @Test
    void theSmallerOfTwoIsTheMinimum() {
        Fraction third = new Fraction(1, 3);
        Fraction half = new Fraction(1, 2);

        assertThat(third.min(half)).isEqualTo(third);
        assertThat(half.min(third)).isEqualTo(third);
        assertThat(third).isLessThan(half);
        assertThat(new Fraction(2, 6)).isEqualByComparingTo(third);
    }

    @ParameterizedTest
    @CsvSource({
        "100, 3, 33.3",
        "200, 3, 66.7",
        "1, 20, 0.1",
        "1, 21, 0.0",
        "49, 4, 12.3",
        "9995, 100, 100.0",
        "9994, 100, 99.9",
        "0, 1, 0.0",
        "100, 1, 100.0"
    })
    void roundsHalfUpToOneDecimal(long numerator, long denominator, double rounded) {
        assertThat(new Fraction(numerator, denominator).rounded(1)).isEqualTo(rounded);
    }

    @ParameterizedTest
    @CsvSource({
        "5, 2, 0, 3.0",
        "-5, 2, 0, -3.0",
        "1, 8, 2, 0.13",
        "-1, 8, 2, -0.13",
        "2, 3, 4, 0.6667",
        "41, 9, 2, 4.56",
        "0, 1, 0, 0.0"
    })
    void roundsHalfAwayFromZeroToAnyNumberOfDecimals(long numerator, long denominator, int decimals, double rounded) {
        assertThat(new Fraction(numerator, denominator).rounded(decimals)).isEqualTo(rounded);
    }

    @ParameterizedTest
    @CsvSource({"2.5, 5, 2", "0, 0, 1", "-0.25, -1, 4", "100, 100, 1", "1E+2, 100, 1", "3.7500, 15, 4"})
    void isExactlyADecimalNumber(BigDecimal number, long numerator, long denominator) {
        assertThat(Fraction.of(number)).isEqualTo(new Fraction(numerator, denominator));
    }

    @Test
    void aProductAndADifferenceAreExact() {
        Fraction third = new Fraction(1, 3);

        assertThat(third.times(new Fraction(3, 4))).isEqualTo(new Fraction(1, 4));
        assertThat(third.minus(new Fraction(1, 2))).isEqualTo(new Fraction(-1, 6));
    }

    @Test
    void comparesAsItsDoubleDoes() {
        Fraction justBelow = new Fraction(5999, 100);
        Fraction exact = new Fraction(420, 7);

        assertThat(justBelow.toDouble() >= 60).isFalse();
        assertThat(exact.toDouble() >= 60).isTrue();
        assertThat(new Fraction(1999999, 33333).toDouble() >= 60).isTrue();
    }

    @Test
    void aNumberThatDoesNotFitIsRefusedAndNeverSilentlyWrong() {
        Fraction large = new Fraction(Long.MAX_VALUE, 3);

        assertThatThrownBy(() -> large.plus(new Fraction(1, 2))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> large.times(2)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Fraction(1, Long.MAX_VALUE).dividedBy(2)).isInstanceOf(ArithmeticException.class);
    }
}
