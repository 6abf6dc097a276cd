package org.clustermaturity.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done, or was refused to somebody who is known. Holds ids and no personal data.
 *
 * @param account whose it is
 * @param action what, such as {@code key.create}
 * @param subject the id of what it was done to; null when there is none
 */
public record AuditEntry(
        UUID id,
        Account account,
        Instant happenedAt,
        String actor,
        String action,
        @Nullable String subject,
        Outcome outcome,
        @Nullable String requestId) {

    /** What came of it. */
    public enum Outcome {
        DONE("done"),
        DENIED("denied");

        private final String key;

        Outcome(String key) {
            this.key = key;
        }

        /** As it stands in answers. */
        public String key() {
            return key;
        }

        /** The outcome with this key. */
        public static Outcome of(String key) {
            return DONE.key.equals(key) ? DONE : DENIED;
        }
    }
}
