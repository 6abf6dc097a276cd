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
 * @param variants the scores with every other option of every switch
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
        BitSet fired,
        List<Variant> variants) {

    /** The scores with their bounds. */
    public BoundedScores scores() {
        return new BoundedScores(given, lowest, highest, fired);
    }

    /** What the answers say about a gate. */
    public GateState state(Rule gate) {
        if (met.get(gate.index())) {
            return GateState.MET;
        }
        return possible.get(gate.index()) ? GateState.OPEN : GateState.NOT_MET;
    }
}
