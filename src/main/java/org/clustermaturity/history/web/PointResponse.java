package org.clustermaturity.history.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.clustermaturity.assessment.NodeScore;
import org.clustermaturity.language.Words;
import org.jspecify.annotations.Nullable;

/** One submitted assessment in a history, as it was shown when it was submitted. */
@Schema(name = "HistoryAssessment")
record PointResponse(
        String assessment,

        @Schema(description = "The day that it was counted to.")
        LocalDate referenceDate,

        Instant submittedAt,
        @Schema(example = "cluster-maturity/2026-1") String questionnaire,
        String contentRelease,

        @Schema(description = "The certain stage; null when the questionnaire has none.") @Nullable
        StageOf stage,

        @Schema(description = "The overall score first, then the dimensions.")
        List<ScoreOf> scores,

        @Schema(description = "The path of its result.") String result,
        @Schema(description = "The path of its report.") String report) {

    /** A stage with its title. */
    @Schema(name = "HistoryStage")
    record StageOf(String id, String title) {}

    /** A score with its bounds, in the range of the questionnaire. */
    @Schema(name = "HistoryScore")
    record ScoreOf(
            @Schema(description = "The id of a dimension, or \"overall\".")
            String node,

            String title,
            @Nullable Double value,
            @Nullable Double lowest,
            @Nullable Double highest) {}

    static PointResponse of(Submitted submitted, Contents contents) {
        var point = submitted.point();
        String path = "/v1/assessments/" + point.assessment();
        String stage = point.stage();
        Words words = Words.in(contents.language());
        return new PointResponse(
                point.assessment().toString(),
                point.date(),
                point.submittedAt(),
                point.questionnaire(),
                point.contentRelease(),
                stage == null ? null : new StageOf(stage, contents.stageTitle(submitted, stage)),
                point.scores().stream()
                        .map(score -> new ScoreOf(
                                score.node(),
                                titleOf(submitted, score.node(), words),
                                score.value(),
                                score.lowest(),
                                score.highest()))
                        .toList(),
                path + "/result",
                path + "/report");
    }

    static String titleOf(Submitted submitted, String node, Words words) {
        return node.equals(NodeScore.OVERALL) ? words.overallScore() : submitted.titleOf(node);
    }
}
