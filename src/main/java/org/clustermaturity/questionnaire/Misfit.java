package org.clustermaturity.questionnaire;

/**
 * Why one answer does not fit its question.
 *
 * @param code stable, for programs
 * @param question the id as it was handed in
 * @param hint a likely fix, starting with "Maybe"; empty when none suggests itself
 */
public record Misfit(Code code, String question, String what, String hint) {

    /** The kinds of misfit. */
    public enum Code {
        UNKNOWN_QUESTION,
        WRONG_KIND,
        UNKNOWN_OPTION,
        REPEATED_OPTION,
        OUT_OF_RANGE,
        TOO_MANY_DECIMALS,
        MUST_APPLY
    }
}
