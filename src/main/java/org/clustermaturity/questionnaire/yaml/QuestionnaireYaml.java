package org.clustermaturity.questionnaire.yaml;

import java.time.LocalDate;
import java.util.List;
import org.clustermaturity.questionnaire.Level;
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
        @Nullable List<DerivedYaml> derived) {

    /** A level of dimension scores. */
    record LevelYaml(Integer level, Integer from, String title) {

        Level toLevel() {
            return new Level(level, from, title);
        }
    }

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

    /** A band of numbers. */
    record BandYaml(Double from, Integer points) {}

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
