package org.clustermaturity.scoring.drools;

/**
 * What the compiled fact types have in common; they are generated per questionnaire version, with a getter per field.
 *
 * <p>Comparisons are methods because Drools compares boxed numbers, for which {@code NaN >= 15} is true. Here a field
 * without a value is never equal to, above or below anything.
 */
public abstract class RuleFact {

    private final double[] fields;

    /** @param fields the value of each field; not copied, so the caller leaves it alone */
    protected RuleFact(double[] fields) {
        this.fields = fields;
    }

    /** The value of the n-th field. */
    protected final double field(int index) {
        return fields[index];
    }

    public final boolean is(double actual, double value) {
        return actual == value;
    }

    public final boolean atLeast(double actual, double value) {
        return actual >= value;
    }

    public final boolean above(double actual, double value) {
        return actual > value;
    }

    public final boolean atMost(double actual, double value) {
        return actual <= value;
    }

    public final boolean below(double actual, double value) {
        return actual < value;
    }
}
