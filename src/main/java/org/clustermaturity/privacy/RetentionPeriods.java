package org.clustermaturity.privacy;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * For how long things are kept; null for ever.
 *
 * @param drafts counted from the last change
 * @param submitted counted from the submission
 * @param shareLinks counted from the moment on which they no longer open anything
 */
public record RetentionPeriods(
        @Nullable Duration drafts,
        @Nullable Duration submitted,
        @Nullable Duration shareLinks) {

    public RetentionPeriods {
        requireSome(drafts, "drafts");
        requireSome(submitted, "submitted");
        requireSome(shareLinks, "share-links");
    }

    private static void requireSome(@Nullable Duration period, String name) {
        if (period != null && period.compareTo(Duration.ofDays(1)) < 0) {
            throw new IllegalArgumentException("""
                    The period (%s) of maturity.retention.%s is shorter than a day.
                    Maybe the unit is missing, as in 540d.""".formatted(period, name));
        }
    }
}
