package org.clustermaturity.scoring;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a rule asks for, as it stands in its text. Drools decides whether it holds; this form explains, checks and
 * analyses it.
 */
public sealed interface Condition {

    /** Every comparison in it. */
    Stream<Comparison> comparisons();

    /** The comparisons to which it owes that it holds; empty when it does not. */
    List<Comparison> evidence(double[] fields);

    /** How many comparisons have to turn true, at the least, for it to hold. */
    int misses(double[] fields);

    /** How two values are compared. */
    enum Operator {
        IS("=="),
        AT_LEAST(">="),
        ABOVE(">"),
        AT_MOST("<="),
        BELOW("<");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }

    /** A field compared with a fixed value; never true for a field without a value (NaN). */
    record Comparison(Field field, Operator operator, double value) implements Condition {

        /** Whether it holds for these fields. */
        public boolean holds(double[] fields) {
            double actual = fields[field.index()];
            return switch (operator) {
                case IS -> actual == value;
                case AT_LEAST -> actual >= value;
                case ABOVE -> actual > value;
                case AT_MOST -> actual <= value;
                case BELOW -> actual < value;
            };
        }

        @Override
        public Stream<Comparison> comparisons() {
            return Stream.of(this);
        }

        @Override
        public List<Comparison> evidence(double[] fields) {
            return holds(fields) ? List.of(this) : List.of();
        }

        @Override
        public int misses(double[] fields) {
            return holds(fields) ? 0 : 1;
        }
    }

    /** All of its parts; holds when it has none. */
    record All(List<Condition> parts) implements Condition {

        @Override
        public Stream<Comparison> comparisons() {
            return parts.stream().flatMap(Condition::comparisons);
        }

        @Override
        public List<Comparison> evidence(double[] fields) {
            return misses(fields) > 0
                    ? List.of()
                    : parts.stream()
                            .flatMap(part -> part.evidence(fields).stream())
                            .toList();
        }

        @Override
        public int misses(double[] fields) {
            return parts.stream().mapToInt(part -> part.misses(fields)).sum();
        }
    }

    /** At least one of its parts. */
    record Any(List<Condition> parts) implements Condition {

        @Override
        public Stream<Comparison> comparisons() {
            return parts.stream().flatMap(Condition::comparisons);
        }

        @Override
        public List<Comparison> evidence(double[] fields) {
            return parts.stream()
                    .flatMap(part -> part.evidence(fields).stream())
                    .toList();
        }

        @Override
        public int misses(double[] fields) {
            return parts.stream().mapToInt(part -> part.misses(fields)).min().orElse(1);
        }
    }
}
