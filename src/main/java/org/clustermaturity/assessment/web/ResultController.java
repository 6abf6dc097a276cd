package org.clustermaturity.assessment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Locale;
import org.clustermaturity.access.Allowed;
import org.clustermaturity.access.Caller;
import org.clustermaturity.access.Role;
import org.clustermaturity.assessment.Assessments;
import org.clustermaturity.assessment.KeptAssessment;
import org.clustermaturity.http.Version;
import org.clustermaturity.language.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Submits kept assessments, and hands out what they came to. */
@Tag(name = AssessmentController.TAG)
@RestController
@RequestMapping(path = "/v1/assessments/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class ResultController {

    private final SubmitAssessment submitAssessment;
    private final KeptSheets sheets;
    private final KeptResults results;
    private final Assessments assessments;

    ResultController(
            SubmitAssessment submitAssessment, KeptSheets sheets, KeptResults results, Assessments assessments) {
        this.submitAssessment = submitAssessment;
        this.sheets = sheets;
        this.results = results;
        this.assessments = assessments;
    }

    @Operation(
            operationId = "getResult",
            summary = "What an assessment comes to",
            description =
                    "Of a draft, on the content of now. Of a submitted one, what it came to when it was submitted,"
                            + " byte by byte, in English when it was not there in the language asked for.")
    @ApiResponse(
            responseCode = "200",
            description = "The whole result.",
            content = @Content(schema = @Schema(implementation = EvaluationResponse.class)))
    @ApiResponse(responseCode = "400", ref = "#/components/responses/NotReadable")
    @ApiResponse(responseCode = "404", ref = "#/components/responses/NotFound")
    @ApiResponse(responseCode = "409", ref = "#/components/responses/NotNow")
    @Allowed(
            value = {Role.ASSESSOR, Role.REVIEWER, Role.SELECTOR},
            byLink = true)
    @GetMapping("/result")
    ResponseEntity<?> result(
            @PathVariable String id,
            @Parameter(
                            description = "\"full\" adds a trace; not when it is submitted.",
                            schema = @Schema(allowableValues = {"full"}))
                    @RequestParam(required = false)
                    @Nullable
                    String explain,
            Caller caller,
            Locale locale) {
        boolean full = Explain.isFull(explain);
        KeptAssessment kept = sheets.get(caller, id);
        Language language = Language.of(locale);
        if (!kept.head().isSubmitted()) {
            return ResponseEntity.ok(results.now(kept, full, language));
        }
        if (full) {
            throw Explain.notKept();
        }
        return ResponseEntity.ok(new FrozenResponse(assessments.getResult(kept.head(), language)));
    }

    @Operation(
            operationId = "submitAssessment",
            summary = "Submit a draft",
            description =
                    "Fixes its answers, its reference date, the content release, and its result in every language of"
                            + " the content. Nothing of it changes afterwards.")
    @ApiResponse(
            responseCode = "201",
            description = "The submitted assessment.",
            headers = {
                @Header(
                        name = "Location",
                        description = "Its result.",
                        schema = @Schema(type = "string", format = "uri-reference")),
                @Header(name = "ETag", ref = "#/components/headers/Version")
            },
            content = @Content(schema = @Schema(implementation = AssessmentResponse.class)))
    @ApiResponse(responseCode = "404", ref = "#/components/responses/NotFound")
    @ApiResponse(responseCode = "409", ref = "#/components/responses/NotNow")
    @ApiResponse(responseCode = "412", ref = "#/components/responses/VersionChanged")
    @ApiResponse(responseCode = "422", ref = "#/components/responses/Misfitting")
    @ApiResponse(responseCode = "428", ref = "#/components/responses/VersionRequired")
    @Allowed(value = Role.ASSESSOR, action = "assessment.submit")
    @PostMapping("/submission")
    ResponseEntity<AssessmentResponse> submit(
            @PathVariable String id,
            @Version.Seen @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        KeptAssessment submitted = submitAssessment.submit(caller, id, ifMatch);
        return ResponseEntity.created(URI.create("/v1/assessments/" + id + "/result"))
                .eTag(Version.tag(submitted.head().version()))
                .body(AssessmentResponse.of(submitted));
    }
}
