package org.clustermaturity.assessment.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.clustermaturity.questionnaire.Answer;
import org.clustermaturity.questionnaire.AnswerSheet;
import org.jspecify.annotations.Nullable;

/** An answer sheet as it comes in. */
@Schema(name = "EvaluationRequest", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
record EvaluationRequest(
        @Schema(
                description = "The questionnaire and its version.",
                requiredMode = Schema.RequiredMode.REQUIRED,
                example = "cluster-maturity/2026-1")
        String questionnaire,

        @Schema(description = "The day that ages are counted to; today when it is missing.", example = "2026-11-21")
        @Nullable
        LocalDate referenceDate,

        @Schema(description = "Comes back in the result, so that you can tell sheets apart.", maxLength = 100) @Nullable
        String reference,

        @Schema(
                description = "The content release that the result is to rest on; the current one when it is missing.",
                example = "2026-11-21+3f2a9c1",
                maxLength = 100)
        @Nullable
        String contentRelease,

        @Schema(
                description = "Answers by question id. A question that is missing here, or null, is unknown.",
                ref = "#/components/schemas/Answers")
        Map<String, Answer> answers,

        @Schema(
                description =
                        "The option chosen for a switch, by its id. A switch that is missing here is left as it usually"
                                + " is.",
                example = "{}")
        Map<String, String> switches) {

    AnswerSheet toAnswerSheet(Clock clock) {
        return new AnswerSheet(
                questionnaire, referenceDate == null ? LocalDate.now(clock) : referenceDate, answers, switches);
    }
}
