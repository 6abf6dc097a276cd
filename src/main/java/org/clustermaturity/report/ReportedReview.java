package org.clustermaturity.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer made of the answers, beside what they came to as they were submitted; without names, notes and evidence.
 *
 * @param approvedAt the moment from which on it never changes
 * @param confirmed how many answers it confirms, of those that are asked after the corrections
 * @param corrected how many of those it corrects
 * @param asked how many questions are asked after the corrections
 * @param dimensions those that differ most first
 * @param stage null without a ladder
 * @param corrections those that move the overall score most first
 */
public record ReportedReview(
        Instant approvedAt,
        int confirmed,
        int corrected,
        int asked,
        ReviewedScore overall,
        List<ReviewedDimension> dimensions,
        @Nullable ReviewedStage stage,
        List<ReportedCorrection> corrections) {

    public ReportedReview {
        dimensions = List.copyOf(dimensions);
        corrections = List.copyOf(corrections);
    }

    /**
     * A score on both sides.
     *
     * @param self null when there is none
     * @param reviewed null when there is none
     * @param difference of the two as shown; null when one is missing
     */
    public record ReviewedScore(
            @Nullable Double self,
            @Nullable Double reviewed,
            @Nullable Double difference) {}

    /** The score of a dimension on both sides. */
    public record ReviewedDimension(String id, String title, ReviewedScore score) {}

    /**
     * The certain stage on both sides.
     *
     * @param self its id
     * @param reviewed its id
     */
    public record ReviewedStage(String self, String selfTitle, String reviewed, String reviewedTitle) {}

    /**
     * A corrected answer, in words.
     *
     * @param counts whether it is asked after the corrections
     */
    public record ReportedCorrection(String question, String text, String self, String reviewed, boolean counts) {}
}
