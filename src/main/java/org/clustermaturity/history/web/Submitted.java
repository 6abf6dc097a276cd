package org.clustermaturity.history.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.clustermaturity.assessment.KeptAssessment;
import org.clustermaturity.assessment.NodeScore;
import org.clustermaturity.assessment.web.EvaluationResponse;
import org.clustermaturity.history.Point;
import org.clustermaturity.questionnaire.AnswerSheet;
import org.clustermaturity.scoring.GateState;

/** A submitted assessment with its frozen result. */
record Submitted(KeptAssessment kept, EvaluationResponse result, Point point) {

    static Submitted of(KeptAssessment kept, EvaluationResponse result) {
        KeptAssessment.Submission submission = kept.submission().orElseThrow();
        Point point = new Point(
                kept.head().id(),
                result.referenceDate(),
                submission.at(),
                kept.head().questionnaire(),
                submission.contentRelease(),
                submission.stage(),
                scores(result.scores()),
                result.gates().stream().map(Submitted::gate).toList());
        return new Submitted(kept, result, point);
    }

    AnswerSheet sheet() {
        LocalDate date = result.referenceDate();
        return kept.sheet(date);
    }

    /** The title of a dimension as it was then; its id when it had none. */
    String titleOf(String node) {
        return result.scores().dimensions().stream()
                .filter(dimension -> dimension.id().equals(node))
                .map(EvaluationResponse.DimensionScore::title)
                .findFirst()
                .orElse(node);
    }

    private static Point.Gate gate(EvaluationResponse.Gate gate) {
        GateState state = Stream.of(GateState.values())
                .filter(each -> each.key().equals(gate.state()))
                .findFirst()
                .orElseThrow();
        return new Point.Gate(gate.id(), gate.stage(), state);
    }

    private static List<NodeScore> scores(EvaluationResponse.Scores scores) {
        List<NodeScore> all = new ArrayList<>();
        EvaluationResponse.Score overall = scores.overall();
        all.add(new NodeScore(NodeScore.OVERALL, overall.value(), overall.lowest(), overall.highest()));
        scores.dimensions()
                .forEach(each -> all.add(new NodeScore(each.id(), each.value(), each.lowest(), each.highest())));
        return all;
    }
}
