package org.clustermaturity.review.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.clustermaturity.assessment.web.EvaluationResponse;
import org.clustermaturity.http.Worded;
import org.clustermaturity.language.Language;
import org.jspecify.annotations.Nullable;

/** What an assessment comes to as it was submitted and as it was corrected, side by side, as it is sent. */
@Schema(name = "ReviewResult")
record ReviewResultResponse(
        @Schema(description = "The id of the assessment that is reviewed.")
        UUID assessment,

        @Schema(example = "cluster-maturity/2026-1") String questionnaire,

        @Schema(description = "The content that both rest on: that of the submission.", example = "2026-11-21+3f2a9c1")
        String contentRelease,

        LocalDate referenceDate,

        @Schema(allowableValues = {"open", "approved"}) String status,

        @Nullable Instant approvedAt,
        @Nullable String approvedBy,
        ReviewEntry.Progress progress,
        ScorePair overall,
        List<DimensionPair> dimensions,

        @Schema(description = "Null when the questionnaire has no ladder.") @Nullable
        StagePair stage,

        @Schema(description = "The gates whose state differs, stage by stage.")
        List<GatePair> gates,

        @Schema(
                description =
                        "What is asked after the corrections, and whatever has a verdict. Corrected answers come first, those"
                                + " that move the overall score most before others, then confirmed ones, then the rest.")
        List<ReviewedAnswer> answers,

        @Schema(description = "Answers that do not count after the corrections, because they are not asked then.")
        List<EvaluationResponse.Ignored> ignored,

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Schema(description = "Texts that are in English because they are missing in the language asked for.")
        List<String> untranslated,

        @JsonIgnore Language language)
        implements Worded {

    /** A gate that the corrections open, close or make uncertain. */
    @Schema(name = "GatePair")
    record GatePair(String id, String stage, String statement, String needs, GateSide self, GateSide reviewed) {}

    /** A gate on one of both sides. */
    @Schema(name = "GateSide")
    record GateSide(
            @Schema(allowableValues = {"met", "not-met", "open"})
            String state,

            String has) {}

    /** One answer with what the reviewer makes of it. */
    @Schema(name = "ReviewedAnswer")
    record ReviewedAnswer(
            String question,
            String text,
            String dimension,

            @Schema(allowableValues = {"corrected", "confirmed", "not-reviewed"})
            String verdict,

            @JsonRawValue
            @Schema(
                    description = "What was submitted; null when nothing was.",
                    types = "object",
                    ref = "#/components/schemas/KeptAnswer")
            @Nullable
            String self,

            @JsonRawValue
            @Schema(
                    description = "What is right instead; null unless it is corrected.",
                    types = "object",
                    ref = "#/components/schemas/KeptAnswer")
            @Nullable
            String reviewed,

            @Schema(description = "Of the reviewer.") @Nullable
            String note,

            @Schema(description = "Of the reviewer.") @Nullable
            String evidence,

            @Schema(description = "Whether it is asked after the corrections; otherwise it does not count.")
            boolean counts,

            @Schema(description = "What the correction alone does to scores; null unless it is corrected.") @Nullable
            Effect effect) {}

    /** What a correction does when it is the only one; effects need not add up to the whole difference. */
    @Schema(name = "CorrectionEffect")
    record Effect(
            @Schema(description = "The score of its dimension before; null when that has none.") @Nullable
            Double before,

            @Schema(description = "The score of its dimension with this correction.") @Nullable
            Double after,

            @Schema(description = "What it does to the score of its dimension.") @Nullable
            Double dimension,

            @Schema(description = "What it does to the overall score.") @Nullable
            Double overall) {}
}
