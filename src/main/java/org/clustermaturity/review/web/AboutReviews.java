package org.clustermaturity.review.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clustermaturity.access.Account;
import org.clustermaturity.assessment.Assessments;
import org.clustermaturity.assessment.FrozenResult;
import org.clustermaturity.assessment.KeptAssessment;
import org.clustermaturity.assessment.web.ChangeList;
import org.clustermaturity.organisation.KeptAbout;
import org.clustermaturity.review.Review;
import org.clustermaturity.review.Reviews;
import org.clustermaturity.review.VerdictChange;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Hands out the reviews of an organisation's assessments: verdicts, who changed them, and results of approved ones. */
@Component
@Order(3)
class AboutReviews implements KeptAbout {

    private final Assessments assessments;
    private final Reviews reviews;
    private final JsonMapper json;

    AboutReviews(Assessments assessments, Reviews reviews, JsonMapper json) {
        this.assessments = assessments;
        this.reviews = reviews;
        this.json = json;
    }

    @Override
    public void handOut(Account account, UUID organisation, Archive archive) throws IOException {
        for (KeptAssessment.Head head : assessments.listOf(account, organisation)) {
            Optional<Review> review = reviews.find(account, head.id());
            if (review.isPresent()) {
                handOut(review.get(), archive);
            }
        }
    }

    private void handOut(Review review, Archive archive) throws IOException {
        String folder = "assessments/" + review.head().assessment() + "/";
        archive.add(folder + "review.json", json.writeValueAsBytes(ReviewResponse.of(review)));
        archive.add(folder + "review-changes.json", json.writeValueAsBytes(changes(review.head())));
        for (FrozenResult result : reviews.listResults(review.head())) {
            archive.add(
                    folder + "review-result." + result.language().tag() + ".json",
                    result.json().getBytes(StandardCharsets.UTF_8));
        }
    }

    private List<VerdictChangeResponse> changes(Review.Head head) {
        ChangeList<VerdictChange> changes =
                new ChangeList<>((after, most) -> reviews.listChanges(head, after, most), VerdictChange::place);
        return changes.all().stream().map(VerdictChangeResponse::of).toList();
    }
}
