package org.clustermaturity.history.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import org.clustermaturity.history.QuestionChange;
import org.clustermaturity.http.InLanguages;
import org.clustermaturity.language.Language;
import org.clustermaturity.page.AsPage;
import org.clustermaturity.page.Pages;
import org.clustermaturity.page.WebPage;

/** Two submitted assessments of one organisation beside each other. */
@Schema(name = "Comparison")
record ComparisonResponse(
        HistoryResponse.OrganisationOf organisation,
        PointResponse from,
        PointResponse to,
        @Schema(description = "What moved, and by what.") StepResponse step,
        Flags flags,

        @Schema(description = "Of the modules to begin with.")
        Modules modules,

        @Schema(description = "What became of questions; empty on the same content.")
        List<Asked> questions,

        @Schema(description = "What else became of the rules, in English; empty on the same content.")
        List<Rules> rules,

        @Schema(description = "Answers that do not fit the questions of the other one, and do not count there.")
        List<Dropped> dropped,

        @Schema(description = "How many decimals scores are shown with.")
        int decimals,

        @JsonIgnore Set<Language> languages)
        implements InLanguages, AsPage {

    @Override
    public WebPage toPage(Pages pages) {
        return ComparisonPage.of(this, pages);
    }

    /** Flags that came and went. */
    @Schema(name = "FlagMoves")
    record Flags(List<FlagOf> raised, List<FlagOf> cleared) {}

    /** A flag. */
    @Schema(name = "ComparedFlag")
    record FlagOf(String id, String kind, String statement) {}

    /** Modules that came and went. */
    @Schema(name = "ModuleMoves")
    record Modules(List<ModuleOf> added, List<ModuleOf> removed) {}

    /** A module. */
    @Schema(name = "ComparedModule")
    record ModuleOf(String id, String title) {}

    /** What became of a question. */
    @Schema(name = "QuestionChange")
    record Asked(
            String question,
            String text,

            @Schema(allowableValues = {"added", "removed", "changed"})
            String kind,

            @Schema(description = "What is other of a changed one: wording, weight, answers, condition, dimension.")
            List<String> aspects) {

        static Asked of(QuestionChange change) {
            return new Asked(change.question(), change.text(), change.kind(), change.aspects());
        }
    }

    /** What became of a rule, a stage or a label. */
    @Schema(name = "RuleChange")
    record Rules(String subject, String kind, String what) {}

    /** An answer that does not fit the questions of the other assessment. */
    @Schema(name = "UnfittingAnswer")
    record Dropped(
            @Schema(description = "The id of the assessment that it was given in.")
            String assessment,

            String question,

            @Schema(description = "A code of faults.", example = "unknown-question")
            String code,

            String why) {}
}
