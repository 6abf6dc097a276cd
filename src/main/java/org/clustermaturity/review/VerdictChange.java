package org.clustermaturity.review;

import java.time.Instant;
import java.util.UUID;
import org.clustermaturity.assessment.ChangePlace;
import org.jspecify.annotations.Nullable;

/**
 * One verdict that somebody gave, changed or took back.
 *
 * @param version of the review that it became part of
 * @param actor who did it, as {@link org.clustermaturity.access.Actor#toString} has it
 * @param before null when there was none
 * @param after null when there is none any more
 */
public record VerdictChange(
        UUID id,
        int version,
        Instant happenedAt,
        String actor,
        String question,
        @Nullable Verdict before,
        @Nullable Verdict after) {

    /** Where it stands in the list of changes. */
    public ChangePlace place() {
        return new ChangePlace(version, id);
    }
}
