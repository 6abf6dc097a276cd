package org.clustermaturity.review.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.clustermaturity.review.VerdictChange;
import org.jspecify.annotations.Nullable;

/** One change of one verdict as clients see it. */
@Schema(name = "VerdictChange")
record VerdictChangeResponse(
        @Schema(
                description = "Who: the kind (key or person) and the id.",
                example = "key:0199f3a0-5c7e-7b1a-9c7d-3f2a9c1b6e40")
        String by,

        Instant at,
        String question,

        @Schema(description = "Null when there was no verdict.") @Nullable
        VerdictResponse from,

        @Schema(description = "Null when there is no verdict any more.") @Nullable
        VerdictResponse to,

        @Schema(description = "The version of the review that it became part of.")
        int version) {

    static VerdictChangeResponse of(VerdictChange change) {
        return new VerdictChangeResponse(
                change.actor(),
                change.happenedAt(),
                change.question(),
                VerdictResponse.of(change.before()),
                VerdictResponse.of(change.after()),
                change.version());
    }
}
