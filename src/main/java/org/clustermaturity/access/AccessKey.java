package org.clustermaturity.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A key to an account, without its secret.
 *
 * @param name what its holder is called by those who handed it out
 * @param createdBy who handed it out
 * @param expiresAt from when on it no longer opens anything; null for never
 * @param revokedAt since when it no longer opens anything; null while it does
 * @param lastUsedAt when it was used last, exact to a minute; null when never
 */
public record AccessKey(
        UUID id,
        Account account,
        String name,
        Role role,
        Instant createdAt,
        String createdBy,
        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable Instant lastUsedAt) {

    /** Whether it opens the account at this moment. */
    public boolean opensAt(Instant now) {
        return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
    }
}
