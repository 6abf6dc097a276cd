package org.clustermaturity.assessment.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.clustermaturity.assessment.AnswerChange;
import org.clustermaturity.questionnaire.Answer;
import org.clustermaturity.questionnaire.CanonicalAnswers;
import org.jspecify.annotations.Nullable;

/** One change of one answer as clients see it. */
@Schema(name = "AnswerChange")
record ChangeResponse(
        @Schema(
                description = "Who: the kind (key, person or link) and the id.",
                example = "key:0199f3a0-5c7e-7b1a-9c7d-3f2a9c1b6e40")
        String by,

        Instant at,
        String question,

        @JsonRawValue
        @Schema(
                description = "Null when there was no answer.",
                types = "object",
                ref = "#/components/schemas/KeptAnswer")
        @Nullable
        String from,

        @JsonRawValue
        @Schema(
                description = "Null when there is no answer any more.",
                types = "object",
                ref = "#/components/schemas/KeptAnswer")
        @Nullable
        String to,

        @Schema(description = "The version of the assessment that it became part of.")
        int version) {

    static ChangeResponse of(AnswerChange change) {
        return new ChangeResponse(
                change.actor(),
                change.happenedAt(),
                change.question(),
                json(change.before()),
                json(change.after()),
                change.version());
    }

    private static @Nullable String json(@Nullable Answer answer) {
        return answer == null ? null : CanonicalAnswers.json(answer);
    }
}
