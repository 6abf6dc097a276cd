package org.clustermaturity.proof;

import java.util.Arrays;
import org.clustermaturity.scoring.Condition;
import org.clustermaturity.scoring.Condition.Comparison;
import org.clustermaturity.scoring.Field;

/** Between which values every field can still lie; NaN where a field is known to have none. */
final class Outlook {

    private final double[] low;
    private final double[] high;

    private Outlook(double[] low, double[] high) {
        this.low = low;
        this.high = high;
    }

    /** Nothing is known of this many fields. */
    static Outlook open(int fields) {
        double[] low = new double[fields];
        double[] high = new double[fields];
        Arrays.fill(low, Double.NEGATIVE_INFINITY);
        Arrays.fill(high, Double.POSITIVE_INFINITY);
        return new Outlook(low, high);
    }

    /** Everything is known. */
    static Outlook of(double[] fields) {
        return new Outlook(fields, fields);
    }

    Outlook copy() {
        return new Outlook(low.clone(), high.clone());
    }

    void set(int field, double lowest, double highest) {
        low[field] = lowest;
        high[field] = highest;
    }

    /** Whether everything that a condition compares has a value; a stage is always there, except beyond the last. */
    boolean isGiven(Condition condition) {
        return condition
                .comparisons()
                .map(Comparison::field)
                .noneMatch(field -> field.kind() != Field.Kind.STAGE && Double.isNaN(low[field.index()]));
    }

    Truth of(Comparison comparison) {
        double least = low[comparison.field().index()];
        double most = high[comparison.field().index()];
        double value = comparison.value();
        if (Double.isNaN(least)) {
            return Truth.NO;
        }
        return switch (comparison.operator()) {
            case AT_LEAST -> truth(least >= value, most < value);
            case ABOVE -> truth(least > value, most <= value);
            case AT_MOST -> truth(most <= value, least > value);
            case BELOW -> truth(most < value, least >= value);
            case IS -> truth(least == value && most == value, most < value || least > value);
        };
    }

    private static Truth truth(boolean certain, boolean impossible) {
        return certain ? Truth.YES : impossible ? Truth.NO : Truth.OPEN;
    }
}
