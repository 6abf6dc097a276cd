package org.clustermaturity.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.clustermaturity.assessment.AssessCluster;
import org.clustermaturity.assessment.Assessment;
import org.clustermaturity.assessment.Basis;
import org.clustermaturity.assessment.KeptAssessment;
import org.clustermaturity.language.Edition;
import org.clustermaturity.questionnaire.Answers;
import org.clustermaturity.questionnaire.Dimension;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.review.SideBySide.Effect;
import org.clustermaturity.review.SideBySide.ReviewedAnswer;
import org.clustermaturity.review.SideBySide.Shift;
import org.clustermaturity.scoring.Ladder;
import org.clustermaturity.scoring.Rule;
import org.clustermaturity.scoring.RuleBook;
import org.jspecify.annotations.Nullable;

/** Judges a submitted assessment with and without its corrections. */
public final class CompareReview {

    private static final Comparator<ReviewedAnswer> ORDER = Comparator.comparingInt(CompareReview::rank)
            .thenComparing(Comparator.comparingDouble((ReviewedAnswer answer) -> size(answer.effect(), true))
                    .reversed())
            .thenComparing(Comparator.comparingDouble((ReviewedAnswer answer) -> size(answer.effect(), false))
                    .reversed());

    private final AssessCluster assessCluster;

    public CompareReview(AssessCluster assessCluster) {
        this.assessCluster = assessCluster;
    }

    /**
     * Judges both sheets, and each correction alone.
     *
     * @param basis of the release that the assessment was submitted on
     */
    public SideBySide compare(KeptAssessment submitted, Review review, Edition<Basis> basis) {
        Assessment self = assessCluster.assess(Review.submittedSheet(submitted), basis);
        Assessment reviewed = assessCluster.assess(review.sheet(submitted), basis);
        Answers corrected = reviewed.findings().answers();
        List<Question> questions = self.rules().questionnaire().questions();
        List<ReviewedAnswer> answers = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            Verdict verdict = review.verdicts().get(question.id());
            if (verdict != null || corrected.isShown(i)) {
                Effect effect = verdict == null || !verdict.isCorrection()
                        ? null
                        : effect(
                                question,
                                self,
                                assessCluster.assess(review.sheetWithOnly(submitted, question.id()), basis));
                answers.add(new ReviewedAnswer(
                        question, submitted.answers().get(question.id()), verdict, corrected.isShown(i), effect));
            }
        }
        answers.sort(ORDER);
        return new SideBySide(self, reviewed, gates(self, reviewed), List.copyOf(answers));
    }

    private static Effect effect(Question question, Assessment self, Assessment alone) {
        List<String> scored = self.rules().questionnaire().scoredDimensions().stream()
                .map(Dimension::id)
                .toList();
        int dimension = scored.indexOf(question.dimension());
        return new Effect(
                dimension < 0
                        ? null
                        : new Shift(
                                self.findings().given().dimensions().get(dimension),
                                alone.findings().given().dimensions().get(dimension)),
                new Shift(
                        self.findings().given().overall(),
                        alone.findings().given().overall()));
    }

    private static List<Rule> gates(Assessment self, Assessment reviewed) {
        RuleBook rules = reviewed.rules();
        return rules.ladder().stages().stream()
                .map(Ladder.Stage::rung)
                .flatMap(rung -> rules.gates(rung).stream())
                .filter(gate ->
                        self.findings().state(gate) != reviewed.findings().state(gate))
                .toList();
    }

    private static int rank(ReviewedAnswer answer) {
        Verdict verdict = answer.verdict();
        return verdict == null ? 2 : verdict.isCorrection() ? 0 : 1;
    }

    private static double size(@Nullable Effect effect, boolean overall) {
        Shift shift = effect == null ? null : overall ? effect.overall() : effect.dimension();
        return shift == null ? 0 : shift.size();
    }
}
