package org.clustermaturity.benchmark.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.clustermaturity.http.Worded;
import org.jspecify.annotations.Nullable;

/** How a group is spread, and where one of your organisations stands in it. */
@Schema(name = "Benchmark")
@JsonInclude(JsonInclude.Include.NON_NULL)
record BenchmarkResponse(
        @Schema(
                description = "published: figures of organisations that agreed to be counted. indicative: values to go"
                        + " by, not of these organisations. none: nothing to show, for whatever reason.",
                allowableValues = {"published", "indicative", "none"})
        String kind,

        @Schema(description = "All versions of this questionnaire.", example = "cluster-maturity")
        String questionnaire,

        GroupResponse group,

        @Schema(description = "The day on which the figures were made; only when published.") @Nullable
        LocalDate madeOn,

        @Schema(
                description =
                        "How many organisations are counted, rounded down to a multiple of 5; only when published.",
                example = "45")
        @Nullable
        Integer organisations,

        List<MetricResponse> metrics,

        @Schema(description = "What to know before reading the figures.")
        String notice,

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Schema(description = "Texts that are in English because they are missing in the language asked for.")
        List<String> untranslated)
        implements Worded {

    /** What the organisations have in common. */
    @Schema(name = "BenchmarkGroup")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record GroupResponse(
            @Schema(allowableValues = {"all", "stage", "size", "country", "sector", "age"})
            String by,

            @Schema(description = "Missing for all.", example = "FR") @Nullable
            String value) {}

    /** One thing that organisations are compared by. */
    @Schema(name = "BenchmarkMetric")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MetricResponse(
            @Schema(description = "A dimension, a question or a derived field, or overall.", example = "overall")
            String id,

            String title,

            @Schema(description = "Missing for scores.") @Nullable
            String unit,

            @Schema(description = "Where indicative values come from, and what they do not say.") @Nullable
            String about,

            @JsonInclude(JsonInclude.Include.NON_EMPTY)
            @Schema(
                    description =
                            "The values that divide the group into quarters. Of published figures they are read off the"
                                    + " histogram; one that lies in a band without an end is left out.")
            List<QuartileResponse> quartiles,

            @JsonInclude(JsonInclude.Include.NON_EMPTY)
            @Schema(description = "Bands beside one another are one where one of them would have had too few.")
            List<BandResponse> histogram,

            @Schema(description = "The value of your organisation, in its latest submitted assessment.") @Nullable
            BigDecimal value,

            @Schema(
                    description = "The quarter that this value lies in; missing when the quartiles do not tell.",
                    allowableValues = {"lowest", "second", "third", "highest"})
            @Nullable
            String place) {}

    /** One of three values. */
    @Schema(name = "BenchmarkQuartile")
    record QuartileResponse(
            @Schema(allowableValues = {"lower", "median", "upper"})
            String quartile,

            BigDecimal value,

            @Schema(
                    description =
                            "published: from organisations that agreed. source: as published by somebody, see source."
                                    + " own-proposal: our own guess.",
                    allowableValues = {"published", "source", "own-proposal"})
            String basis,

            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Schema(description = "The id of the source of an indicative value.", example = "own-proposal")
            @Nullable
            String source) {}

    /** A part of a histogram. */
    @Schema(name = "BenchmarkBand")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BandResponse(
            @Schema(description = "Where it begins; missing when it has no beginning.") @Nullable
            BigDecimal from,

            @Schema(description = "Where it ends, which belongs to the next one; missing when it has no end.") @Nullable
            BigDecimal to,

            @Schema(description = "In per cent, rounded to 5.", example = "35")
            int share) {}
}
