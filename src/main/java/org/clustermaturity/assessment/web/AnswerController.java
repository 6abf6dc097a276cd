package org.clustermaturity.assessment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.clustermaturity.access.Allowed;
import org.clustermaturity.access.Caller;
import org.clustermaturity.access.Role;
import org.clustermaturity.assessment.AnswerChange;
import org.clustermaturity.assessment.Assessments;
import org.clustermaturity.assessment.KeptAssessment;
import org.clustermaturity.http.JsonBody;
import org.clustermaturity.http.Page;
import org.clustermaturity.http.PageRequest;
import org.clustermaturity.http.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Changes answers of drafts, and lists what was changed. */
@Tag(name = AssessmentController.TAG)
@RestController
@RequestMapping(path = "/v1/assessments/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class AnswerController {

    private final ChangeAnswers changeAnswers;
    private final KeptSheets sheets;
    private final Assessments assessments;

    AnswerController(ChangeAnswers changeAnswers, KeptSheets sheets, Assessments assessments) {
        this.changeAnswers = changeAnswers;
        this.sheets = sheets;
        this.assessments = assessments;
    }

    @Operation(
            operationId = "patchAnswers",
            summary = "Change answers of a draft",
            description =
                    "A JSON merge patch (RFC 7396) on the answers. `null` takes an answer back. A value alone is short for"
                            + " `{\"status\": \"given\", \"value\": ...}` and leaves evidence and note. An object changes the parts that"
                            + " it names: `{\"note\": null}` takes the note away, status `unknown` or `not-applicable` takes the"
                            + " value away, a value makes the status `given`. A patch that changes nothing leaves the version.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = JsonBody.MERGE_PATCH,
                                        schema = @Schema(ref = "#/components/schemas/AnswersPatch")),
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                                        schema = @Schema(ref = "#/components/schemas/AnswersPatch"))
                            }))
    @ApiResponse(
            responseCode = "200",
            description = "The assessment afterwards.",
            headers = @Header(name = "ETag", ref = "#/components/headers/Version"),
            useReturnTypeSchema = true)
    @ApiResponse(responseCode = "400", ref = "#/components/responses/NotReadable")
    @ApiResponse(responseCode = "404", ref = "#/components/responses/NotFound")
    @ApiResponse(responseCode = "409", ref = "#/components/responses/NotNow")
    @ApiResponse(responseCode = "412", ref = "#/components/responses/VersionChanged")
    @ApiResponse(responseCode = "413", ref = "#/components/responses/TooLarge")
    @ApiResponse(responseCode = "422", ref = "#/components/responses/Misfitting")
    @ApiResponse(responseCode = "428", ref = "#/components/responses/VersionRequired")
    @Allowed(value = Role.ASSESSOR, byLink = true)
    @PatchMapping(
            path = "/answers",
            consumes = {JsonBody.MERGE_PATCH, MediaType.APPLICATION_JSON_VALUE})
    ResponseEntity<AssessmentResponse> patch(
            @PathVariable String id,
            @Version.Seen @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @org.springframework.web.bind.annotation.RequestBody byte[] body,
            Caller caller) {
        return AssessmentController.shown(changeAnswers.change(caller, id, ifMatch, body));
    }

    @Operation(operationId = "listChanges", summary = "Who changed which answer, the oldest first")
    @ApiResponse(responseCode = "200", description = "A part of the list.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "400", ref = "#/components/responses/NotReadable")
    @ApiResponse(responseCode = "404", ref = "#/components/responses/NotFound")
    @Allowed(
            value = {Role.ASSESSOR, Role.REVIEWER, Role.SELECTOR},
            byLink = true)
    @GetMapping("/changes")
    Page<ChangeResponse> changes(
            @PathVariable String id,
            @PageRequest.Limit @RequestParam(required = false) @Nullable Integer limit,
            @PageRequest.GoingOn @RequestParam(required = false) @Nullable String cursor,
            Caller caller) {
        KeptAssessment.Head head = sheets.get(caller, id).head();
        ChangeList<AnswerChange> changes =
                new ChangeList<>((after, most) -> assessments.listChanges(head, after, most), AnswerChange::place);
        return changes.page("changes " + head.id(), limit, cursor, ChangeResponse::of);
    }
}
