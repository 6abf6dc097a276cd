package org.clustermaturity.scoring;

import java.util.BitSet;
import java.util.List;
import org.clustermaturity.questionnaire.Answers;

/**
 * Everything that the rules concluded about one sheet.
 *
 * @param given the scores of what was answered
 * @param lowest the scores when everything unknown turns out worst
 * @param highest the scores when everything unknown turns out best
 * @param certain the rung that holds whatever the open answers turn out to be
 * @param reachable the rungs that some answers to the open questions lead to, rising
 * @param renewal whether a flag calls for renewal
 * @param fields the value of every field, from the given answers alone
 * @param met the rules that fire when everything unknown turns out worst
 * @param possible the rules that fire when everything unknown turns out best
 * @param fired the rules that fire on the given answers: scoring, flags and advice
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; a copy would cost on every sheet
public record Findings(
        Answers answers,
        Scores given,
        Scores lowest,
        Scores highest,
        int certain,
        List<Integer> reachable,
        boolean renewal,
        double[] fields,
        BitSet met,
        BitSet possible,
        BitSet fired) {

    /** What the answers say about a gate. */
    public GateState state(Rule gate) {
        if (met.get(gate.index())) {
            return GateState.MET;
        }
        return possible.get(gate.index()) ? GateState.OPEN : GateState.NOT_MET;
    }
}
