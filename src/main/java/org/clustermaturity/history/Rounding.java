package org.clustermaturity.history;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Rounds the parts of a difference so that they add up to the difference as it is shown. */
final class Rounding {

    private Rounding() {}

    /**
     * Rounds by the largest remainder: all down, then the largest remainders up until the sum is reached. Each part is less
     * than one unit away from what it is exactly; a part of exactly nothing stays nothing. Only where the two scores were rounded to
     * different decimals can more be missing, and that goes into the first part.
     *
     * @param total the difference of two rounded scores; the parts come to it but for that rounding
     */
    static List<BigDecimal> of(List<Exact> parts, BigDecimal total, int decimals) {
        List<Integer> moving = IntStream.range(0, parts.size())
                .filter(i -> !parts.get(i).isZero())
                .boxed()
                .toList();
        BigInteger[] units = parts.stream().map(part -> part.floor(decimals)).toArray(BigInteger[]::new);
        BigInteger missing = total.movePointRight(decimals).toBigIntegerExact();
        for (BigInteger each : units) {
            missing = missing.subtract(each);
        }
        List<Integer> byRemainder = new ArrayList<>(moving);
        byRemainder.sort(Comparator.comparing((Integer i) -> parts.get(i).rest(decimals), Exact::compare)
                .reversed());
        for (int i = 0; i < byRemainder.size() && missing.signum() > 0; i++) {
            units[byRemainder.get(i)] = units[byRemainder.get(i)].add(BigInteger.ONE);
            missing = missing.subtract(BigInteger.ONE);
        }
        units[0] = units[0].add(missing);
        return IntStream.range(0, units.length)
                .mapToObj(i -> new BigDecimal(units[i], decimals))
                .toList();
    }
}
