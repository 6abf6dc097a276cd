package org.clustermaturity.scoring.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.function.Supplier;
import org.clustermaturity.http.Refusal;
import org.clustermaturity.scoring.Field;
import org.clustermaturity.scoring.FlagKind;
import org.clustermaturity.scoring.Phase;
import org.clustermaturity.scoring.Rule;
import org.clustermaturity.scoring.RuleBook;
import org.clustermaturity.scoring.RuleBooks;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows every rule: what it states, where it comes from, and its text. */
@Tag(name = "Content")
@RestController
@RequestMapping(path = "/v1/rules", produces = MediaType.APPLICATION_JSON_VALUE)
class RuleController {

    private final Supplier<RuleBooks> ruleBooks;

    RuleController(Supplier<RuleBooks> ruleBooks) {
        this.ruleBooks = ruleBooks;
    }

    /** A rule in a list. */
    @Schema(name = "RuleSummary")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Summary(
            String id,

            @Schema(allowableValues = {"scoring", "gates", "flags", "advice"})
            String phase,

            @Schema(description = "What it states, with {field} for values.")
            String statement,

            @Schema(description = "For a gate, the stage that asks for it.") @Nullable
            String stage,

            @Schema(description = "For a flag, what it tells.") @Nullable
            String kind,

            List<String> sources) {

        static Summary of(Rule rule) {
            return new Summary(
                    rule.id(),
                    rule.phase().folder(),
                    rule.texts().statement().toString(),
                    rule.stage(),
                    kind(rule),
                    rule.sources());
        }

        private static @Nullable String kind(Rule rule) {
            FlagKind kind = rule.kind();
            return kind == null ? null : kind.key();
        }
    }

    /** A rule with its text. */
    @Schema(name = "Rule")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Detail(
            String id,

            @Schema(description = "The questionnaire version that it runs over.")
            String questionnaire,

            String phase,
            String statement,
            @Nullable String stage,
            @Nullable String kind,
            List<String> sources,

            @Schema(description = "The gates that the advised module helps to meet.")
            List<String> closes,

            @Schema(description = "What it compares.") List<String> fields,

            @Schema(description = "The file where it stands.")
            String file,

            int line,
            @Schema(description = "The rule itself.") String text) {

        static Detail of(Rule rule, RuleBook book) {
            Summary summary = Summary.of(rule);
            return new Detail(
                    rule.id(),
                    book.questionnaire().name(),
                    summary.phase(),
                    summary.statement(),
                    rule.stage(),
                    summary.kind(),
                    rule.sources(),
                    rule.closes(),
                    rule.fields().stream().map(Field::name).toList(),
                    rule.origin().path(),
                    rule.origin().line(),
                    rule.origin().text());
        }
    }

    @Operation(operationId = "listRules", summary = "All rules, in the order of their phases and files")
    @ApiResponse(responseCode = "200", description = "The rules.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", ref = "#/components/responses/NotFound")
    @GetMapping
    List<Summary> list(
            @Parameter(description = "Only the rules of this questionnaire, in its latest version.")
                    @RequestParam(required = false)
                    @Nullable
                    String questionnaire,
            @Parameter(
                            description = "Only the rules of this phase.",
                            schema = @Schema(allowableValues = {"scoring", "gates", "flags", "advice"}))
                    @RequestParam(required = false)
                    @Nullable
                    String phase) {
        if (phase != null && Phase.find(phase).isEmpty()) {
            throw Refusal.notFound("unknown-phase", "There is no such phase. Maybe scoring, gates, flags or advice.");
        }
        return booksOf(questionnaire).stream()
                .flatMap(book -> book.rules().stream())
                .filter(rule -> phase == null || rule.phase().folder().equals(phase))
                .map(Summary::of)
                .toList();
    }

    @Operation(operationId = "getRule", summary = "One rule: its statement, its sources and its text")
    @ApiResponse(responseCode = "200", description = "The rule.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", ref = "#/components/responses/NotFound")
    @GetMapping("/{id}")
    Detail get(
            @Parameter(example = "GAT-GRO-01") @PathVariable String id,
            @Parameter(description = "The questionnaire that it belongs to, when several have rules of this id.")
                    @RequestParam(required = false)
                    @Nullable
                    String questionnaire) {
        return booksOf(questionnaire).stream()
                .flatMap(book -> book.find(id).map(rule -> Detail.of(rule, book)).stream())
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("unknown-rule", "There is no such rule."));
    }

    private List<RuleBook> booksOf(@Nullable String questionnaire) {
        RuleBooks all = ruleBooks.get();
        if (questionnaire == null) {
            return all.list();
        }
        return List.of(all.findLatest(questionnaire)
                .orElseThrow(() -> Refusal.notFound("unknown-questionnaire", "There is no such questionnaire.")));
    }
}
