package org.clustermaturity.review.web;

import java.time.Instant;
import java.util.List;
import org.clustermaturity.questionnaire.Answer;
import org.jspecify.annotations.Nullable;

/**
 * What an approved review came to when it was approved: what whoever sees the assessment may see of it, so nobody's name, no
 * notes and no evidence.
 *
 * @param confirmed how many answers it confirms, of those that are asked after the corrections
 * @param corrected how many of those it corrects
 * @param asked how many questions are asked after the corrections
 * @param dimensions in the order of the questionnaire
 * @param stage null when the questionnaire has no ladder
 * @param corrections those that move the overall score most before others
 */
public record ApprovedReview(
        Instant approvedAt,
        int confirmed,
        int corrected,
        int asked,
        ScorePair overall,
        List<DimensionPair> dimensions,
        @Nullable StagePair stage,
        List<Correction> corrections) {

    public ApprovedReview {
        dimensions = List.copyOf(dimensions);
        corrections = List.copyOf(corrections);
    }

    /**
     * A corrected answer.
     *
     * @param question its id
     * @param text what was asked
     * @param self unknown where nothing was submitted
     * @param counts whether it is asked after the corrections
     */
    public record Correction(String question, String text, Answer self, Answer reviewed, boolean counts) {}
}
