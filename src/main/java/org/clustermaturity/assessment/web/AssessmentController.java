package org.clustermaturity.assessment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.clustermaturity.access.Allowed;
import org.clustermaturity.access.Audit;
import org.clustermaturity.access.Caller;
import org.clustermaturity.access.Role;
import org.clustermaturity.assessment.Assessments;
import org.clustermaturity.assessment.KeptAssessment;
import org.clustermaturity.http.Page;
import org.clustermaturity.http.PageRequest;
import org.clustermaturity.http.Refusal;
import org.clustermaturity.http.Version;
import org.clustermaturity.language.Language;
import org.clustermaturity.language.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Begins, lists, shows and removes kept assessments. */
@Tag(
        name = AssessmentController.TAG,
        description = "Sheets that are kept: answered step by step as drafts, submitted once, and never changed again.")
@RestController
@RequestMapping(path = "/v1/assessments", produces = MediaType.APPLICATION_JSON_VALUE)
class AssessmentController {

    static final String TAG = "Assessments";

    private final BeginDraft beginDraft;
    private final KeptSheets sheets;
    private final Assessments assessments;
    private final Audit audit;

    AssessmentController(BeginDraft beginDraft, KeptSheets sheets, Assessments assessments, Audit audit) {
        this.beginDraft = beginDraft;
        this.sheets = sheets;
        this.assessments = assessments;
        this.audit = audit;
    }

    @Operation(
            operationId = "createAssessment",
            summary = "Begin an assessment of an organisation",
            description = "As a draft; with answers at once, with those of an earlier assessment, or with none.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = AssessmentRequest.class))))
    @ApiResponse(
            responseCode = "201",
            description = "The draft.",
            headers = {
                @Header(name = "Location", schema = @Schema(type = "string", format = "uri-reference")),
                @Header(name = "ETag", ref = "#/components/headers/Version")
            },
            content = @Content(schema = @Schema(implementation = AssessmentResponse.class)))
    @ApiResponse(responseCode = "400", ref = "#/components/responses/NotReadable")
    @ApiResponse(responseCode = "413", ref = "#/components/responses/TooLarge")
    @ApiResponse(responseCode = "422", ref = "#/components/responses/Misfitting")
    @Allowed(value = Role.ASSESSOR, action = "assessment.create")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<AssessmentResponse> create(
            @org.springframework.web.bind.annotation.RequestBody byte[] body, Caller caller, Locale locale) {
        BeginDraft.Begun begun = beginDraft.begin(caller, body);
        KeptAssessment.Head head = begun.draft().head();
        return ResponseEntity.created(URI.create("/v1/assessments/" + head.id()))
                .eTag(Version.tag(head.version()))
                .body(AssessmentResponse.of(begun, Language.of(locale)));
    }

    @Operation(
            operationId = "listAssessments",
            summary = "Assessments of the account, the newest first",
            description = "Without their answers.")
    @ApiResponse(responseCode = "200", description = "A part of the list.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "400", ref = "#/components/responses/NotReadable")
    @Allowed({Role.ASSESSOR, Role.REVIEWER, Role.SELECTOR})
    @GetMapping
    Page<AssessmentEntry> list(
            @Listing.ByOrganisation @RequestParam(required = false) @Nullable String organisation,
            @Listing.ByStatus @RequestParam(required = false) @Nullable String status,
            @Parameter(description = "An id for all its versions, or one version.", example = "cluster-maturity/2026-1")
                    @RequestParam(required = false)
                    @Nullable
                    String questionnaire,
            @Listing.ByStage @RequestParam(required = false) @Nullable String stage,
            @Listing.From @RequestParam(required = false) @Nullable String submittedFrom,
            @Listing.To @RequestParam(required = false) @Nullable String submittedTo,
            @Parameter(
                            description = "By submittedAt, only submitted ones are listed.",
                            schema =
                                    @Schema(
                                            allowableValues = {"createdAt", "-createdAt", "submittedAt", "-submittedAt"
                                            },
                                            defaultValue = "-createdAt"))
                    @RequestParam(required = false)
                    @Nullable
                    String sort,
            @PageRequest.Limit @RequestParam(required = false) @Nullable Integer limit,
            @PageRequest.GoingOn @RequestParam(required = false) @Nullable String cursor,
            Caller caller) {
        Listing listing = Listing.of(
                new Listing.Parameters(organisation, status, questionnaire, stage, submittedFrom, submittedTo, sort),
                limit,
                cursor);
        List<KeptAssessment.Head> found = assessments.list(caller.account(), listing.query());
        return Page.of(found, listing.page(), AssessmentEntry::of, listing::after);
    }

    @Operation(operationId = "getAssessment", summary = "One assessment with its answers")
    @ApiResponse(
            responseCode = "200",
            description = "The assessment.",
            headers = @Header(name = "ETag", ref = "#/components/headers/Version"),
            useReturnTypeSchema = true)
    @ApiResponse(responseCode = "304", description = "It has the version that If-None-Match names.", content = @Content)
    @ApiResponse(responseCode = "404", ref = "#/components/responses/NotFound")
    @Allowed(
            value = {Role.ASSESSOR, Role.REVIEWER, Role.SELECTOR},
            byLink = true)
    @GetMapping("/{id}")
    ResponseEntity<AssessmentResponse> get(@PathVariable String id, Caller caller) {
        return shown(sheets.get(caller, id));
    }

    @Operation(
            operationId = "deleteAssessment",
            summary = "Remove an assessment with all that belongs to it",
            description = "A submitted one only as an admin.")
    @ApiResponse(responseCode = "204", description = "It is gone.", content = @Content)
    @ApiResponse(responseCode = "404", ref = "#/components/responses/NotFound")
    @ApiResponse(responseCode = "412", ref = "#/components/responses/VersionChanged")
    @ApiResponse(responseCode = "428", ref = "#/components/responses/VersionRequired")
    @Allowed(value = Role.ASSESSOR, action = "assessment.delete")
    @DeleteMapping("/{id}")
    ResponseEntity<Void> delete(
            @PathVariable String id,
            @Version.Seen @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        KeptAssessment.Head seen = sheets.get(caller, id).head();
        if (seen.isSubmitted() && !caller.roles().contains(Role.ADMIN)) {
            throw new Refusal(HttpStatus.FORBIDDEN, "not-allowed", Sentence.of("problem.not-allowed"), List.of());
        }
        Version.require(ifMatch, seen.version());
        if (!assessments.remove(seen)) {
            throw Version.changed();
        }
        audit.done(caller, "assessment.delete", seen.id());
        return ResponseEntity.noContent().build();
    }

    /** An assessment with its version as its ETag. */
    static ResponseEntity<AssessmentResponse> shown(KeptAssessment kept) {
        return ResponseEntity.ok().eTag(Version.tag(kept.head().version())).body(AssessmentResponse.of(kept));
    }
}
