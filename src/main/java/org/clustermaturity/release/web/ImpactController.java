package org.clustermaturity.release.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.clustermaturity.access.Allowed;
import org.clustermaturity.access.Audit;
import org.clustermaturity.access.Caller;
import org.clustermaturity.access.Role;
import org.clustermaturity.content.FaultyContent;
import org.clustermaturity.http.Fault;
import org.clustermaturity.http.InEnglish;
import org.clustermaturity.http.Refusal;
import org.clustermaturity.language.Sentence;
import org.clustermaturity.release.Trial;
import org.clustermaturity.release.UnusableArchive;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells what a change of content would change for everything that was submitted. */
@Tag(name = "Content releases")
@RestController
@RequestMapping(path = "/v1/content-releases", produces = MediaType.APPLICATION_JSON_VALUE)
class ImpactController {

    private static final String ARCHIVE = "application/zip";

    private final Trial trial;
    private final Audit audit;

    ImpactController(Trial trial, Audit audit) {
        this.trial = trial;
        this.audit = audit;
    }

    @Operation(
            operationId = "tryContent",
            summary = "What content would change for everything that was submitted",
            description =
                    "For administrators. Checks a candidate, judges all submitted assessments of all accounts on it and on"
                            + " what is current, and says what differs. Nothing is stored and nothing switches. The candidate is a zip"
                            + " with the files as they stand in the content folder, or without a body what the content folder holds"
                            + " now. Takes seconds, with 100,000 assessments a minute or so.",
            requestBody =
                    @RequestBody(
                            description =
                                    "A zip with questionnaires/, rules/, curriculum/ and docs/sources.yaml at its top."
                                            + " Other files in it are passed over.",
                            content =
                                    @Content(
                                            mediaType = ARCHIVE,
                                            schema = @Schema(type = "string", format = "binary"))))
    @ApiResponse(responseCode = "200", description = "What would differ.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "400", ref = "#/components/responses/NotReadable")
    @ApiResponse(responseCode = "408", ref = "#/components/responses/TooSlow")
    @ApiResponse(responseCode = "409", ref = "#/components/responses/NotNow")
    @ApiResponse(responseCode = "413", ref = "#/components/responses/TooLarge")
    @ApiResponse(responseCode = "422", ref = "#/components/responses/FaultyContent")
    @InEnglish
    @Allowed(value = Role.ADMIN, onlyOperator = true, action = "content.impact")
    @PostMapping(path = "/impact", consumes = ARCHIVE)
    ImpactResponse impact(
            @org.springframework.web.bind.annotation.RequestBody(required = false) byte @Nullable [] archive,
            Caller caller) {
        Trial.Outcome outcome = tried(archive);
        audit.done(caller, "content.impact", outcome.candidate());
        return ImpactResponse.of(outcome);
    }

    private Trial.Outcome tried(byte @Nullable [] archive) {
        if (archive == null && !trial.hasFolder()) {
            throw new Refusal(
                    HttpStatus.CONFLICT, "no-content-folder", Sentence.of("problem.no-content-folder"), List.of());
        }
        try {
            return (archive == null ? trial.ofFolder() : trial.ofArchive(archive))
                    .orElseThrow(() -> new Refusal(
                            HttpStatus.CONFLICT,
                            "impact-under-way",
                            Sentence.of("problem.impact-under-way"),
                            List.of()));
        } catch (FaultyContent e) {
            throw FaultyContentRefusal.of(e);
        } catch (UnusableArchive e) {
            throw new Refusal(
                    HttpStatus.BAD_REQUEST,
                    "unusable-archive",
                    Sentence.of("problem.unusable-archive"),
                    List.of(new Fault("", "unusable-archive", e.what(), e.hint())));
        }
    }
}
