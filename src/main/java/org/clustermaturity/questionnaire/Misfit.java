package org.clustermaturity.questionnaire;

import org.clustermaturity.language.Sentence;

/**
 * Why one answer does not fit its question, or one choice its switch.
 *
 * @param code stable, for programs
 * @param part where in the sheet it stands
 * @param id of the question or switch, as it was handed in
 * @param what what is wrong, with names and values
 * @param hint a likely fix, starting with "Maybe"; nothing when none suggests itself
 */
public record Misfit(Code code, Part part, String id, Sentence what, Sentence hint) {

    /** The parts of a sheet. */
    public enum Part {
        ANSWERS,
        SWITCHES
    }

    /** The kinds of misfit. */
    public enum Code {
        UNKNOWN_QUESTION,
        UNKNOWN_SWITCH,
        WRONG_KIND,
        UNKNOWN_OPTION,
        REPEATED_OPTION,
        OUT_OF_RANGE,
        TOO_MANY_DECIMALS,
        MUST_APPLY
    }
}
