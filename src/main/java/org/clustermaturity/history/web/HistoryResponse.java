package org.clustermaturity.history.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.clustermaturity.http.InLanguages;
import org.clustermaturity.language.Language;
import org.clustermaturity.page.AsPage;
import org.clustermaturity.page.Pages;
import org.clustermaturity.page.WebPage;
import org.jspecify.annotations.Nullable;

/** What became of one organisation from assessment to assessment. */
@Schema(name = "History")
record HistoryResponse(
        OrganisationOf organisation,

        @Schema(
                description = "The questionnaire without its version; null when nothing was submitted.",
                example = "cluster-maturity")
        @Nullable
        String questionnaire,

        @Schema(description = "What it is called; null when nothing was submitted.") @Nullable
        String title,

        @Schema(description = "All questionnaires that were submitted, the one with most assessments first.")
        List<Filled> questionnaires,

        @Schema(description = "In which scores lie; null when nothing was submitted.") @Nullable
        RangeOf range,

        @Schema(description = "The oldest first: by reference date, then by submission.")
        List<PointResponse> assessments,

        @Schema(description = "How many older ones are left out, beyond the last 100.")
        int leftOut,

        @Schema(description = "From each assessment to the next one.")
        List<StepResponse> steps,

        @Schema(description = "The way to a stage; null without stages, without assessments, and at the top.") @Nullable
        ProgressOf progress,

        @JsonIgnore Set<Language> languages)
        implements InLanguages, AsPage {

    @Override
    public WebPage toPage(Pages pages) {
        return HistoryPage.of(this, pages);
    }

    /** Whose history it is. */
    @Schema(name = "HistoryOrganisation")
    record OrganisationOf(String id, String name) {}

    /** From where to where scores run. */
    @Schema(name = "HistoryRange")
    record RangeOf(BigDecimal from, BigDecimal to, int decimals) {}

    /** A questionnaire and how often it was submitted. */
    @Schema(name = "FilledQuestionnaire")
    record Filled(String questionnaire, int assessments) {}

    /** The way to a stage. */
    @Schema(name = "StageProgress")
    record ProgressOf(
            PointResponse.StageOf target,

            @Schema(description = "The stages that can be asked for, from the lowest to the highest.")
            List<String> stages,

            @Schema(description = "How many gates up to the target were met, at each assessment.")
            List<CountOf> assessments,

            List<GateOf> gates) {}

    /** How many gates up to the target were in which state at one assessment. */
    @Schema(name = "GateCount")
    record CountOf(String assessment, LocalDate referenceDate, int met, int open, int notMet, int all) {}

    /** One gate on the way. */
    @Schema(name = "GateProgress")
    record GateOf(
            String gate,
            PointResponse.StageOf stage,
            String statement,

            @Schema(description = "What it asks for, as the last assessment that had it said it.")
            String needs,

            @Schema(description = "Its state at each assessment; null where there was no such gate.")
            List<@Nullable String> states,

            @Schema(
                    description =
                            "The reference date since which it has been met without a break; null when it is not.")
            @Nullable
            LocalDate metSince) {}
}
