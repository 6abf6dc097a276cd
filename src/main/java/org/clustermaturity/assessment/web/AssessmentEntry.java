package org.clustermaturity.assessment.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.clustermaturity.assessment.KeptAssessment;
import org.clustermaturity.assessment.KeptAssessment.Submission;
import org.jspecify.annotations.Nullable;

/** A kept assessment without its answers. */
@Schema(name = "AssessmentEntry")
record AssessmentEntry(
        UUID id,

        @Schema(description = "The id of the organisation that is assessed.")
        UUID organisation,

        @Schema(example = "cluster-maturity/2026-1") String questionnaire,

        @Schema(allowableValues = {"draft", "submitted"}) String status,

        @Schema(description = "Rises by one with every change; also the ETag.")
        int version,

        @Schema(description = "Null in a draft that counts to the day on which it is looked at.") @Nullable
        LocalDate referenceDate,

        @Nullable String reference,
        Progress progress,
        Instant createdAt,

        @Schema(example = "key:0199f3a0-5c7e-7b1a-9c7d-3f2a9c1b6e40")
        String createdBy,

        Instant changedAt,
        @Nullable Instant submittedAt,
        @Nullable String submittedBy,

        @Schema(description = "What the result rests on; null in a draft.", example = "2026-11-21+3f2a9c1") @Nullable
        String contentRelease,

        @Schema(description = "The certain stage; null in a draft, and where the questionnaire has no stages.")
        @Nullable
        String stage,

        @Schema(description = "The earlier assessment that the first answers were taken from.") @Nullable
        UUID retakeOf) {

    /** How far it is filled in. */
    @Schema(name = "Progress")
    record Progress(
            @Schema(description = "Questions that are shown and have an answer other than unknown.")
            int answered,

            @Schema(description = "Questions that are shown.")
            int asked) {}

    static AssessmentEntry of(KeptAssessment.Head head) {
        Optional<Submission> submission = Optional.ofNullable(head.submission());
        return new AssessmentEntry(
                head.id(),
                head.organisation(),
                head.questionnaire(),
                head.isSubmitted() ? "submitted" : "draft",
                head.version(),
                head.referenceDate(),
                head.reference(),
                new Progress(head.progress().answered(), head.progress().asked()),
                head.createdAt(),
                head.createdBy(),
                head.changedAt(),
                submission.map(Submission::at).orElse(null),
                submission.map(Submission::by).orElse(null),
                submission.map(Submission::contentRelease).orElse(null),
                submission.map(Submission::stage).orElse(null),
                head.retakeOf());
    }
}
