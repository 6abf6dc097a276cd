package org.clustermaturity.review.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import org.clustermaturity.questionnaire.Answer;
import org.clustermaturity.questionnaire.CanonicalAnswers;
import org.clustermaturity.review.Verdict;
import org.jspecify.annotations.Nullable;

/** A verdict as clients see it: its kind, and what else there is. */
@Schema(name = "Verdict")
@JsonInclude(JsonInclude.Include.NON_NULL)
record VerdictResponse(
        @Schema(allowableValues = {"confirmed", "corrected"})
        String verdict,

        @JsonRawValue
        @Schema(
                description = "What is right instead; only of a correction.",
                types = "object",
                ref = "#/components/schemas/KeptAnswer")
        @Nullable
        String answer,

        @Nullable String evidence,
        @Nullable String note) {

    static @Nullable VerdictResponse of(@Nullable Verdict verdict) {
        return verdict == null
                ? null
                : new VerdictResponse(verdict.kind().key(), json(verdict.answer()), verdict.evidence(), verdict.note());
    }

    static @Nullable String json(@Nullable Answer answer) {
        return answer == null ? null : CanonicalAnswers.json(answer);
    }
}
