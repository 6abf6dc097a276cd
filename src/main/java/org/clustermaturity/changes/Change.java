package org.clustermaturity.changes;

import java.util.Locale;

/**
 * One thing that differs between two states of the content.
 *
 * @param subject what it is about, such as {@code question members of cluster-maturity/2026-1}
 * @param kind whether the subject came, went, or is another one now
 * @param what what differs, such as {@code weight 1 -> 2}; for what came or went, what it is
 */
public record Change(String subject, Kind kind, String what) {

    /** What happened to the subject. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED;

        /** The word that clients see. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
