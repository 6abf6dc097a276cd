package org.clustermaturity.scoring;

import java.util.BitSet;

/** Decides which rules fire. */
public interface RuleEngine {

    /** Opens a session for one sheet. */
    Session open();

    /** Fires the rules of one sheet, fact after fact. Used by one thread. */
    interface Session extends AutoCloseable {

        /** The indexes of the rules that fire for this fact, given the value of each of its fields. */
        BitSet fire(Fact fact, double[] fields);

        @Override
        void close();
    }
}
