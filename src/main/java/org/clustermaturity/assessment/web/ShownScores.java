package org.clustermaturity.assessment.web;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.clustermaturity.questionnaire.Answers;
import org.clustermaturity.questionnaire.Dimension;
import org.clustermaturity.questionnaire.Indicator;
import org.clustermaturity.questionnaire.Level;
import org.clustermaturity.scoring.BoundedScores;
import org.clustermaturity.scoring.Findings;
import org.clustermaturity.scoring.Fraction;
import org.clustermaturity.scoring.RuleBook;
import org.clustermaturity.scoring.Ruler;
import org.clustermaturity.scoring.Variant;
import org.jspecify.annotations.Nullable;

/** Reads scores off in the questionnaire's range, rounded, each with its bounds and its level. */
final class ShownScores {

    private final RuleBook rules;
    private final Ruler ruler;
    private final Answers answers;
    private final Findings findings;

    ShownScores(RuleBook rules, Findings findings) {
        this.rules = rules;
        this.ruler = rules.ruler();
        this.answers = findings.answers();
        this.findings = findings;
    }

    EvaluationResponse.Scores toResponse() {
        BoundedScores chosen = findings.scores();
        List<EvaluationResponse.DimensionScore> dimensions = dimensions(chosen);
        return new EvaluationResponse.Scores(
                overall(chosen, dimensions),
                dimensions,
                findings.variants().stream().map(this::variant).toList());
    }

    private EvaluationResponse.Variant variant(Variant variant) {
        List<EvaluationResponse.DimensionScore> dimensions = dimensions(variant.scores());
        return new EvaluationResponse.Variant(
                variant.of().id(),
                variant.option().key(),
                variant.option().label(),
                overall(variant.scores(), dimensions),
                dimensions);
    }

    private EvaluationResponse.Score overall(BoundedScores scores, List<EvaluationResponse.DimensionScore> dimensions) {
        int answered = 0;
        int asked = 0;
        for (EvaluationResponse.DimensionScore dimension : dimensions) {
            answered += dimension.answered();
            asked += dimension.asked();
        }
        Fraction value = scores.given().overall();
        Level level = level(value);
        return new EvaluationResponse.Score(
                shown(value),
                shown(scores.lowest().overall()),
                shown(scores.highest().overall()),
                level == null ? null : level.level(),
                level == null ? null : level.title(),
                answered,
                asked);
    }

    private List<EvaluationResponse.DimensionScore> dimensions(BoundedScores scores) {
        List<EvaluationResponse.DimensionScore> dimensions = new ArrayList<>();
        for (Dimension dimension : rules.questionnaire().scoredDimensions()) {
            dimensions.add(dimension(dimensions.size(), dimension, scores));
        }
        return dimensions;
    }

    private EvaluationResponse.DimensionScore dimension(int index, Dimension dimension, BoundedScores scores) {
        int answered = 0;
        int asked = 0;
        for (int question : rules.scoredQuestions(index, scores.fired())) {
            if (answers.isShown(question)) {
                asked++;
                answered += answers.isAnswered(question) ? 1 : 0;
            }
        }
        Fraction value = scores.given().dimensions().get(index);
        Level level = level(value);
        return new EvaluationResponse.DimensionScore(
                dimension.id(),
                dimension.title(),
                shown(value),
                shown(scores.lowest().dimensions().get(index)),
                shown(scores.highest().dimensions().get(index)),
                level == null ? null : level.level(),
                level == null ? null : level.title(),
                answered,
                asked,
                indicators(index, scores, scores.fired()));
    }

    private List<EvaluationResponse.IndicatorScore> indicators(int dimension, BoundedScores scores, BitSet fired) {
        List<EvaluationResponse.IndicatorScore> indicators = new ArrayList<>();
        for (int position : rules.indicators(dimension, fired)) {
            Indicator indicator = rules.questionnaire().scheme().indicators().get(position);
            indicators.add(new EvaluationResponse.IndicatorScore(
                    indicator.id(),
                    indicator.title(),
                    shown(scores.given().indicators().get(position)),
                    shown(scores.lowest().indicators().get(position)),
                    shown(scores.highest().indicators().get(position))));
        }
        return indicators;
    }

    private @Nullable Double shown(@Nullable Fraction score) {
        return score == null ? null : ruler.show(score);
    }

    private @Nullable Level level(@Nullable Fraction score) {
        return score == null ? null : ruler.level(score);
    }
}
