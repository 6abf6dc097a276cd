package org.clustermaturity.questionnaire;

import java.util.List;

/**
 * A number with a name that rules compare instead of repeating how it is found.
 *
 * @param inputs the positions of the questions it is made of; empty for a tally
 */
public record DerivedField(String id, String title, String unit, Operator operator, List<Integer> inputs) {

    /** How the number is found. */
    public enum Operator {
        /** Whole years from the year that was answered to the reference date. */
        YEARS_SINCE,
        /** The inputs together. */
        SUM,
        /** The first input without the second. */
        DIFFERENCE,
        /** How many scoring rules noted something under this name. */
        TALLY
    }

    /** Decimals beyond the fourth cannot be answered, so sums over ten-thousandths are exact. */
    private static final double TEN_THOUSAND = 10_000;

    public DerivedField {
        inputs = List.copyOf(inputs);
    }

    /** The number for these answers, or NaN as long as one of its inputs is not given. Not for tallies. */
    public double valueOf(double[] answers, int referenceYear) {
        double first = answers[inputs.get(0)];
        if (operator == Operator.YEARS_SINCE) {
            return referenceYear - first;
        }
        double sum = 0;
        for (int i = 0; i < inputs.size(); i++) {
            double input = answers[inputs.get(i)];
            if (Double.isNaN(input)) {
                return Double.NaN;
            }
            sum += Math.rint(input * TEN_THOUSAND) * (i > 0 && operator == Operator.DIFFERENCE ? -1 : 1);
        }
        return sum / TEN_THOUSAND;
    }
}
