package org.clustermaturity.review.web;

import io.swagger.v3.oas.annotations.Operation;
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
import org.clustermaturity.assessment.web.FrozenResponse;
import org.clustermaturity.http.Version;
import org.clustermaturity.language.Language;
import org.clustermaturity.review.Review;
import org.clustermaturity.review.Reviews;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Begins, shows, approves and removes reviews, and hands out what they came to. */
@Tag(
        name = ReviewController.TAG,
        description = "Somebody else looks at what was submitted and confirms or corrects single answers. The submitted"
                + " assessment itself stays as it is.")
@RestController
@RequestMapping(path = "/v1/assessments/{id}/review", produces = MediaType.APPLICATION_JSON_VALUE)
class ReviewController {

    static final String TAG = "Reviews";

    private final ChangeReview changeReview;
    private final KeptReviews kept;
    private final ReviewResults results;
    private final Reviews reviews;

    ReviewController(ChangeReview changeReview, KeptReviews kept, ReviewResults results, Reviews reviews) {
        this.changeReview = changeReview;
        this.kept = kept;
        this.results = results;
        this.reviews = reviews;
    }

    @Operation(
            operationId = "beginReview",
            summary = "Begin the review of a submitted assessment",
            description = "An assessment has one review at most. Whoever submitted it does not review it.")
    @ApiResponse(
            responseCode = "201",
            description = "The review, without any verdict.",
            headers = {
                @Header(name = "Location", schema = @Schema(type = "string", format = "uri-reference")),
                @Header(name = "ETag", ref = "#/components/headers/Version")
            },
            content = @Content(schema = @Schema(implementation = ReviewResponse.class)))
    @ApiResponse(responseCode = "404", ref = "#/components/responses/NotFound")
    @ApiResponse(responseCode = "409", ref = "#/components/responses/NotNow")
    @Allowed(value = Role.REVIEWER, action = "review.begin")
    @PostMapping
    ResponseEntity<ReviewResponse> begin(@PathVariable String id, Caller caller) {
        Review begun = changeReview.begin(caller, id);
        return created(begun, "/v1/assessments/" + id + "/review");
    }

    @Operation(operationId = "getReview", summary = "The review of an assessment with its verdicts")
    @ApiResponse(
            responseCode = "200",
            description = "The review.",
            headers = @Header(name = "ETag", ref = "#/components/headers/Version"),
            useReturnTypeSchema = true)
    @ApiResponse(responseCode = "304", description = "It has the version that If-None-Match names.", content = @Content)
    @ApiResponse(responseCode = "404", ref = "#/components/responses/NotFound")
    @Allowed({Role.ASSESSOR, Role.REVIEWER, Role.SELECTOR})
    @GetMapping
    ResponseEntity<ReviewResponse> get(@PathVariable String id, Caller caller) {
        return shown(kept.get(caller, id).review());
    }

    @Operation(
            operationId = "approveReview",
            summary = "Approve a review",
            description =
                    "Fixes its verdicts, and what it comes to in every language of the content. Nothing of it changes"
                            + " afterwards. Questions may be left without a verdict, but not all of them.")
    @ApiResponse(
            responseCode = "201",
            description = "The approved review.",
            headers = {
                @Header(
                        name = "Location",
                        description = "What it comes to.",
                        schema = @Schema(type = "string", format = "uri-reference")),
                @Header(name = "ETag", ref = "#/components/headers/Version")
            },
            content = @Content(schema = @Schema(implementation = ReviewResponse.class)))
    @ApiResponse(responseCode = "404", ref = "#/components/responses/NotFound")
    @ApiResponse(responseCode = "409", ref = "#/components/responses/NotNow")
    @ApiResponse(responseCode = "412", ref = "#/components/responses/VersionChanged")
    @ApiResponse(responseCode = "422", ref = "#/components/responses/Misfitting")
    @ApiResponse(responseCode = "428", ref = "#/components/responses/VersionRequired")
    @Allowed(value = Role.REVIEWER, action = "review.approve")
    @PostMapping("/approval")
    ResponseEntity<ReviewResponse> approve(
            @PathVariable String id,
            @Version.Seen @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        Review approved = changeReview.approve(caller, id, ifMatch);
        return created(approved, "/v1/assessments/" + id + "/review/result");
    }

    @Operation(
            operationId = "getReviewResult",
            summary = "What an assessment comes to with and without the corrections",
            description =
                    "Both sheets are judged on the content release of the submission. Of an approved review, what it came"
                            + " to when it was approved, byte by byte, in English when it was not there in the language asked"
                            + " for.")
    @ApiResponse(
            responseCode = "200",
            description = "Self-assessed and reviewed, side by side.",
            content = @Content(schema = @Schema(implementation = ReviewResultResponse.class)))
    @ApiResponse(responseCode = "404", ref = "#/components/responses/NotFound")
    @ApiResponse(responseCode = "409", ref = "#/components/responses/NotNow")
    @Allowed({Role.ASSESSOR, Role.REVIEWER, Role.SELECTOR})
    @GetMapping("/result")
    ResponseEntity<?> result(@PathVariable String id, Caller caller, Locale locale) {
        KeptReviews.Found found = kept.get(caller, id);
        Language language = Language.of(locale);
        Review.Head head = found.review().head();
        return head.isApproved()
                ? ResponseEntity.ok(new FrozenResponse(reviews.getResult(head, language)))
                : ResponseEntity.ok(results.in(found, language));
    }

    @Operation(
            operationId = "deleteReview",
            summary = "Remove an open review with all its verdicts",
            description = "An approved one stays as long as its assessment.")
    @ApiResponse(responseCode = "204", description = "It is gone.", content = @Content)
    @ApiResponse(responseCode = "404", ref = "#/components/responses/NotFound")
    @ApiResponse(responseCode = "409", ref = "#/components/responses/NotNow")
    @ApiResponse(responseCode = "412", ref = "#/components/responses/VersionChanged")
    @ApiResponse(responseCode = "428", ref = "#/components/responses/VersionRequired")
    @Allowed(value = Role.REVIEWER, action = "review.delete")
    @DeleteMapping
    ResponseEntity<Void> delete(
            @PathVariable String id,
            @Version.Seen @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        changeReview.remove(caller, id, ifMatch);
        return ResponseEntity.noContent().build();
    }

    private static ResponseEntity<ReviewResponse> created(Review review, String location) {
        return ResponseEntity.created(URI.create(location))
                .eTag(Version.tag(review.head().version()))
                .body(ReviewResponse.of(review));
    }

    /** A review with its version as its ETag. */
    static ResponseEntity<ReviewResponse> shown(Review review) {
        return ResponseEntity.ok().eTag(Version.tag(review.head().version())).body(ReviewResponse.of(review));
    }
}
