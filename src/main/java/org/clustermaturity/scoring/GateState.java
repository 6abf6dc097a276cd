package org.clustermaturity.scoring;

import java.util.Locale;

/** What the answers say about a gate. */
public enum GateState {
    /** Met whatever the open answers turn out to be. */
    MET,
    /** Not met whatever the open answers turn out to be. */
    NOT_MET,
    /** The open answers decide. */
    OPEN;

    /** The word that clients see. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
