package org.clustermaturity.review.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clustermaturity.assessment.KeptAssessment;
import org.clustermaturity.language.Language;
import org.clustermaturity.questionnaire.Answer;
import org.clustermaturity.review.Review;
import org.clustermaturity.review.Reviews;
import org.clustermaturity.review.Verdict;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Finds what approved reviews came to, as it was frozen: so it is known when their content is not known any more. */
public final class ApprovedReviews {

    private final Reviews reviews;
    private final ObjectReader frozen;

    ApprovedReviews(Reviews reviews, JsonMapper json) {
        this.reviews = reviews;
        this.frozen = json.readerFor(Frozen.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** What is read of a {@link ReviewResultResponse}. */
    private record Frozen(
            ReviewEntry.Progress progress,
            ScorePair overall,
            List<DimensionPair> dimensions,
            @Nullable StagePair stage,
            List<Reviewed> answers) {}

    private record Reviewed(String question, String text, boolean counts) {}

    /**
     * What the review of an assessment came to, in a language, or in English when it was not there in that language; empty
     * while it has no approved one.
     */
    public Optional<ApprovedReview> find(KeptAssessment kept, Language language) {
        return kept.head().isSubmitted()
                ? reviews.find(kept.head().account(), kept.head().id())
                        .flatMap(review -> Optional.ofNullable(review.head().approval())
                                .map(approval -> thawed(kept, review, approval, language)))
                : Optional.empty();
    }

    private ApprovedReview thawed(KeptAssessment kept, Review review, Review.Approval approval, Language language) {
        Frozen result =
                frozen.readValue(reviews.getResult(review.head(), language).json());
        ReviewEntry.Progress progress = result.progress();
        return new ApprovedReview(
                approval.at(),
                progress.reviewed() - progress.corrected(),
                progress.corrected(),
                progress.asked(),
                result.overall(),
                result.dimensions(),
                result.stage(),
                result.answers().stream()
                        .flatMap(answer -> correction(answer, kept.answers(), review.verdicts()).stream())
                        .toList());
    }

    private static Optional<ApprovedReview.Correction> correction(
            Reviewed answer, Map<String, Answer> submitted, Map<String, Verdict> verdicts) {
        return Optional.ofNullable(verdicts.get(answer.question()))
                .map(Verdict::answer)
                .map(right -> new ApprovedReview.Correction(
                        answer.question(),
                        answer.text(),
                        bare(submitted.getOrDefault(answer.question(), Answer.unknown())),
                        bare(right),
                        answer.counts()));
    }

    private static Answer bare(Answer answer) {
        return new Answer(answer.status(), answer.value(), null, null);
    }
}
