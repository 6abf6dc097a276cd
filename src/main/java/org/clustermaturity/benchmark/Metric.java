package org.clustermaturity.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.clustermaturity.language.PlainNumber;
import org.jspecify.annotations.Nullable;

/**
 * Something that organisations are compared by.
 *
 * @param id the id of a dimension, a question or a derived field, or {@code overall}
 * @param unit null where there is none
 * @param from the least value that there can be; null when nobody can say
 * @param to the largest value that there can be; null when nobody can say
 * @param edges where one band ends and the next begins, rising; the first and the last band reach to both ends
 */
public record Metric(
        String id,
        String title,
        @Nullable String unit,
        @Nullable BigDecimal from,
        @Nullable BigDecimal to,
        List<BigDecimal> edges) {

    private static final String EDGE = " ";

    public Metric {
        from = from == null ? null : PlainNumber.of(from);
        to = to == null ? null : PlainNumber.of(to);
        edges = edges.stream().map(PlainNumber::of).toList();
    }

    /** Tells it from others, and from itself with other bands. */
    String key() {
        return id + EDGE + edges.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(EDGE));
    }

    /** The band of a value, from 0. */
    public int band(double value) {
        return (int) edges.stream().filter(edge -> value >= edge.doubleValue()).count();
    }

    /** Where a band begins; null for the first one when nobody can say. */
    @Nullable
    BigDecimal from(int band) {
        return band == 0 ? from : edges.get(band - 1);
    }

    /** Where a band ends, which belongs to the next one; null for the last one when nobody can say. */
    @Nullable
    BigDecimal to(int band) {
        return band == edges.size() ? to : edges.get(band);
    }

    /** The names of the bands as filters have them: {@code below-40}, {@code 40-85}, {@code from-85}. */
    public List<String> bandNames() {
        List<String> names = new ArrayList<>();
        names.add("below-" + edges.get(0).toPlainString());
        for (int i = 1; i < edges.size(); i++) {
            names.add(edges.get(i - 1).toPlainString() + "-" + edges.get(i).toPlainString());
        }
        names.add("from-" + edges.get(edges.size() - 1).toPlainString());
        return names;
    }

    /** A value as it is shown: whole, with one decimal where the bands are narrow. */
    BigDecimal rounded(BigDecimal value) {
        BigDecimal span = edges.get(edges.size() - 1).subtract(edges.get(0)).abs();
        return PlainNumber.of(value.setScale(span.compareTo(BigDecimal.TEN) <= 0 ? 1 : 0, RoundingMode.HALF_UP));
    }
}
