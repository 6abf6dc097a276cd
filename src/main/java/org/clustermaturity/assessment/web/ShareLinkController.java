package org.clustermaturity.assessment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.clustermaturity.access.Allowed;
import org.clustermaturity.access.Audit;
import org.clustermaturity.access.Caller;
import org.clustermaturity.access.Role;
import org.clustermaturity.access.Secret;
import org.clustermaturity.assessment.KeptAssessment;
import org.clustermaturity.assessment.ShareLink;
import org.clustermaturity.assessment.ShareLinks;
import org.clustermaturity.http.Ids;
import org.clustermaturity.http.Refusal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands drafts to colleagues who have no key. */
@Tag(name = "Share links", description = "Hand one assessment to a colleague who has no key.")
@RestController
@RequestMapping(path = "/v1/assessments/{id}/share-links", produces = MediaType.APPLICATION_JSON_VALUE)
class ShareLinkController {

    private final KeptSheets sheets;
    private final ShareLinks links;
    private final Supplier<UUID> ids;
    private final Clock clock;
    private final Audit audit;

    ShareLinkController(KeptSheets sheets, ShareLinks links, Supplier<UUID> ids, Clock clock, Audit audit) {
        this.sheets = sheets;
        this.links = links;
        this.ids = ids;
        this.clock = clock;
        this.audit = audit;
    }

    @Operation(
            operationId = "createShareLink",
            summary = "Share a draft with a colleague",
            description =
                    "Whoever has the token can read this one assessment, see its result, and answer its questions until"
                            + " it is submitted. They cannot submit, delete or share it, and see nothing else.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = ShareLinkRequest.class))))
    @ApiResponse(
            responseCode = "201",
            description = "The link with its token, which is shown this once.",
            headers = @Header(name = "Location", schema = @Schema(type = "string", format = "uri-reference")),
            useReturnTypeSchema = true)
    @ApiResponse(responseCode = "400", ref = "#/components/responses/NotReadable")
    @ApiResponse(responseCode = "404", ref = "#/components/responses/NotFound")
    @ApiResponse(responseCode = "409", ref = "#/components/responses/NotNow")
    @ApiResponse(responseCode = "422", ref = "#/components/responses/MisfittingBody")
    @Allowed(value = Role.ASSESSOR, action = "share-link.create")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ShareLinkResponse> create(
            @PathVariable String id, @org.springframework.web.bind.annotation.RequestBody byte[] body, Caller caller) {
        Instant now = clock.instant();
        ShareLinkRequest asked = ShareLinkRequest.read(body, now);
        KeptAssessment assessment = sheets.getDraft(caller, id);
        ShareLink link = new ShareLink(
                ids.get(),
                caller.account(),
                assessment.head().id(),
                asked.name(),
                now,
                caller.actor().toString(),
                asked.expiry(now),
                null);
        Secret secret = Secret.make(ShareLink.PREFIX);
        links.add(link, secret.hash());
        audit.done(caller, "share-link.create", link.id());
        return ResponseEntity.created(URI.create("/v1/assessments/" + id + "/share-links/" + link.id()))
                .body(ShareLinkResponse.of(link, now, secret));
    }

    @Operation(operationId = "listShareLinks", summary = "The share links of an assessment, without their tokens")
    @ApiResponse(responseCode = "200", description = "The links, the oldest first.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", ref = "#/components/responses/NotFound")
    @Allowed(Role.ASSESSOR)
    @GetMapping
    List<ShareLinkResponse> list(@PathVariable String id, Caller caller) {
        UUID assessment = sheets.get(caller, id).head().id();
        Instant now = clock.instant();
        return links.list(caller.account(), assessment).stream()
                .map(link -> ShareLinkResponse.of(link, now))
                .toList();
    }

    @Operation(operationId = "revokeShareLink", summary = "Make a share link useless")
    @ApiResponse(responseCode = "204", description = "It opens nothing any more.")
    @ApiResponse(responseCode = "404", ref = "#/components/responses/NotFound")
    @Allowed(value = Role.ASSESSOR, action = "share-link.revoke")
    @DeleteMapping("/{link}")
    ResponseEntity<Void> revoke(@PathVariable String id, @PathVariable String link, Caller caller) {
        UUID assessment = sheets.get(caller, id).head().id();
        UUID shared = Ids.find(link)
                .filter(known -> links.revoke(caller.account(), assessment, known, clock.instant()))
                .orElseThrow(() -> Refusal.notFound("unknown-share-link"));
        audit.done(caller, "share-link.revoke", shared);
        return ResponseEntity.noContent().build();
    }
}
