package org.clustermaturity.review.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.clustermaturity.review.Review;

/** A review as clients see it. */
@Schema(name = "Review")
record ReviewResponse(
        @JsonUnwrapped ReviewEntry head,

        @Schema(description = "Each verdict by question id.")
        Map<String, VerdictResponse> verdicts) {

    static ReviewResponse of(Review review) {
        Map<String, VerdictResponse> verdicts = new TreeMap<>();
        review.verdicts()
                .forEach((question, verdict) ->
                        verdicts.put(question, Objects.requireNonNull(VerdictResponse.of(verdict))));
        return new ReviewResponse(ReviewEntry.of(review.head()), verdicts);
    }
}
