package org.clustermaturity.assessment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.clustermaturity.access.Open;
import org.clustermaturity.assessment.Basis;
import org.clustermaturity.http.Worded;
import org.clustermaturity.language.Editions;
import org.clustermaturity.language.Language;
import org.clustermaturity.questionnaire.exchange.SurveyWords;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Scores answer sheets without storing anything. */
@Tag(
        name = "Evaluations",
        description = "An answer sheet in, scores, stage, reasons and modules out. Nothing is stored.")
@Open
@RestController
@RequestMapping("/v1/evaluations")
class EvaluationController {

    private final Evaluations evaluations;
    private final GivenSheets sheets;
    private final Batch batch;

    EvaluationController(Evaluations evaluations, GivenSheets sheets, Batch batch) {
        this.evaluations = evaluations;
        this.sheets = sheets;
        this.batch = batch;
    }

    @Operation(
            operationId = "evaluate",
            summary = "Evaluate one answer sheet",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                                        schema = @Schema(implementation = EvaluationRequest.class)),
                                @Content(
                                        mediaType = SurveyWords.MEDIA_TYPE,
                                        schema = @Schema(ref = "#/components/schemas/SurveyData"))
                            }))
    @ApiResponse(responseCode = "200", description = "The whole result.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "400", ref = "#/components/responses/NotReadable")
    @ApiResponse(responseCode = "408", ref = "#/components/responses/TooSlow")
    @ApiResponse(responseCode = "413", ref = "#/components/responses/TooLarge")
    @ApiResponse(responseCode = "422", ref = "#/components/responses/Misfitting")
    @PostMapping(
            consumes = {MediaType.APPLICATION_JSON_VALUE, SurveyWords.MEDIA_TYPE},
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<EvaluationResponse> evaluate(
            @org.springframework.web.bind.annotation.RequestBody byte[] sheet,
            @Parameter(hidden = true) @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
            @Parameter(
                            description =
                                    "\"full\" adds a trace: what each answer was worth and every rule that fired.",
                            schema = @Schema(allowableValues = {"full"}))
                    @RequestParam(required = false)
                    @Nullable
                    String explain,
            Locale locale) {
        boolean full = Explain.isFull(explain);
        return ResponseEntity.ok().body(sheets.evaluate(sheet, type, full, Language.of(locale)));
    }

    @Operation(
            operationId = "evaluateBatch",
            summary = "Evaluate many answer sheets, one per line",
            description =
                    "One sheet per line in, one result per line out, in the same order, while you send. A line that cannot be"
                            + " evaluated yields a problem with its line number, and the rest goes on. Blank lines are skipped."
                            + " Read while you write: the service answers before you have sent everything, and a client that"
                            + " sends more than 256 lines before it reads is cut off when both wait for each other. A batch"
                            + " that is too long or takes too long ends with a problem, and the rest is not read.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_NDJSON_VALUE,
                                            schema = @Schema(implementation = EvaluationRequest.class))))
    @ApiResponse(
            responseCode = "200",
            description = "A result or a problem per line.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_NDJSON_VALUE,
                            schema = @Schema(ref = "#/components/schemas/BatchLine")))
    @PostMapping(path = "/batch", consumes = MediaType.APPLICATION_NDJSON_VALUE)
    void evaluateBatch(
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(hidden = true) HttpServletResponse response,
            Locale locale)
            throws IOException {
        Language language = Language.of(locale);
        Editions<Basis> current = evaluations.current();
        // Nobody knows yet which texts the lines will need.
        boolean textsAreMissing = !current.in(language).gaps().isEmpty();
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, Worded.header(language, textsAreMissing));
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        batch.run(request.getInputStream(), response.getOutputStream(), current, language);
    }
}
