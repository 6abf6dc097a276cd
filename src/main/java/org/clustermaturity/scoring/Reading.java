package org.clustermaturity.scoring;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * One number for every question, and what its indicators came to so far.
 *
 * @param answers in the questionnaire's order; NaN where there is none
 * @param indicators 0 to 100, in the questionnaire's order; null where there is none yet
 * @param open the questions that can still get an answer; none when everything unknown was filled in
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; a copy would cost on every sheet
record Reading(double[] answers, @Nullable Fraction[] indicators, BitSet open) {

    /** Whether none of these questions can still get an answer. */
    boolean isSettled(int[] questions) {
        return count(questions, open) == 0;
    }

    /** Whether any of these questions has a number. */
    boolean isBegun(int[] questions) {
        for (int question : questions) {
            if (!Double.isNaN(answers[question])) {
                return true;
            }
        }
        return false;
    }

    /** How many of these questions are in a set. */
    static int count(int[] questions, BitSet set) {
        int count = 0;
        for (int question : questions) {
            count += set.get(question) ? 1 : 0;
        }
        return count;
    }
}
