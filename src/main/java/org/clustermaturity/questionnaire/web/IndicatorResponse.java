package org.clustermaturity.questionnaire.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.clustermaturity.questionnaire.Indicator;

/** A part of a dimension's score. */
@Schema(name = "Indicator")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record IndicatorResponse(
        String id,
        String title,
        String dimension,

        @Schema(allowableValues = {"mean", "sum", "minimum", "ratio-of-ticks", "best-per-option", "staircase"})
        String operator,

        @Schema(description = "The questions and indicators that it is made of.")
        List<String> of,

        @Schema(description = "What a tick in each of them is worth; only for best-per-option.")
        List<Integer> points,

        @Schema(description = "The options that do not count; only for ratio-of-ticks.")
        List<String> without,

        int weight) {

    static IndicatorResponse of(Indicator indicator) {
        return new IndicatorResponse(
                indicator.id(),
                indicator.title(),
                indicator.dimension(),
                indicator.operator().key(),
                indicator.of(),
                indicator.points(),
                indicator.without(),
                indicator.weight());
    }
}
