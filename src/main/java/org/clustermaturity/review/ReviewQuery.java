package org.clustermaturity.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which reviews are wanted, those that were begun last first.
 *
 * @param approved true for approved ones, false for open ones, null for all
 * @param after where the part before ended; null from the beginning
 * @param most how many at most
 */
public record ReviewQuery(
        @Nullable Boolean approved, @Nullable Place after, int most) {

    /** A place in the list: right after this one. */
    public record Place(Instant begunAt, UUID assessment) {}
}
