package org.clustermaturity.privacy.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What was erased. */
@Schema(name = "Erased")
record ErasureResponse(
        @Schema(description = "The id that the organisation had.")
        UUID organisation,

        Instant at,

        @Schema(
                description = "How many there were, by what they are called.",
                example = "{\"assessments\": 3, \"results\": 8, \"organisations\": 1}")
        Map<String, Integer> erased) {}
