package org.clustermaturity.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Parts of a difference, rounded. */
class RoundingPropertiesTest {

    @Property(tries = 2000)
    void roundedPartsAddUpToTheShownDifference(@ForAll long seed) {
        Random random = new Random(seed);
        int decimals = random.nextInt(4);
        Exact from = any(random);
        List<Exact> parts = new ArrayList<>();
        Exact to = from;
        for (int i = random.nextInt(6) + 1; i > 0; i--) {
            Exact part = random.nextInt(4) == 0 ? Exact.ZERO : any(random).minus(any(random));
            parts.add(part);
            to = to.plus(part);
        }
        BigDecimal total = shown(to, decimals).subtract(shown(from, decimals));

        List<BigDecimal> rounded = Rounding.of(parts, total, decimals);

        assertThat(rounded.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(total);
        BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals);
        for (int i = 0; i < parts.size(); i++) {
            assertThat(rounded.get(i).subtract(number(parts.get(i))).abs()).isLessThan(unit);
            if (parts.get(i).isZero()) {
                assertThat(rounded.get(i)).isZero();
            }
        }
    }

    @Test
    void theLargestRemainderIsRoundedUp() {
        List<BigDecimal> rounded =
                Rounding.of(List.of(ratio(1, 3), ratio(2, 3), ratio(-1, 6)), new BigDecimal("0.8"), 1);

        assertThat(rounded).containsExactly(new BigDecimal("0.3"), new BigDecimal("0.7"), new BigDecimal("-0.2"));
    }

    @Test
    void whatOtherDecimalsLeaveGoesIntoTheFirstPart() {
        List<BigDecimal> rounded = Rounding.of(List.of(Exact.ZERO, ratio(1, 3)), new BigDecimal("1.00"), 2);

        assertThat(rounded).containsExactly(new BigDecimal("0.66"), new BigDecimal("0.34"));
    }

    private static Exact ratio(long numerator, long denominator) {
        return new Exact(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    private static Exact any(Random random) {
        return ratio(random.nextInt(100_000), random.nextInt(999) + 1);
    }

    private static BigDecimal number(Exact exact) {
        return new BigDecimal(exact.numerator()).divide(new BigDecimal(exact.denominator()), MathContext.DECIMAL128);
    }

    private static BigDecimal shown(Exact exact, int decimals) {
        return new BigDecimal(exact.numerator())
                .divide(new BigDecimal(exact.denominator()), decimals, RoundingMode.HALF_UP);
    }
}
