package org.clustermaturity.scoring;

import java.util.BitSet;

/** What the rules say about one value for every question. */
@SuppressWarnings("ArrayRecordComponent") // never compared; a copy would cost on every sheet
record Judgement(Scores scores, double[] scored, BitSet fired, int rung) {

    BitSet firedWithout(BitSet others) {
        BitSet rest = (BitSet) fired.clone();
        rest.andNot(others);
        return rest;
    }
}
