package org.clustermaturity.report.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.clustermaturity.access.Allowed;
import org.clustermaturity.access.Caller;
import org.clustermaturity.access.Open;
import org.clustermaturity.access.Role;
import org.clustermaturity.language.Language;
import org.clustermaturity.questionnaire.exchange.SurveyWords;
import org.clustermaturity.report.Report;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Hands reports out, in the form that the client takes. */
@Tag(name = "Reports", description = "Assessments for people: as data, as a page, and as a document to print.")
@RestController
class ReportController {

    private final Reports reports;

    ReportController(Reports reports) {
        this.reports = reports;
    }

    @Operation(
            operationId = "getReport",
            summary = "The report of a kept assessment",
            description =
                    "As the header Accept says: data, a page or a PDF (PDF/UA-1). Of a draft, on the content of now; of a"
                            + " submitted one, of the result that it was submitted with; when its review is approved, also of what that came to.")
    @ApiResponse(
            responseCode = "200",
            description = "The report.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(implementation = Report.class)),
                @Content(mediaType = MediaType.TEXT_HTML_VALUE, schema = @Schema(type = "string")),
                @Content(
                        mediaType = MediaType.APPLICATION_PDF_VALUE,
                        schema = @Schema(type = "string", format = "binary"))
            })
    @ApiResponse(responseCode = "404", ref = "#/components/responses/NotFound")
    @ApiResponse(responseCode = "409", ref = "#/components/responses/NotNow")
    @ApiResponse(responseCode = "503", ref = "#/components/responses/TooBusy")
    @Allowed(
            value = {Role.ASSESSOR, Role.REVIEWER, Role.SELECTOR},
            byLink = true)
    @GetMapping(
            path = "/v1/assessments/{id}/report",
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_HTML_VALUE, MediaType.APPLICATION_PDF_VALUE})
    ResponseEntity<ReportAnswer> kept(@PathVariable String id, Caller caller, Locale locale) {
        return answer(reports.kept(caller, id, Language.of(locale)));
    }

    @Operation(
            operationId = "evaluateReport",
            summary = "The report of one answer sheet",
            description = "As the header Accept says: data, a page or a PDF (PDF/UA-1). Nothing is stored.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                                        schema = @Schema(ref = "#/components/schemas/EvaluationRequest")),
                                @Content(
                                        mediaType = SurveyWords.MEDIA_TYPE,
                                        schema = @Schema(ref = "#/components/schemas/SurveyData"))
                            }))
    @ApiResponse(
            responseCode = "200",
            description = "The report.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(implementation = Report.class)),
                @Content(mediaType = MediaType.TEXT_HTML_VALUE, schema = @Schema(type = "string")),
                @Content(
                        mediaType = MediaType.APPLICATION_PDF_VALUE,
                        schema = @Schema(type = "string", format = "binary"))
            })
    @ApiResponse(responseCode = "400", ref = "#/components/responses/NotReadable")
    @ApiResponse(responseCode = "408", ref = "#/components/responses/TooSlow")
    @ApiResponse(responseCode = "413", ref = "#/components/responses/TooLarge")
    @ApiResponse(responseCode = "422", ref = "#/components/responses/Misfitting")
    @ApiResponse(responseCode = "503", ref = "#/components/responses/TooBusy")
    @Open
    @PostMapping(
            path = "/v1/evaluations/report",
            consumes = {MediaType.APPLICATION_JSON_VALUE, SurveyWords.MEDIA_TYPE},
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_HTML_VALUE, MediaType.APPLICATION_PDF_VALUE})
    ResponseEntity<ReportAnswer> given(
            @org.springframework.web.bind.annotation.RequestBody byte[] sheet,
            @Parameter(hidden = true) @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
            Locale locale) {
        return answer(reports.given(sheet, type, Language.of(locale)));
    }

    private static ResponseEntity<ReportAnswer> answer(ReportAnswer report) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .body(report);
    }
}
