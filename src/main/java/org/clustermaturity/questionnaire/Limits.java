package org.clustermaturity.questionnaire;

/** The smallest and largest number that a question takes, and how many decimals. */
public record Limits(double min, double max, int decimals) {

    /** For questions that are not answered with a number. */
    static final Limits NONE = new Limits(0, 0, 0);
}
