package org.clustermaturity.scoring;

import java.util.Locale;

/** What a flag tells. */
public enum FlagKind {
    /** Two answers cannot both be true. */
    CONTRADICTION,
    /** Possible, but worth a second look. */
    WARNING,
    /** The cluster organisation needs renewal, whatever its stage. */
    RENEWAL;

    /** The word that content and clients use. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
