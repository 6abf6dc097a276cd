package org.clustermaturity.release;

import java.util.Locale;

/** What made a content release current: for all nodes, or on one node that follows. */
public enum Trigger {
    /** The start of the service. */
    START,
    /** An administrator's call. */
    REQUEST,
    /** A change in the watched folder. */
    WATCH,
    /** Another node, where it became current before. */
    FOLLOW;

    /** The word that clients see. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
