package org.clustermaturity.history.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.clustermaturity.access.Allowed;
import org.clustermaturity.access.Caller;
import org.clustermaturity.access.Role;
import org.clustermaturity.language.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands out what became of organisations, as data or as a page. */
@Tag(name = "Organisations")
@RestController
@RequestMapping(
        path = "/v1/organisations/{id}/history",
        produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_HTML_VALUE})
class HistoryController {

    private final HistoryOf histories;
    private final ComparisonOf comparisons;

    HistoryController(HistoryOf histories, ComparisonOf comparisons) {
        this.histories = histories;
        this.comparisons = comparisons;
    }

    @Operation(
            operationId = "getHistory",
            summary = "What became of an organisation from assessment to assessment",
            description =
                    "Everything that was submitted with one questionnaire, as it was shown then; what moved in between, and"
                            + " by which answers; and how far it is on the way to a stage. As data, or as a page with charts.")
    @ApiResponse(
            responseCode = "200",
            description = "The history; an empty one when nothing was submitted.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(implementation = HistoryResponse.class)),
                @Content(mediaType = MediaType.TEXT_HTML_VALUE, schema = @Schema(type = "string"))
            })
    @ApiResponse(responseCode = "400", ref = "#/components/responses/NotReadable")
    @ApiResponse(responseCode = "404", ref = "#/components/responses/NotFound")
    @Allowed({Role.ASSESSOR, Role.REVIEWER, Role.SELECTOR})
    @GetMapping
    ResponseEntity<HistoryResponse> history(
            @PathVariable String id,
            @Parameter(
                            description =
                                    "Without its version; when it is missing, the one that was submitted most often.",
                            example = "cluster-maturity")
                    @RequestParam(required = false)
                    @Nullable
                    String questionnaire,
            @Parameter(
                            description = "The stage to follow the way to; when it is missing, the one above the last.",
                            example = "growth")
                    @RequestParam(required = false)
                    @Nullable
                    String target,
            Caller caller,
            Locale locale) {
        return shown(histories.history(caller, id, questionnaire, target, Language.of(locale)));
    }

    @Operation(
            operationId = "compareAssessments",
            summary = "Two submitted assessments of an organisation beside each other",
            description =
                    "What differs, and by which answers. When they rest on other content, both are measured by both, and the"
                            + " difference is split into what the cluster organisation did and what the questions did.")
    @ApiResponse(
            responseCode = "200",
            description = "The comparison.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(implementation = ComparisonResponse.class)),
                @Content(mediaType = MediaType.TEXT_HTML_VALUE, schema = @Schema(type = "string"))
            })
    @ApiResponse(responseCode = "400", ref = "#/components/responses/NotReadable")
    @ApiResponse(responseCode = "404", ref = "#/components/responses/NotFound")
    @ApiResponse(responseCode = "409", ref = "#/components/responses/NotNow")
    @Allowed({Role.ASSESSOR, Role.REVIEWER, Role.SELECTOR})
    @GetMapping("/comparison")
    ResponseEntity<ComparisonResponse> compare(
            @PathVariable String id,
            @Parameter(description = "The id of the earlier assessment.") @RequestParam String from,
            @Parameter(description = "The id of the later assessment.") @RequestParam String to,
            Caller caller,
            Locale locale) {
        return shown(comparisons.compare(caller, id, from, to, Language.of(locale)));
    }

    private static <T> ResponseEntity<T> shown(T answer) {
        return ResponseEntity.ok().header(HttpHeaders.VARY, HttpHeaders.ACCEPT).body(answer);
    }
}
