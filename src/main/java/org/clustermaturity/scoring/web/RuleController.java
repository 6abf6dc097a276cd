package org.clustermaturity.scoring.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.clustermaturity.access.Open;
import org.clustermaturity.http.Refusal;
import org.clustermaturity.http.Worded;
import org.clustermaturity.language.Edition;
import org.clustermaturity.language.Editions;
import org.clustermaturity.language.Gaps;
import org.clustermaturity.language.Language;
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
@Open
@RestController
@RequestMapping(path = "/v1/rules", produces = MediaType.APPLICATION_JSON_VALUE)
class RuleController {

    private final Supplier<Editions<RuleBooks>> ruleBooks;

    RuleController(Supplier<Editions<RuleBooks>> ruleBooks) {
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

            List<String> sources,

            @JsonInclude(JsonInclude.Include.NON_EMPTY)
            @Schema(description = "Texts that are in English because they are missing in the language asked for.")
            List<String> untranslated)
            implements Worded {

        static Summary of(Rule rule, Gaps gaps) {
            return new Summary(
                    rule.id(),
                    rule.phase().folder(),
                    rule.texts().statement().toString(),
                    rule.stage(),
                    kind(rule),
                    rule.sources(),
                    untranslated(rule, gaps));
        }

        private static List<String> untranslated(Rule rule, Gaps gaps) {
            return gaps.under(rule.origin().folder()).stream()
                    .filter(text -> text.equals("rule/" + rule.id() + "/statement"))
                    .toList();
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
            @Schema(description = "The rule itself.") String text,

            @JsonInclude(JsonInclude.Include.NON_EMPTY)
            @Schema(description = "Texts that are in English because they are missing in the language asked for.")
            List<String> untranslated)
            implements Worded {

        static Detail of(Rule rule, RuleBook book, Gaps gaps) {
            Summary summary = Summary.of(rule, gaps);
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
                    rule.origin().text(),
                    summary.untranslated());
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
                    String phase,
            Locale locale) {
        if (phase != null && Phase.find(phase).isEmpty()) {
            throw Refusal.notFound("unknown-phase");
        }
        Edition<RuleBooks> edition = ruleBooks.get().in(Language.of(locale));
        return booksOf(edition.content(), questionnaire).stream()
                .flatMap(book -> book.rules().stream())
                .filter(rule -> phase == null || rule.phase().folder().equals(phase))
                .map(rule -> Summary.of(rule, edition.gaps()))
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
                    String questionnaire,
            Locale locale) {
        Edition<RuleBooks> edition = ruleBooks.get().in(Language.of(locale));
        return booksOf(edition.content(), questionnaire).stream()
                .flatMap(book -> book.find(id).map(rule -> Detail.of(rule, book, edition.gaps())).stream())
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("unknown-rule"));
    }

    private static List<RuleBook> booksOf(RuleBooks all, @Nullable String questionnaire) {
        if (questionnaire == null) {
            return all.list();
        }
        return List.of(all.findLatest(questionnaire).orElseThrow(() -> Refusal.notFound("unknown-questionnaire")));
    }
}
