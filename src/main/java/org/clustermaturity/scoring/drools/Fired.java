package org.clustermaturity.scoring.drools;

import java.util.BitSet;

/** What compiled rules report to. */
public final class Fired {

    private BitSet rules = new BitSet();

    /** Called by the consequence of the rule with this index. */
    public void rule(int index) {
        rules.set(index);
    }

    /** The rules since the last call. */
    BitSet take() {
        BitSet taken = rules;
        rules = new BitSet();
        return taken;
    }
}
