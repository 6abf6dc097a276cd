package org.clustermaturity.questionnaire.yaml;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.clustermaturity.content.yaml.Key;
import org.clustermaturity.content.yaml.TextsOf;
import org.clustermaturity.content.yaml.Translated;
import org.clustermaturity.questionnaire.Option;
import org.jspecify.annotations.Nullable;

/** What stands in {@code questionnaire.yaml}. */
@TextsOf("questionnaire")
record QuestionnaireYaml(
        @Key String id,
        String version,
        LocalDate published,
        @Translated String title,
        @Translated String about,
        String minutes,
        List<String> dimensions,
        List<LevelYaml> levels,
        @Nullable List<DerivedYaml> derived,
        @Nullable ScoreYaml score,
        @Nullable String missing,
        @Nullable List<IndicatorYaml> indicators,
        @Nullable List<SwitchYaml> switches) {

    /** A level of scores; exactly one of "from" and "above" is there. */
    @TextsOf("level")
    record LevelYaml(
            @Key Integer level,
            @Nullable BigDecimal from,
            @Nullable BigDecimal above,
            @Nullable BigDecimal to,
            @Translated(alone = true) String title) {}

    /** The range of scores. */
    record ScoreYaml(
            @Nullable BigDecimal from,
            @Nullable BigDecimal to,
            @Nullable Integer decimals) {}

    /** A part of a dimension's score. */
    @TextsOf("indicator")
    record IndicatorYaml(
            @Key String id,
            @Translated String title,
            String operator,
            List<String> of,
            @Nullable List<Integer> points,
            @Nullable List<String> without,
            Integer weight) {}

    /** A doubtful point of a model. */
    @TextsOf("switch")
    record SwitchYaml(
            @Key String id,
            @Translated String title,
            @Translated String why,
            String scale,

            @JsonProperty("default") String usual,

            String source) {}

    /** A derived field; exactly one of the last four is there. */
    @TextsOf("derived")
    record DerivedYaml(
            @Key String id,
            @Translated String title,
            @Translated String unit,
            @Nullable String yearsSince,
            @Nullable List<String> sum,
            @Nullable List<String> difference,
            @Nullable Boolean tally) {}

    /** What stands in the file of a dimension. */
    @TextsOf("dimension")
    record DimensionYaml(
            @Key String dimension,
            @Translated String title,
            @Translated String why,
            Integer weight,
            List<QuestionYaml> questions) {}

    /** A question. */
    @TextsOf("question")
    record QuestionYaml(
            @Key String id,
            @Translated String text,
            @Translated String help,
            String kind,
            @Nullable String scale,
            @Nullable List<RowYaml> rows,
            @Translated @Nullable String unit,
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
    record RowYaml(
            @Key String key, @Translated(alone = true) String text) {}

    /** A band of numbers. */
    record BandYaml(Double from, @Nullable Double to, Integer points) {}

    /** When a question is asked. */
    record ShownWhenYaml(String question, String atLeast) {}

    /** An option of a scale in {@code scales.yaml}. */
    @TextsOf("scale")
    record OptionYaml(
            @Key String key,
            @Nullable Integer points,
            @Translated(alone = true) String label) {

        /** In an ordered scale an option without points, which is a fault of its own, counts as worth none. */
        Option toOption(boolean ordered) {
            return new Option(key, points == null && ordered ? Integer.valueOf(0) : points, label);
        }
    }
}
