package org.clustermaturity.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the record of what was done are wanted; null does not matter.
 *
 * @param action exactly this one, such as {@code key.create}
 * @param from those at this moment or later
 * @param to those before this moment
 */
public record AuditQuery(
        @Nullable Account account,
        @Nullable String action,
        @Nullable Instant from,
        @Nullable Instant to) {}
