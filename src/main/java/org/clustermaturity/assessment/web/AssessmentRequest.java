package org.clustermaturity.assessment.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Map;
import org.clustermaturity.assessment.AnswerPatch;
import org.jspecify.annotations.Nullable;

/** A new assessment as it comes in; empty texts where something is missing. */
@Schema(name = "AssessmentRequest", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
record AssessmentRequest(
        @Schema(
                description = "The id of the organisation that is assessed.",
                requiredMode = Schema.RequiredMode.REQUIRED,
                format = "uuid")
        String organisation,

        @Schema(
                description = "The questionnaire and its version.",
                requiredMode = Schema.RequiredMode.REQUIRED,
                example = "cluster-maturity/2026-1")
        String questionnaire,

        @Schema(
                description = "The day that ages are counted to. Without one, a draft counts to the day on which it is"
                        + " looked at, and submitting it fixes that day.",
                example = "2026-11-21")
        @Nullable
        LocalDate referenceDate,

        @Schema(description = "What you call it yourself; comes back in the result.", maxLength = 100) @Nullable
        String reference,

        @Schema(
                description =
                        "The option chosen for a switch, by its id. A switch that is missing here is left as it usually"
                                + " is.",
                example = "{}")
        Map<String, String> switches,

        @Schema(
                description = "First answers by question id; null is as if it were missing.",
                ref = "#/components/schemas/AnswersPatch")
        Map<String, AnswerPatch> answers,

        @Schema(
                description =
                        "An earlier assessment of the same organisation that was submitted, by its id, or \"last\" for the"
                                + " last one with the same questionnaire. Its answers and switches are taken over as far as they still"
                                + " fit; what stands in this request counts instead.",
                example = "last")
        @Nullable
        String retakeOf) {}
