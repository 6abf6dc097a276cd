package org.clustermaturity.questionnaire.yaml;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.clustermaturity.questionnaire.Option;
import org.jspecify.annotations.Nullable;

/** What stands in {@code questionnaire.yaml}. */
record QuestionnaireYaml(
        String id,
        String version,
        LocalDate published,
        String title,
        String about,
        String minutes,
        List<String> dimensions,
        List<LevelYaml> levels,
        @Nullable List<DerivedYaml> derived,
        @Nullable ScoreYaml score,
        @Nullable String missing,
        @Nullable List<IndicatorYaml> indicators,
        @Nullable List<SwitchYaml> switches) {

    /** A level of scores; exactly one of "from" and "above" is there. */
    record LevelYaml(
            Integer level,
            @Nullable BigDecimal from,
            @Nullable BigDecimal above,
            @Nullable BigDecimal to,
            String title) {}

    /** The range of scores. */
    record ScoreYaml(
            @Nullable BigDecimal from,
            @Nullable BigDecimal to,
            @Nullable Integer decimals) {}

    /** A part of a dimension's score. */
    record IndicatorYaml(
            String id,
            String title,
            String operator,
            List<String> of,
            @Nullable List<Integer> points,
            @Nullable List<String> without,
            Integer weight) {}

    /** A doubtful point of a model. */
    record SwitchYaml(
            String id,
            String title,
            String why,
            String scale,

            @JsonProperty("default") String usual,

            String source) {}

    /** A derived field; exactly one of the last four is there. */
    record DerivedYaml(
            String id,
            String title,
            String unit,
            @Nullable String yearsSince,
            @Nullable List<String> sum,
            @Nullable List<String> difference,
            @Nullable Boolean tally) {}

    /** What stands in the file of a dimension. */
    record DimensionYaml(String dimension, String title, String why, Integer weight, List<QuestionYaml> questions) {}

    /** A question. */
    record QuestionYaml(
            String id,
            String text,
            String help,
            String kind,
            @Nullable String scale,
            @Nullable List<RowYaml> rows,
            @Nullable String unit,
            @Nullable Double min,
            @Nullable Double max,
            @Nullable Integer decimals,
            @Nullable String better,
            @Nullable List<BandYaml> bands,
            @Nullable ShownWhenYaml shownWhen,
            Integer weight,
            @Nullable Boolean notApplicable,
            String source) {}

    /** A row of a matrix. */
    record RowYaml(String key, String text) {}

    /** A band of numbers. */
    record BandYaml(Double from, @Nullable Double to, Integer points) {}

    /** When a question is asked. */
    record ShownWhenYaml(String question, String atLeast) {}

    /** An option of a scale in {@code scales.yaml}. */
    record OptionYaml(String key, @Nullable Integer points, String label) {

        /** In an ordered scale an option without points, which is a fault of its own, counts as worth none. */
        Option toOption(boolean ordered) {
            return new Option(key, points == null && ordered ? Integer.valueOf(0) : points, label);
        }
    }
}
