package org.clustermaturity.review;

import java.util.List;
import org.clustermaturity.assessment.Assessment;
import org.clustermaturity.questionnaire.Answer;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.scoring.Fraction;
import org.clustermaturity.scoring.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as it was submitted and as it was corrected, judged on the same content.
 *
 * @param gates the gates of the ladder whose state differs, stage by stage
 * @param answers what is asked after the corrections, and whatever has a verdict: corrected answers first, those that change
 *     the overall score most before others, then confirmed ones, then those without a verdict
 */
public record SideBySide(Assessment self, Assessment reviewed, List<Rule> gates, List<ReviewedAnswer> answers) {

    /**
     * One answer with what the reviewer makes of it.
     *
     * @param submitted null when none was submitted
     * @param verdict null when there is none yet
     * @param shown whether it is asked after the corrections; otherwise it does not count
     * @param effect of a correction; null for everything else
     */
    public record ReviewedAnswer(
            Question question,
            @Nullable Answer submitted,
            @Nullable Verdict verdict,
            boolean shown,
            @Nullable Effect effect) {}

    /**
     * What one correction does to scores when it is the only one.
     *
     * @param dimension the score of its dimension; null when that has none
     */
    public record Effect(@Nullable Shift dimension, Shift overall) {}

    /** A score before and after, 0 to 100 inside; null where there is none. */
    public record Shift(@Nullable Fraction before, @Nullable Fraction after) {

        private static final double COMES_OR_GOES = 100;

        /** How far it moves, to compare shifts; as far as it can when the score comes or goes. */
        double size() {
            if (before == null || after == null) {
                return before == null && after == null ? 0 : COMES_OR_GOES;
            }
            return Math.abs(after.toDouble() - before.toDouble());
        }
    }
}
