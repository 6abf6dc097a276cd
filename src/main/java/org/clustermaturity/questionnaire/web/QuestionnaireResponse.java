package org.clustermaturity.questionnaire.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.clustermaturity.http.Worded;
import org.clustermaturity.language.Gaps;
import org.clustermaturity.language.PlainNumber;
import org.clustermaturity.questionnaire.Band;
import org.clustermaturity.questionnaire.Dimension;
import org.clustermaturity.questionnaire.Level;
import org.clustermaturity.questionnaire.Limits;
import org.clustermaturity.questionnaire.Matrix;
import org.clustermaturity.questionnaire.Option;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.questionnaire.QuestionKind;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.questionnaire.ScoreRange;
import org.clustermaturity.questionnaire.ShownWhen;
import org.jspecify.annotations.Nullable;

/** One version of a questionnaire, with everything needed to ask it. */
@Schema(name = "Questionnaire")
record QuestionnaireResponse(
        String id,
        String version,

        @Schema(description = "What answer sheets name.", example = "cluster-maturity/2026-1")
        String name,

        LocalDate published,
        String title,
        String about,

        @Schema(description = "How many minutes it takes.", example = "15-20")
        String minutes,

        List<DimensionResponse> dimensions,
        List<LevelResponse> levels,

        @Schema(description = "The range in which all scores are, and how many decimals they have.")
        ScoreRange score,

        @Schema(
                description =
                        "What a score is while answers are missing: \"bounds\", the value of what is answered, with its"
                                + " bounds; \"half\", no value until half is answered; \"refuse\", nothing until all is answered.",
                allowableValues = {"bounds", "half", "refuse"})
        String missing,

        @Schema(description = "Parts of dimensions that are computed of several questions.")
        List<IndicatorResponse> indicators,

        @Schema(description = "Doubtful points of the model, which a sheet may decide.")
        List<SwitchResponse> switches,

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Schema(description = "Texts that are in English because they are missing in the language asked for.")
        List<String> untranslated)
        implements Worded {

    static QuestionnaireResponse of(Questionnaire questionnaire, Gaps gaps) {
        return new QuestionnaireResponse(
                questionnaire.id(),
                questionnaire.version(),
                questionnaire.name(),
                questionnaire.published(),
                questionnaire.title(),
                questionnaire.about(),
                questionnaire.minutes(),
                questionnaire.dimensions().stream().map(DimensionResponse::of).toList(),
                questionnaire.levels().stream().map(LevelResponse::of).toList(),
                questionnaire.scheme().range(),
                questionnaire.scheme().missing().key(),
                questionnaire.scheme().indicators().stream()
                        .map(IndicatorResponse::of)
                        .toList(),
                questionnaire.scheme().switches().stream()
                        .map(SwitchResponse::of)
                        .toList(),
                untranslated(questionnaire, gaps)
                        .filter(text -> !text.startsWith("derived/"))
                        .toList());
    }

    /** The ids of the texts of a questionnaire that are missing. */
    static Stream<String> untranslated(Questionnaire questionnaire, Gaps gaps) {
        return gaps.under("questionnaires/" + questionnaire.name() + "/").stream();
    }

    /** A name for a range of scores, up to the next one. */
    @Schema(name = "Level")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LevelResponse(
            int level,

            @Schema(description = "Where it starts, this score included.") @Nullable
            BigDecimal from,

            @Schema(description = "Where it starts, this score not included.") @Nullable
            BigDecimal above,

            String title) {

        static LevelResponse of(Level level) {
            return new LevelResponse(
                    level.level(),
                    level.inclusive() ? level.start() : null,
                    level.inclusive() ? null : level.start(),
                    level.title());
        }
    }

    /** A part of the questionnaire. */
    @Schema(name = "Dimension")
    record DimensionResponse(
            String id,
            String title,
            String why,

            @Schema(description = "Its part in the overall score; 0 for context.")
            int weight,

            List<QuestionResponse> questions) {

        static DimensionResponse of(Dimension dimension) {
            return new DimensionResponse(
                    dimension.id(),
                    dimension.title(),
                    dimension.why(),
                    dimension.weight(),
                    dimension.questions().stream().map(QuestionResponse::of).toList());
        }
    }

    /** A question. Keys that do not apply to its kind are left out. */
    @Schema(name = "Question")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record QuestionResponse(
            String id,
            String text,
            String help,

            @Schema(allowableValues = {"choice", "yes-no", "ticks", "number", "percentage", "money", "year"})
            String kind,

            @Nullable String unit,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Nullable Integer decimals,

            @Schema(allowableValues = {"higher", "lower", "none"})
            String better,

            @Schema(description = "What can be chosen, from worst to best where points are given.")
            List<Option> options,

            @Schema(description = "What numbers are worth: from this one on, up to the next band.")
            List<Band> bands,

            @Schema(description = "Its part in the score of the dimension; 0 when it is not scored.")
            int weight,

            @Schema(description = "Whether \"not applicable\" is an answer. \"Unknown\" always is.")
            boolean notApplicable,

            @Nullable Condition shownWhen,

            @Schema(
                    description =
                            "The table that it is a row of; rows of one table count as one question of this weight.")
            @Nullable
            Matrix matrix,

            List<String> sources) {

        static QuestionResponse of(Question question) {
            Limits limits = question.limits();
            boolean numeric = question.scale() == null;
            boolean choosable = question.kind() == QuestionKind.CHOICE || question.kind() == QuestionKind.TICKS;
            boolean year = question.kind() == QuestionKind.YEAR;
            return new QuestionResponse(
                    question.id(),
                    question.text(),
                    question.help(),
                    question.kind().key(),
                    question.unit(),
                    numeric ? PlainNumber.of(limits.min()) : null,
                    numeric && !year ? PlainNumber.of(limits.max()) : null,
                    numeric && !year ? limits.decimals() : null,
                    question.better().key(),
                    choosable ? question.options().options() : List.of(),
                    question.bands(),
                    question.weight(),
                    question.notApplicable(),
                    Condition.of(question.shownWhen()),
                    question.matrix(),
                    question.sources());
        }
    }

    /** When a question is asked: an earlier one is answered with at least this (for options, the position from 0). */
    @Schema(name = "ShownWhen")
    record Condition(String question, double atLeast) {

        static @Nullable Condition of(@Nullable ShownWhen condition) {
            return condition == null ? null : new Condition(condition.question(), condition.atLeast());
        }
    }
}
