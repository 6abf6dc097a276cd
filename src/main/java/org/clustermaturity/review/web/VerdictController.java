package org.clustermaturity.review.web;

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
import org.clustermaturity.assessment.web.ChangeList;
import org.clustermaturity.http.JsonBody;
import org.clustermaturity.http.Page;
import org.clustermaturity.http.PageRequest;
import org.clustermaturity.http.Version;
import org.clustermaturity.review.Review;
import org.clustermaturity.review.Reviews;
import org.clustermaturity.review.VerdictChange;
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

/** Changes the verdicts of open reviews, and lists what was changed. */
@Tag(name = ReviewController.TAG)
@RestController
@RequestMapping(path = "/v1/assessments/{id}/review", produces = MediaType.APPLICATION_JSON_VALUE)
class VerdictController {

    private final ChangeReview changeReview;
    private final KeptReviews kept;
    private final Reviews reviews;

    VerdictController(ChangeReview changeReview, KeptReviews kept, Reviews reviews) {
        this.changeReview = changeReview;
        this.kept = kept;
        this.reviews = reviews;
    }

    @Operation(
            operationId = "patchVerdicts",
            summary = "Confirm or correct answers",
            description =
                    "A JSON merge patch (RFC 7396) on the verdicts, question by question. `null` takes a verdict back."
                            + " `{\"verdict\": \"confirmed\"}` confirms an answer; a correction has the right answer, a value or"
                            + " an object with a status, and a note that says why. A patch that changes nothing leaves the"
                            + " version.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = {
                                @Content(mediaType = JsonBody.MERGE_PATCH, schema = @Schema(ref = ReviewSchemas.PATCH)),
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                                        schema = @Schema(ref = ReviewSchemas.PATCH))
                            }))
    @ApiResponse(
            responseCode = "200",
            description = "The review afterwards.",
            headers = @Header(name = "ETag", ref = "#/components/headers/Version"),
            useReturnTypeSchema = true)
    @ApiResponse(responseCode = "400", ref = "#/components/responses/NotReadable")
    @ApiResponse(responseCode = "404", ref = "#/components/responses/NotFound")
    @ApiResponse(responseCode = "409", ref = "#/components/responses/NotNow")
    @ApiResponse(responseCode = "412", ref = "#/components/responses/VersionChanged")
    @ApiResponse(responseCode = "413", ref = "#/components/responses/TooLarge")
    @ApiResponse(responseCode = "422", ref = "#/components/responses/Misfitting")
    @ApiResponse(responseCode = "428", ref = "#/components/responses/VersionRequired")
    @Allowed(Role.REVIEWER)
    @PatchMapping(
            path = "/answers",
            consumes = {JsonBody.MERGE_PATCH, MediaType.APPLICATION_JSON_VALUE})
    ResponseEntity<ReviewResponse> patch(
            @PathVariable String id,
            @Version.Seen @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @org.springframework.web.bind.annotation.RequestBody byte[] body,
            Caller caller) {
        return ReviewController.shown(changeReview.patch(caller, id, ifMatch, body));
    }

    @Operation(operationId = "listVerdictChanges", summary = "Who changed which verdict, the oldest first")
    @ApiResponse(responseCode = "200", description = "A part of the list.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "400", ref = "#/components/responses/NotReadable")
    @ApiResponse(responseCode = "404", ref = "#/components/responses/NotFound")
    @Allowed({Role.ASSESSOR, Role.REVIEWER, Role.SELECTOR})
    @GetMapping("/changes")
    Page<VerdictChangeResponse> changes(
            @PathVariable String id,
            @PageRequest.Limit @RequestParam(required = false) @Nullable Integer limit,
            @PageRequest.GoingOn @RequestParam(required = false) @Nullable String cursor,
            Caller caller) {
        Review.Head head = kept.get(caller, id).review().head();
        ChangeList<VerdictChange> changes =
                new ChangeList<>((after, most) -> reviews.listChanges(head, after, most), VerdictChange::place);
        return changes.page("verdicts " + head.assessment(), limit, cursor, VerdictChangeResponse::of);
    }
}
