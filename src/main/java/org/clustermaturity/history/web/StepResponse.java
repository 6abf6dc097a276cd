package org.clustermaturity.history.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What moved from one submitted assessment to another one, and by what. */
@Schema(name = "HistoryStep")
record StepResponse(
        @Schema(description = "The id of the earlier assessment.")
        String from,

        @Schema(description = "The id of the later assessment.")
        String to,

        @Schema(description = "Whether both rest on the same questionnaire version in the same content release.")
        boolean sameContent,

        @Schema(
                description =
                        "Whether causes are given: what each answer did, what answers and questions did. Not when the content of"
                                + " one of them is not known any more, or too many releases lie between; then compare the two.")
        boolean attributed,

        StageMove stage,
        List<ScoreMove> scores,

        @Schema(description = "Gates whose state is another one.")
        List<GateMove> gates,

        @Schema(description = "What was answered otherwise, what did most first.")
        List<Changed> answers) {

    /** How the certain stage moved; null where the questionnaire has none. */
    @Schema(name = "StageMove")
    record StageMove(
            PointResponse.@Nullable StageOf from,
            PointResponse.@Nullable StageOf to,

            @Schema(allowableValues = {"up", "down", "same", "other"})
            String change) {}

    /** How a score moved. */
    @Schema(name = "ScoreMove")
    record ScoreMove(
            String node,
            String title,
            @Nullable Double from,
            @Nullable Double to,

            @Schema(description = "Of the two as shown; null when one is missing.") @Nullable
            BigDecimal difference,

            @Schema(description = "Whether it moved whatever the open answers turn out to be.")
            boolean certain,

            @Schema(description = "What made up the difference; null when it cannot be told.") @Nullable
            Parts parts) {}

    /** What made up a difference; rounded so that cluster and questions add up to it. */
    @Schema(name = "ScoreParts")
    record Parts(
            @Schema(description = "What the other answers did: the effects of single answers and together.")
            BigDecimal cluster,

            @Schema(description = "What the other questions, weights and rules did.")
            BigDecimal questions,

            @Schema(description = "What changed answers only do together, beyond what each does alone.")
            BigDecimal together,

            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Schema(description = "Only where the content differs: both orders, of which the parts are the mean.")
            @Nullable
            Paths paths) {}

    /** Both orders in which answers and content can be exchanged, each rounded for itself. */
    @Schema(name = "ScorePaths")
    record Paths(
            @Schema(description = "Other answers on the content of the earlier one.")
            BigDecimal clusterOnEarlierContent,

            @Schema(description = "Other answers on the content of the later one.")
            BigDecimal clusterOnLaterContent,

            @Schema(description = "Other content for the answers of the earlier one.")
            BigDecimal questionsForEarlierAnswers,

            @Schema(description = "Other content for the answers of the later one.")
            BigDecimal questionsForLaterAnswers) {}

    /** A gate whose state is another one. */
    @Schema(name = "GateMove")
    record GateMove(
            String gate,
            String stage,
            String statement,

            @Schema(description = "Null where there was no such gate.") @Nullable
            String from,

            @Schema(description = "Null where there is no such gate.") @Nullable
            String to,

            @Schema(allowableValues = {"won", "lost", "opened", "closed", "added", "removed"})
            String change,

            @Schema(description = "The changed answers that it looks at, or that alone decide it.")
            List<String> by) {}

    /** Something that was said otherwise. */
    @Schema(name = "ChangedAnswer")
    record Changed(
            @Schema(allowableValues = {"answer", "switch", "reference-date"})
            String kind,

            @Schema(description = "The id of the question or switch.")
            String question,

            @Schema(description = "What is asked.") String text,
            Said from,
            Said to,

            @Schema(description = "The dimension that the question belongs to; null when it is not known.") @Nullable
            String dimension,

            @Schema(description = "The gates that moved and look at it, or that it alone decides.")
            List<String> gates,

            @Schema(description = "What it did alone: what scores would lose if it were changed back.")
            List<Effect> effects) {}

    /** An answer, as data and in words. */
    @Schema(name = "SaidAnswer")
    record Said(
            @Schema(allowableValues = {"given", "unknown", "not-applicable"})
            String status,

            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Schema(description = "As it was sent: a number, a text, true, false or a list of texts.")
            @Nullable
            Object value,

            String text) {}

    /** What one change did to one score. */
    @Schema(name = "AnswerEffect")
    record Effect(String node, BigDecimal points) {}
}
