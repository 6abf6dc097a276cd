package org.clustermaturity.assessment.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.clustermaturity.assessment.Assessment;
import org.clustermaturity.http.Worded;
import org.clustermaturity.language.Language;
import org.jspecify.annotations.Nullable;

/** Everything that followed from an answer sheet, as it is sent. */
public record EvaluationResponse(
        @Schema(example = "cluster-maturity/2026-1") String questionnaire,

        @Schema(description = "The content that it rests on.", example = "2026-11-21+3f2a9c1")
        String contentRelease,

        LocalDate referenceDate,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reference,

        @Schema(description = "Whether every question that is shown has an answer.")
        boolean complete,

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Schema(description = "The option that counted for each switch; only when the questionnaire has any.")
        Map<String, String> switches,

        Scores scores,

        @Schema(description = "Null when the questionnaire has no ladder.") @Nullable
        Stage stage,

        @Schema(description = "Every gate of the ladder, stage by stage.")
        List<Gate> gates,

        @Schema(description = "What does not fit together or deserves a second look.")
        List<Flag> flags,

        @Schema(description = "Up to six modules to begin with, in order.")
        List<Module> modules,

        @Schema(description = "Further modules that fit.") List<Module> moreModules,

        @Schema(description = "Null when the questionnaire has no labels.") @Nullable
        LabelReadiness labelReadiness,

        @Schema(description = "Answers that did not count.") List<Ignored> ignored,

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Schema(description = "Texts that are in English because they are missing in the language asked for.")
        List<String> untranslated,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "Only with explain=full.") @Nullable
        Trace trace,

        @JsonIgnore Language language)
        implements Worded {

    /** An assessment in words, in the language of its content. */
    public static EvaluationResponse of(Assessment assessment) {
        return new Explanation(assessment).toResponse(null, false);
    }

    /** The same with a note of these texts. */
    EvaluationResponse lacking(List<String> texts) {
        return with(texts, language);
    }

    /** The same, known to be in this language. */
    EvaluationResponse in(Language other) {
        return with(untranslated, other);
    }

    private EvaluationResponse with(List<String> texts, Language other) {
        return new EvaluationResponse(
                questionnaire,
                contentRelease,
                referenceDate,
                reference,
                complete,
                switches,
                scores,
                stage,
                gates,
                flags,
                modules,
                moreModules,
                labelReadiness,
                ignored,
                texts,
                trace,
                other);
    }

    /** The overall score and those of the dimensions. */
    public record Scores(
            Score overall,
            List<DimensionScore> dimensions,

            @JsonInclude(JsonInclude.Include.NON_EMPTY)
            @Schema(description = "The scores with every other option of every switch; only when there is a switch.")
            List<Variant> variants) {}

    /** A score in the questionnaire's range, usually 0 to 100, rounded half up to its decimals. */
    @Schema(name = "Score")
    public record Score(
            @Schema(description = "From the given answers; null when there is none.") @Nullable
            Double value,

            @Schema(description = "When every open answer turns out worst.") @Nullable
            Double lowest,

            @Schema(description = "When every open answer turns out best.") @Nullable
            Double highest,

            @Schema(description = "From 1, of the unrounded value.") @Nullable
            Integer level,

            @Nullable String levelTitle,
            int answered,
            int asked) {}

    /** The score of a dimension. */
    public record DimensionScore(
            String id,
            String title,
            @Nullable Double value,
            @Nullable Double lowest,
            @Nullable Double highest,

            @Schema(description = "From 1, of the unrounded value.") @Nullable
            Integer level,

            @Nullable String levelTitle,
            int answered,
            int asked,

            @JsonInclude(JsonInclude.Include.NON_EMPTY)
            @Schema(description = "What it is made of beside single questions; only when there is any.")
            List<IndicatorScore> indicators) {}

    /** The score of a part of a dimension. */
    public record IndicatorScore(
            String id,
            String title,
            @Nullable Double value,
            @Nullable Double lowest,
            @Nullable Double highest) {}

    /** The scores with another option of one switch. */
    @Schema(name = "ScoreVariant")
    public record Variant(
            @JsonProperty("switch") @Schema(description = "The id of the switch.")
            String of,

            String option,

            @Schema(description = "The words of the option.")
            String title,

            Score overall,
            List<DimensionScore> dimensions) {}

    /** Where the cluster organisation stands on the ladder. */
    public record Stage(
            @Schema(description = "Holds whatever the open answers turn out to be.")
            String certain,

            @Schema(description = "Every stage that some open answers lead to.")
            List<String> reachable,

            @Schema(description = "The stage above the certain one; null at the top.") @Nullable
            String next,

            @Schema(description = "The gates of the next stage that are open or not met.")
            List<String> missing) {}

    /** One gate. */
    public record Gate(
            String id,
            String stage,

            @Schema(allowableValues = {"met", "not-met", "open"})
            String state,

            String statement,
            String needs,
            String has,
            @Schema(description = "The first source.") String source,
            List<String> sources,

            @Schema(description = "The questions that decide it; none where a score does.")
            List<String> answers) {}

    /** Something worth a look. */
    public record Flag(
            String id,

            @Schema(allowableValues = {"contradiction", "warning", "renewal"})
            String kind,

            String statement,
            List<String> answers,
            String source) {}

    /** A recommended module. */
    public record Module(
            String id,
            String title,
            int rank,
            double hours,

            @Schema(description = "Modules that come before it; each is recommended too or not needed.")
            List<String> needs,

            @Schema(description = "Gates of the next stage that it helps to meet.")
            List<String> closes,

            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Schema(description = "What its dimension lacks to the score that the next stage expects.")
            @Nullable
            Gap gap,

            List<Reason> reasons) {}

    /** What a dimension lacks. */
    public record Gap(String dimension, double score, BigDecimal expected, double points) {}

    /** A rule that called for it. */
    public record Reason(
            String rule,
            String statement,

            @Schema(description = "The answers that made it fire.")
            Map<String, Object> answers,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Schema(description = "The scores that made it fire.")
            Map<String, Double> scores,

            String source) {}

    /** A hint at labels. */
    public record LabelReadiness(String notice, List<Label> labels) {}

    /** How far one label is. */
    public record Label(
            String id,
            String title,

            @Schema(allowableValues = {"ready", "not-ready", "open"})
            String state,

            int met,
            int asked,

            @Schema(description = "The items that are open or not met.")
            List<Item> missing) {}

    /** One indicator of a label. */
    public record Item(String gate, String indicator, String state, String needs, String has) {}

    /** An answer that did not count. */
    public record Ignored(String question, String why) {}

    /** How the result came about. */
    public record Trace(List<TracedAnswer> answers, List<TracedRule> rules) {}

    /** What one question contributed. */
    public record TracedAnswer(
            String question,

            @Schema(allowableValues = {"given", "unknown", "not-applicable", "not-shown"})
            String status,

            @Nullable Object value,
            @Nullable Double points,
            int weight) {}

    /** A rule that fired. */
    public record TracedRule(
            String rule,
            String phase,
            String conclusion,
            String statement,

            @JsonProperty("on")
            @Schema(description = "Gates fire on the worst completion, all others on the given answers.")
            String firedOn) {}
}
