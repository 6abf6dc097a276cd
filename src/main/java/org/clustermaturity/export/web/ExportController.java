package org.clustermaturity.export.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.clustermaturity.access.Allowed;
import org.clustermaturity.access.Audit;
import org.clustermaturity.access.Caller;
import org.clustermaturity.access.Role;
import org.clustermaturity.assessment.web.Listing;
import org.clustermaturity.export.Exports;
import org.clustermaturity.export.RowKind;
import org.clustermaturity.http.BrokenAnswer;
import org.clustermaturity.http.PageRequest;
import org.clustermaturity.http.Refusal;
import org.clustermaturity.language.Language;
import org.clustermaturity.language.Sentence;
import org.clustermaturity.questionnaire.Questionnaire;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Hands out the assessments of an account as tables. */
@Tag(name = "Exports", description = "Assessments and what they came to as tables for analysts.")
@RestController
@RequestMapping("/v1/exports/{rows}")
class ExportController {

    private static final String ROWS = "What a row stands for.";
    private static final String QUESTIONNAIRE =
            "An id for all its versions, or one version; with rows=assessments it is needed, since its questions are columns.";

    private final Exports exports;
    private final JsonMapper json;
    private final Clock clock;
    private final Audit audit;

    ExportController(Exports exports, JsonMapper json, Clock clock, Audit audit) {
        this.exports = exports;
        this.json = json;
        this.clock = clock;
        this.audit = audit;
    }

    @Operation(
            operationId = "exportRows",
            summary = "Export assessments, answers, gates or modules",
            description =
                    "Row by row, the oldest assessment first, while it is read; drafts with what they come to now. A file that"
                            + " breaks off is cut off without its end, so it cannot be taken for a whole one.")
    @ApiResponse(
            responseCode = "200",
            description = "The table. In CSV, texts that a spreadsheet would run have an apostrophe in front.",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = "application/x-ndjson", schema = @Schema(type = "object"))
            })
    @ApiResponse(responseCode = "400", ref = "#/components/responses/NotReadable")
    @ApiResponse(responseCode = "404", ref = "#/components/responses/NotFound")
    @Allowed(
            value = {Role.ASSESSOR, Role.REVIEWER, Role.SELECTOR},
            action = "export")
    @GetMapping
    void export(
            @Parameter(
                            description = ROWS,
                            schema = @Schema(allowableValues = {"assessments", "answers", "gates", "modules"}))
                    @PathVariable
                    String rows,
            @Parameter(
                            description = "Instead of the header Accept.",
                            schema = @Schema(allowableValues = {"csv", "xlsx", "ndjson"}))
                    @RequestParam(required = false)
                    @Nullable
                    String format,
            @Parameter(description = QUESTIONNAIRE, example = "cluster-maturity")
                    @RequestParam(required = false)
                    @Nullable
                    String questionnaire,
            @Listing.ByOrganisation @RequestParam(required = false) @Nullable String organisation,
            @Listing.ByStatus @RequestParam(required = false) @Nullable String status,
            @Listing.ByStage @RequestParam(required = false) @Nullable String stage,
            @Listing.From @RequestParam(required = false) @Nullable String submittedFrom,
            @Listing.To @RequestParam(required = false) @Nullable String submittedTo,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable
                    String accept,
            @Parameter(hidden = true) HttpServletResponse response,
            Caller caller)
            throws IOException, HttpMediaTypeNotAcceptableException {
        RowKind kind = kind(rows);
        ExportFormat wanted = ExportFormat.asked(format, accept);
        List<Questionnaire> versions = versions(kind, questionnaire, Language.ENGLISH);
        Listing listing = Listing.of(
                new Listing.Parameters(organisation, status, questionnaire, stage, submittedFrom, submittedTo, null),
                null,
                null);
        audit.done(caller, "export." + kind.key(), organisation);
        response.setContentType(wanted.type().toString());
        response.setCharacterEncoding(wanted == ExportFormat.XLSX ? null : StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, Language.ENGLISH.tag());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("%s-%s.%s".formatted(kind.key(), LocalDate.now(clock), wanted.key()))
                        .build()
                        .toString());
        try {
            RowWriter writer = writer(wanted, kind, response.getOutputStream());
            writer.begin(exports.columns(kind, versions, Language.ENGLISH));
            exports.rows(kind, versions, caller.account(), listing.filter(), writer::write);
            writer.end();
        } catch (RuntimeException e) {
            throw response.isCommitted() ? new BrokenAnswer(e) : e;
        }
    }

    @Operation(
            operationId = "listExportColumns",
            summary = "What the columns of an export mean",
            description = "A data dictionary in the language of the request; the ids are the same in every language.")
    @ApiResponse(responseCode = "200", description = "Column by column.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "400", ref = "#/components/responses/NotReadable")
    @ApiResponse(responseCode = "404", ref = "#/components/responses/NotFound")
    @Allowed({Role.ASSESSOR, Role.REVIEWER, Role.SELECTOR})
    @GetMapping(path = "/columns", produces = MediaType.APPLICATION_JSON_VALUE)
    List<ColumnResponse> columns(
            @Parameter(
                            description = ROWS,
                            schema = @Schema(allowableValues = {"assessments", "answers", "gates", "modules"}))
                    @PathVariable
                    String rows,
            @Parameter(description = QUESTIONNAIRE, example = "cluster-maturity")
                    @RequestParam(required = false)
                    @Nullable
                    String questionnaire,
            Locale locale) {
        RowKind kind = kind(rows);
        Language language = Language.of(locale);
        return exports.columns(kind, versions(kind, questionnaire, language), language).stream()
                .map(ColumnResponse::of)
                .toList();
    }

    private RowWriter writer(ExportFormat format, RowKind kind, OutputStream out) throws IOException {
        return switch (format) {
            case CSV -> new CsvRows(out);
            case XLSX -> new XlsxRows(out, kind.key(), XlsxRows.MOST_ROWS);
            case NDJSON -> new JsonRows(out, json);
        };
    }

    private static RowKind kind(String rows) {
        return RowKind.find(rows).orElseThrow(() -> Refusal.notFound("unknown-export"));
    }

    private List<Questionnaire> versions(RowKind kind, @Nullable String questionnaire, Language language) {
        if (questionnaire == null) {
            if (kind == RowKind.ASSESSMENTS) {
                throw PageRequest.misfit("questionnaire", Sentence.of("parameter.questionnaire-needed"));
            }
            return List.of();
        }
        List<Questionnaire> versions = exports.versions(questionnaire, language);
        if (versions.isEmpty()) {
            throw PageRequest.unknownValue("questionnaire", questionnaire, exports.questionnaires());
        }
        return versions;
    }
}
