package org.clustermaturity.scoring;

/** What rules look at, one after the other; each has the fields of the one before and some more. */
public enum Fact {
    /** The answers and what derives from them. */
    ANSWERS("Answers"),
    /** Also tallies and scores. */
    SCORED("Scored"),
    /** Also the stage, the next stage, and whether renewal is called for. */
    STAGED("Staged");

    private final String pattern;

    Fact(String pattern) {
        this.pattern = pattern;
    }

    /** The word that rules use. */
    public String pattern() {
        return pattern;
    }
}
