package org.clustermaturity.scoring.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.clustermaturity.access.Open;
import org.clustermaturity.http.Refusal;
import org.clustermaturity.http.Worded;
import org.clustermaturity.language.Edition;
import org.clustermaturity.language.Editions;
import org.clustermaturity.language.Gaps;
import org.clustermaturity.language.Language;
import org.clustermaturity.scoring.Ladder;
import org.clustermaturity.scoring.Rule;
import org.clustermaturity.scoring.RuleBook;
import org.clustermaturity.scoring.RuleBooks;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands the ladder out, each stage with its gates. */
@Tag(name = "Content")
@Open
@RestController
class StageController {

    private final Supplier<Editions<RuleBooks>> ruleBooks;

    StageController(Supplier<Editions<RuleBooks>> ruleBooks) {
        this.ruleBooks = ruleBooks;
    }

    /** The ladder of a questionnaire. */
    @Schema(name = "Ladder")
    record LadderResponse(
            @Schema(example = "cluster-maturity/2026-1") String questionnaire,
            String about,
            List<String> sources,
            List<StageResponse> stages,

            @JsonInclude(JsonInclude.Include.NON_EMPTY)
            @Schema(description = "Texts that are in English because they are missing in the language asked for.")
            List<String> untranslated)
            implements Worded {}

    /** One stage. */
    @Schema(name = "LadderStage")
    record StageResponse(
            String id,
            @Schema(description = "Its place, from 0.") int rung,
            String title,
            String meaning,

            @Schema(description = "The overall score that is usual here; it never decides.")
            BigDecimal expectedScore,

            @Schema(description = "The nearest stages of other models.")
            String comparesWith,

            List<GateResponse> gates,
            List<String> sources) {}

    /** What a stage asks for. */
    @Schema(name = "LadderGate")
    record GateResponse(String id, String statement, String needs, List<String> sources) {

        static GateResponse of(Rule gate) {
            return new GateResponse(
                    gate.id(),
                    gate.texts().statement().toString(),
                    gate.texts().needs().toString(),
                    gate.sources());
        }
    }

    @Operation(operationId = "getStages", summary = "The lifecycle stages with their gates")
    @ApiResponse(responseCode = "200", description = "The ladder.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", ref = "#/components/responses/NotFound")
    @GetMapping(path = "/v1/stages", produces = MediaType.APPLICATION_JSON_VALUE)
    LadderResponse stages(
            @Parameter(description = "The questionnaire, in its latest version.")
                    @RequestParam(defaultValue = "cluster-maturity")
                    String questionnaire,
            Locale locale) {
        Edition<RuleBooks> edition = ruleBooks.get().in(Language.of(locale));
        RuleBook book = edition.content()
                .findLatest(questionnaire)
                .orElseThrow(() -> Refusal.notFound("unknown-questionnaire"));
        Ladder ladder = book.ladder();
        if (ladder.isEmpty()) {
            throw Refusal.notFound("no-ladder");
        }
        return new LadderResponse(
                book.questionnaire().name(),
                ladder.about(),
                ladder.sources(),
                ladder.stages().stream().map(stage -> stage(stage, book)).toList(),
                untranslated(book, edition.gaps()));
    }

    private static List<String> untranslated(RuleBook book, Gaps gaps) {
        Set<String> shown = new HashSet<>();
        book.rules().stream().filter(rule -> rule.stage() != null).forEach(gate -> {
            shown.add("rule/" + gate.id() + "/statement");
            shown.add("rule/" + gate.id() + "/needs");
        });
        return gaps.under("rules/" + book.questionnaire().id() + "/").stream()
                .filter(text -> text.startsWith("ladder/") || text.startsWith("stage/") || shown.contains(text))
                .toList();
    }

    private static StageResponse stage(Ladder.Stage stage, RuleBook book) {
        return new StageResponse(
                stage.id(),
                stage.rung(),
                stage.title(),
                stage.meaning(),
                stage.expectedScore(),
                stage.comparesWith(),
                book.gates(stage.rung()).stream().map(GateResponse::of).toList(),
                stage.sources());
    }
}
