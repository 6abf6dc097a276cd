package org.clustermaturity.review.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clustermaturity.assessment.Assessment;
import org.clustermaturity.assessment.web.EvaluationResponse;
import org.clustermaturity.review.Review;
import org.clustermaturity.review.SideBySide;
import org.clustermaturity.review.Verdict;
import org.clustermaturity.scoring.Fraction;
import org.clustermaturity.scoring.Rule;
import org.clustermaturity.scoring.RuleBook;
import org.jspecify.annotations.Nullable;

/** Puts what a review came to into words and rounded numbers. */
final class ReviewExplanation {

    private final Review review;
    private final SideBySide sides;
    private final RuleBook rules;
    private final EvaluationResponse self;
    private final EvaluationResponse reviewed;

    ReviewExplanation(Review review, SideBySide sides) {
        this.review = review;
        this.sides = sides;
        this.rules = sides.reviewed().rules();
        this.self = EvaluationResponse.of(sides.self());
        this.reviewed = EvaluationResponse.of(sides.reviewed());
    }

    ReviewResultResponse toResponse() {
        Review.Approval approval = review.head().approval();
        return new ReviewResultResponse(
                review.head().assessment(),
                reviewed.questionnaire(),
                reviewed.contentRelease(),
                reviewed.referenceDate(),
                ReviewEntry.status(review.head()),
                approval == null ? null : approval.at(),
                approval == null ? null : approval.by(),
                ReviewEntry.Progress.of(review.head().progress()),
                ScorePair.of(
                        self.scores().overall().value(),
                        reviewed.scores().overall().value()),
                dimensions(),
                stage(),
                sides.gates().stream().map(this::gate).toList(),
                sides.answers().stream().map(this::answer).toList(),
                reviewed.ignored(),
                untranslated(),
                sides.reviewed().gaps().language());
    }

    private List<DimensionPair> dimensions() {
        List<DimensionPair> dimensions = new ArrayList<>();
        for (int i = 0; i < self.scores().dimensions().size(); i++) {
            EvaluationResponse.DimensionScore before =
                    self.scores().dimensions().get(i);
            Double after = reviewed.scores().dimensions().get(i).value();
            dimensions.add(new DimensionPair(
                    before.id(), before.title(), before.value(), after, ScorePair.difference(before.value(), after)));
        }
        return dimensions;
    }

    private @Nullable StagePair stage() {
        EvaluationResponse.Stage before = self.stage();
        EvaluationResponse.Stage after = reviewed.stage();
        return before == null || after == null ? null : new StagePair(before.certain(), after.certain());
    }

    private ReviewResultResponse.GatePair gate(Rule gate) {
        double[] fields = sides.reviewed().findings().fields();
        String stage = gate.stage();
        return new ReviewResultResponse.GatePair(
                gate.id(),
                stage == null ? "" : stage,
                gate.texts().statement().fill(fields),
                gate.texts().needs().fill(fields),
                side(gate, sides.self()),
                side(gate, sides.reviewed()));
    }

    private static ReviewResultResponse.GateSide side(Rule gate, Assessment assessment) {
        return new ReviewResultResponse.GateSide(
                assessment.findings().state(gate).key(),
                gate.texts().has().fill(assessment.findings().fields()));
    }

    private ReviewResultResponse.ReviewedAnswer answer(SideBySide.ReviewedAnswer answer) {
        Verdict verdict = answer.verdict();
        return new ReviewResultResponse.ReviewedAnswer(
                answer.question().id(),
                answer.question().text(),
                answer.question().dimension(),
                verdict == null ? "not-reviewed" : verdict.kind().key(),
                VerdictResponse.json(answer.submitted()),
                verdict == null ? null : VerdictResponse.json(verdict.answer()),
                verdict == null ? null : verdict.note(),
                verdict == null ? null : verdict.evidence(),
                answer.shown(),
                effect(answer.effect()));
    }

    private ReviewResultResponse.@Nullable Effect effect(SideBySide.@Nullable Effect effect) {
        if (effect == null) {
            return null;
        }
        SideBySide.Shift dimension = effect.dimension();
        Double before = dimension == null ? null : shown(dimension.before());
        Double after = dimension == null ? null : shown(dimension.after());
        return new ReviewResultResponse.Effect(
                before,
                after,
                ScorePair.difference(before, after),
                ScorePair.difference(
                        shown(effect.overall().before()), shown(effect.overall().after())));
    }

    private @Nullable Double shown(@Nullable Fraction score) {
        return score == null ? null : (Double) rules.ruler().show(score);
    }

    /** The texts that are missing of those that stand here: a part of what both results would miss, and the questions. */
    private List<String> untranslated() {
        Set<String> ours = new TreeSet<>();
        Set<String> gates =
                sides.gates().stream().map(gate -> "rule/" + gate.id()).collect(Collectors.toSet());
        Stream.of(self, reviewed)
                .map(EvaluationResponse::untranslated)
                .flatMap(List::stream)
                .filter(text -> isOurs(text, gates))
                .forEach(ours::add);
        Set<String> missing = sides.reviewed()
                .gaps()
                .under("questionnaires/" + rules.questionnaire().name() + "/");
        sides.answers().stream()
                .map(answer -> "question/" + answer.question().id() + "/text")
                .filter(missing::contains)
                .forEach(ours::add);
        return List.copyOf(ours);
    }

    private static boolean isOurs(String text, Set<String> gates) {
        if (text.startsWith("dimension/") || text.equals("words")) {
            return true;
        }
        if (text.startsWith("scale/") || text.startsWith("stage/")) {
            // Options stand in the texts of gates only.
            return !gates.isEmpty();
        }
        return gates.stream().anyMatch(gate -> text.startsWith(gate + "/"));
    }
}
