package org.clustermaturity.privacy.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.clustermaturity.access.Allowed;
import org.clustermaturity.access.Audit;
import org.clustermaturity.access.Caller;
import org.clustermaturity.access.Role;
import org.clustermaturity.http.BrokenAnswer;
import org.clustermaturity.http.Ids;
import org.clustermaturity.http.Refusal;
import org.clustermaturity.http.Version;
import org.clustermaturity.language.Language;
import org.clustermaturity.language.Sentence;
import org.clustermaturity.organisation.KeptAbout;
import org.clustermaturity.organisation.Organisation;
import org.clustermaturity.organisation.Organisations;
import org.clustermaturity.privacy.EraseOrganisation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Hands out and erases what is kept about organisations. */
@Tag(
        name = "Privacy",
        description = "What is kept about an organisation, handed out or erased; for admins of its account.")
@RestController
@RequestMapping("/v1/organisations/{id}")
class PrivacyController {

    private static final String ZIP = "application/zip";

    private final Organisations organisations;
    private final List<KeptAbout> rooms;
    private final EraseOrganisation eraseOrganisation;
    private final Audit audit;
    private final Clock clock;
    private final JsonMapper json;

    PrivacyController(
            Organisations organisations,
            List<KeptAbout> rooms,
            EraseOrganisation eraseOrganisation,
            Audit audit,
            Clock clock,
            JsonMapper json) {
        this.organisations = organisations;
        this.rooms = rooms;
        this.eraseOrganisation = eraseOrganisation;
        this.audit = audit;
        this.clock = clock;
        this.json = json;
    }

    @Operation(
            operationId = "getArchive",
            summary = "Everything that is kept about an organisation",
            description =
                    "A zip of JSON files: the organisation, its assessments with answers, changes, results and share links, and what"
                            + " was done to them by whom. README.txt says what is in which file, manifest.json has a digest of each.")
    @ApiResponse(
            responseCode = "200",
            description = "The archive.",
            content = @Content(mediaType = ZIP, schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(responseCode = "404", ref = "#/components/responses/NotFound")
    @Allowed(value = Role.ADMIN, action = "organisation.archive")
    @GetMapping(path = "/archive", produces = ZIP)
    void archive(
            @PathVariable String id,
            Caller caller,
            Locale locale,
            @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        Organisation organisation = find(caller, id);
        audit.done(caller, "organisation.archive", organisation.id());
        response.setContentType(ZIP);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("organisation-" + organisation.id() + ".zip")
                        .build()
                        .toString());
        try {
            ZipArchive archive = new ZipArchive(response.getOutputStream(), json);
            String explanation = Sentence.of("archive.readme").in(Language.of(locale));
            archive.add("README.txt", explanation.getBytes(StandardCharsets.UTF_8));
            for (KeptAbout room : rooms) {
                room.handOut(caller.account(), organisation.id(), archive);
            }
            archive.end();
        } catch (RuntimeException e) {
            throw response.isCommitted() ? new BrokenAnswer(e) : e;
        }
    }

    @Operation(
            operationId = "eraseOrganisation",
            summary = "Erase an organisation with everything that is kept about it",
            description =
                    "Its assessments, submitted ones too, with answers, changes, results and share links. Nothing brings it back. That"
                            + " it was erased stays in the audit log, by its id alone. Answers that are kept for requests sent"
                            + " again are forgotten for the whole account.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = ErasureRequest.class))))
    @ApiResponse(responseCode = "200", description = "It is gone.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "400", ref = "#/components/responses/NotReadable")
    @ApiResponse(responseCode = "404", ref = "#/components/responses/NotFound")
    @ApiResponse(responseCode = "412", ref = "#/components/responses/VersionChanged")
    @ApiResponse(responseCode = "422", ref = "#/components/responses/MisfittingBody")
    @ApiResponse(responseCode = "428", ref = "#/components/responses/VersionRequired")
    @Allowed(value = Role.ADMIN, action = "organisation.erase")
    @PostMapping(
            path = "/erasure",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ErasureResponse erase(
            @PathVariable String id,
            @Version.Seen @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @org.springframework.web.bind.annotation.RequestBody byte[] body,
            Caller caller) {
        Organisation organisation = find(caller, id);
        Version.require(ifMatch, organisation.version());
        ErasureRequest.require(body, organisation.profile().name());
        return new ErasureResponse(organisation.id(), clock.instant(), eraseOrganisation.erase(caller, organisation));
    }

    private Organisation find(Caller caller, String id) {
        return Ids.find(id)
                .flatMap(known -> organisations.find(caller.account(), known))
                .orElseThrow(() -> Refusal.notFound("unknown-organisation"));
    }
}
