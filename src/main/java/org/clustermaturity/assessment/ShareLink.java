package org.clustermaturity.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.clustermaturity.access.Account;
import org.jspecify.annotations.Nullable;

/**
 * Opens one assessment to a colleague who has no key: to read it and, while it is a draft, to fill it in.
 *
 * @param name whom it is for; null when that is not said
 * @param createdBy who shared it
 * @param expiresAt from when on it opens nothing
 * @param revokedAt since when it opens nothing; null while it does
 */
public record ShareLink(
        UUID id,
        Account account,
        UUID assessment,
        @Nullable String name,
        Instant createdAt,
        String createdBy,
        Instant expiresAt,
        @Nullable Instant revokedAt) {

    /** How the secret of a link begins. */
    public static final String PREFIX = "cms_";

    /** How long a link opens its assessment when nothing else is said. */
    public static final Duration USUAL = Duration.ofDays(7);

    /** How long it may do so at most. */
    public static final Duration LONGEST = Duration.ofDays(90);

    /** Whether it opens its assessment at this moment. */
    public boolean opensAt(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }
}
