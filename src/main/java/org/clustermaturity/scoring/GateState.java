package org.clustermaturity.scoring;

/** What the answers say about a gate. */
public enum GateState {
    /** Met whatever the open answers turn out to be. */
    MET("met"),
    /** Not met whatever the open answers turn out to be. */
    NOT_MET("not-met"),
    /** The open answers decide. */
    OPEN("open");

    private final String key;

    GateState(String key) {
        this.key = key;
    }

    /** The word that clients see. */
    public String key() {
        return key;
    }
}
