package org.clustermaturity.scoring.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import org.clustermaturity.http.Refusal;
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
@RestController
class StageController {

    private final Supplier<RuleBooks> ruleBooks;

    StageController(Supplier<RuleBooks> ruleBooks) {
        this.ruleBooks = ruleBooks;
    }

    /** The ladder of a questionnaire. */
    @Schema(name = "Ladder")
    record LadderResponse(
            @Schema(example = "cluster-maturity/2026-1") String questionnaire,
            String about,
            List<String> sources,
            List<StageResponse> stages) {}

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
                    String questionnaire) {
        RuleBook book = ruleBooks
                .get()
                .findLatest(questionnaire)
                .orElseThrow(() -> Refusal.notFound("unknown-questionnaire", "There is no such questionnaire."));
        Ladder ladder = book.ladder();
        if (ladder.isEmpty()) {
            throw Refusal.notFound("no-ladder", "This questionnaire has scores and no stages.");
        }
        return new LadderResponse(
                book.questionnaire().name(),
                ladder.about(),
                ladder.sources(),
                ladder.stages().stream().map(stage -> stage(stage, book)).toList());
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
