package org.clustermaturity.questionnaire.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.clustermaturity.http.Refusal;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.questionnaire.Questionnaires;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands questionnaires out. */
@Tag(name = "Content", description = "What is asked, taught and concluded, in its current release.")
@RestController
@RequestMapping(path = "/v1/questionnaires", produces = MediaType.APPLICATION_JSON_VALUE)
class QuestionnaireController {

    private final Supplier<Questionnaires> questionnaires;

    QuestionnaireController(Supplier<Questionnaires> questionnaires) {
        this.questionnaires = questionnaires;
    }

    /** A questionnaire version in a list. */
    @Schema(name = "QuestionnaireSummary")
    record Summary(
            String id, String version, String name, LocalDate published, String title, String about, int questions) {

        static Summary of(Questionnaire questionnaire) {
            return new Summary(
                    questionnaire.id(),
                    questionnaire.version(),
                    questionnaire.name(),
                    questionnaire.published(),
                    questionnaire.title(),
                    questionnaire.about(),
                    questionnaire.questions().size());
        }
    }

    @Operation(operationId = "listQuestionnaires", summary = "All questionnaires in all versions")
    @GetMapping
    List<Summary> list() {
        return questionnaires.get().list().stream().map(Summary::of).toList();
    }

    @Operation(operationId = "getQuestionnaire", summary = "One questionnaire with everything needed to ask it")
    @ApiResponse(responseCode = "200", description = "The questionnaire.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", ref = "#/components/responses/NotFound")
    @GetMapping("/{id}")
    QuestionnaireResponse get(
            @Parameter(example = "cluster-maturity") @PathVariable String id,
            @Parameter(description = "The version; the latest when it is missing.", example = "2026-1")
                    @RequestParam(required = false)
                    @Nullable
                    String version) {
        Questionnaires all = questionnaires.get();
        Optional<Questionnaire> found = version == null ? all.findLatest(id) : all.find(id, version);
        return found.map(QuestionnaireResponse::of)
                .orElseThrow(() -> Refusal.notFound("unknown-questionnaire", "There is no such questionnaire."));
    }
}
