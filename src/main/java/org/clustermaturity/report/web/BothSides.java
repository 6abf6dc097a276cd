package org.clustermaturity.report.web;

import java.util.Comparator;
import java.util.List;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.report.ReportedReview;
import org.clustermaturity.review.web.ApprovedReview;
import org.clustermaturity.review.web.DimensionPair;
import org.clustermaturity.review.web.StagePair;
import org.jspecify.annotations.Nullable;

/** The review of a report: what was self-assessed and what was reviewed, in words. */
final class BothSides {

    private final ApprovedReview review;
    private final Telling telling;
    private final Rungs rungs;

    BothSides(ApprovedReview review, Telling telling, Rungs rungs) {
        this.review = review;
        this.telling = telling;
        this.rungs = rungs;
    }

    ReportedReview toReport() {
        return new ReportedReview(
                review.approvedAt(),
                review.confirmed(),
                review.corrected(),
                review.asked(),
                new ReportedReview.ReviewedScore(
                        review.overall().self(),
                        review.overall().reviewed(),
                        review.overall().difference()),
                dimensions(),
                stage(),
                review.corrections().stream().map(this::correction).toList());
    }

    private List<ReportedReview.ReviewedDimension> dimensions() {
        return review.dimensions().stream()
                .sorted(Comparator.comparingDouble(BothSides::apart).reversed())
                .map(dimension -> new ReportedReview.ReviewedDimension(
                        dimension.id(),
                        dimension.title(),
                        new ReportedReview.ReviewedScore(
                                dimension.self(), dimension.reviewed(), dimension.difference())))
                .toList();
    }

    /** A score that comes or goes is farther apart than any two. */
    private static double apart(DimensionPair dimension) {
        Double difference = dimension.difference();
        if (difference != null) {
            return Math.abs(difference);
        }
        return dimension.self() == null && dimension.reviewed() == null ? 0 : Double.MAX_VALUE;
    }

    private ReportedReview.@Nullable ReviewedStage stage() {
        StagePair stage = review.stage();
        return stage == null
                ? null
                : new ReportedReview.ReviewedStage(
                        stage.self(), rungs.titleOf(stage.self()), stage.reviewed(), rungs.titleOf(stage.reviewed()));
    }

    private ReportedReview.ReportedCorrection correction(ApprovedReview.Correction correction) {
        Question question = telling.question(correction.question()).orElse(null);
        return new ReportedReview.ReportedCorrection(
                correction.question(),
                question == null ? correction.text() : telling.text(question),
                telling.answer(question, correction.self()),
                telling.answer(question, correction.reviewed()),
                correction.counts());
    }
}
