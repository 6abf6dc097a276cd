package org.clustermaturity.review.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.clustermaturity.access.Allowed;
import org.clustermaturity.access.Caller;
import org.clustermaturity.access.Role;
import org.clustermaturity.http.Cursor;
import org.clustermaturity.http.Page;
import org.clustermaturity.http.PageRequest;
import org.clustermaturity.review.Review;
import org.clustermaturity.review.ReviewQuery;
import org.clustermaturity.review.Reviews;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists the reviews of an account. */
@Tag(name = ReviewController.TAG)
@RestController
@RequestMapping(path = "/v1/reviews", produces = MediaType.APPLICATION_JSON_VALUE)
class ReviewListController {

    private static final String OPEN = "open";
    private static final String APPROVED = "approved";

    private final Reviews reviews;

    ReviewListController(Reviews reviews) {
        this.reviews = reviews;
    }

    @Operation(
            operationId = "listReviews",
            summary = "Reviews of the account, those begun last first",
            description = "Without their verdicts.")
    @ApiResponse(responseCode = "200", description = "A part of the list.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "400", ref = "#/components/responses/NotReadable")
    @Allowed({Role.ASSESSOR, Role.REVIEWER, Role.SELECTOR})
    @GetMapping
    Page<ReviewEntry> list(
            @Parameter(schema = @Schema(allowableValues = {OPEN, APPROVED})) @RequestParam(required = false) @Nullable
                    String status,
            @PageRequest.Limit @RequestParam(required = false) @Nullable Integer limit,
            @PageRequest.GoingOn @RequestParam(required = false) @Nullable String cursor,
            Caller caller) {
        Boolean approved = status == null ? null : (Boolean) isApproved(status);
        String list = "reviews " + Objects.requireNonNullElse(status, "");
        PageRequest page = PageRequest.of(limit, cursor, list);
        ReviewQuery query = new ReviewQuery(
                approved, page.start().map(ReviewListController::place).orElse(null), page.oneMore());
        List<Review.Head> found = reviews.list(caller.account(), query);
        return Page.of(
                found, page, ReviewEntry::of, head -> new Cursor(list, micros(head.begunAt()), head.assessment()));
    }

    private static boolean isApproved(String status) {
        if (!List.of(OPEN, APPROVED).contains(status)) {
            throw PageRequest.unknownValue("status", status, List.of(OPEN, APPROVED));
        }
        return status.equals(APPROVED);
    }

    private static String micros(Instant moment) {
        return String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, moment));
    }

    /** A cursor that was tampered with finds nothing. */
    private static ReviewQuery.Place place(Cursor cursor) {
        long micros = cursor.value().matches("\\d{1,16}") ? Long.parseLong(cursor.value()) : 0;
        return new ReviewQuery.Place(Instant.EPOCH.plus(micros, ChronoUnit.MICROS), cursor.id());
    }
}
