package org.clustermaturity.review.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.clustermaturity.review.Review;
import org.jspecify.annotations.Nullable;

/** A review without its verdicts. */
@Schema(name = "ReviewEntry")
record ReviewEntry(
        @Schema(description = "The id of the assessment that is reviewed.")
        UUID assessment,

        @Schema(allowableValues = {"open", "approved"}) String status,

        @Schema(description = "Rises by one with every change; also the ETag.")
        int version,

        Progress progress,
        Instant begunAt,

        @Schema(example = "key:0199f3a0-5c7e-7b1a-9c7d-3f2a9c1b6e40")
        String begunBy,

        Instant changedAt,
        @Nullable Instant approvedAt,
        @Nullable String approvedBy) {

    /** How far it has come. */
    @Schema(name = "ReviewProgress")
    record Progress(
            @Schema(description = "Questions that are shown after the corrections and have a verdict.")
            int reviewed,

            @Schema(description = "Those of them that have another answer.")
            int corrected,

            @Schema(description = "Questions that are shown after the corrections.")
            int asked) {

        static Progress of(Review.Progress progress) {
            return new Progress(progress.reviewed(), progress.corrected(), progress.asked());
        }
    }

    static ReviewEntry of(Review.Head head) {
        Optional<Review.Approval> approval = Optional.ofNullable(head.approval());
        return new ReviewEntry(
                head.assessment(),
                status(head),
                head.version(),
                Progress.of(head.progress()),
                head.begunAt(),
                head.begunBy(),
                head.changedAt(),
                approval.map(Review.Approval::at).orElse(null),
                approval.map(Review.Approval::by).orElse(null));
    }

    static String status(Review.Head head) {
        return head.isApproved() ? "approved" : "open";
    }
}
