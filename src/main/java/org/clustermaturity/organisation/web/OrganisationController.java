package org.clustermaturity.organisation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
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
import org.clustermaturity.http.Ids;
import org.clustermaturity.http.JsonBody;
import org.clustermaturity.http.Page;
import org.clustermaturity.http.PageRequest;
import org.clustermaturity.http.Refusal;
import org.clustermaturity.http.Version;
import org.clustermaturity.language.Sentence;
import org.clustermaturity.organisation.Organisation;
import org.clustermaturity.organisation.OrganisationInUse;
import org.clustermaturity.organisation.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Keeps the cluster organisations that an account assesses. */
@Tag(name = "Organisations", description = "The cluster organisations that your account assesses.")
@RestController
@RequestMapping(path = "/v1/organisations", produces = MediaType.APPLICATION_JSON_VALUE)
class OrganisationController {

    private final Organisations organisations;
    private final Supplier<UUID> ids;
    private final Clock clock;
    private final Audit audit;

    OrganisationController(Organisations organisations, Supplier<UUID> ids, Clock clock, Audit audit) {
        this.organisations = organisations;
        this.ids = ids;
        this.clock = clock;
        this.audit = audit;
    }

    @Operation(
            operationId = "createOrganisation",
            summary = "Add a cluster organisation",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = OrganisationRequest.class))))
    @ApiResponse(
            responseCode = "201",
            description = "It is kept.",
            headers = {
                @Header(name = "Location", schema = @Schema(type = "string", format = "uri-reference")),
                @Header(name = "ETag", ref = "#/components/headers/Version")
            },
            useReturnTypeSchema = true)
    @ApiResponse(responseCode = "400", ref = "#/components/responses/NotReadable")
    @ApiResponse(responseCode = "422", ref = "#/components/responses/MisfittingBody")
    @Allowed(value = Role.ASSESSOR, action = "organisation.create")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<OrganisationResponse> create(
            @org.springframework.web.bind.annotation.RequestBody byte[] body, Caller caller) {
        Organisation.Profile profile = OrganisationRequest.read(body, year());
        Instant now = clock.instant();
        Organisation organisation = new Organisation(ids.get(), caller.account(), profile, 1, now, now);
        organisations.add(organisation);
        audit.done(caller, "organisation.create", organisation.id());
        return ResponseEntity.created(URI.create("/v1/organisations/" + organisation.id()))
                .eTag(Version.tag(organisation.version()))
                .body(OrganisationResponse.of(organisation));
    }

    @Operation(operationId = "listOrganisations", summary = "The organisations of your account, part by part")
    @ApiResponse(responseCode = "200", description = "A part of the list.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "400", ref = "#/components/responses/NotReadable")
    @Allowed({Role.ASSESSOR, Role.REVIEWER, Role.SELECTOR})
    @GetMapping
    Page<OrganisationResponse> list(
            @Parameter(description = "Only those of this country.", example = "FR")
                    @RequestParam(required = false)
                    @Nullable
                    String country,
            @Parameter(description = "Only those of this industrial ecosystem.", example = "agri-food")
                    @RequestParam(required = false)
                    @Nullable
                    String ecosystem,
            @Parameter(description = "Only those with this in their name, in small or capital letters.")
                    @RequestParam(required = false)
                    @Nullable
                    String name,
            @Parameter(
                            description = "The order; with a hyphen it falls. By name when it is missing.",
                            schema = @Schema(allowableValues = {"name", "-name", "createdAt", "-createdAt"}))
                    @RequestParam(required = false)
                    @Nullable
                    String sort,
            @PageRequest.Limit @RequestParam(required = false) @Nullable Integer limit,
            @PageRequest.GoingOn @RequestParam(required = false) @Nullable String cursor,
            Caller caller) {
        OrganisationList list = OrganisationList.of(country, ecosystem, name, sort, limit, cursor);
        List<Organisation> found = organisations.list(caller.account(), list.query());
        return Page.of(found, list.page(), OrganisationResponse::of, list::cursor);
    }

    @Operation(operationId = "getOrganisation", summary = "One organisation")
    @ApiResponse(
            responseCode = "200",
            description = "The organisation.",
            headers = @Header(name = "ETag", ref = "#/components/headers/Version"),
            useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", ref = "#/components/responses/NotFound")
    @Allowed({Role.ASSESSOR, Role.REVIEWER, Role.SELECTOR})
    @GetMapping("/{id}")
    @Nullable
    ResponseEntity<OrganisationResponse> get(
            @PathVariable String id, Caller caller, @Parameter(hidden = true) WebRequest request) {
        Organisation organisation = find(id, caller);
        String tag = Version.tag(organisation.version());
        return request.checkNotModified(tag)
                ? null
                : ResponseEntity.ok().eTag(tag).body(OrganisationResponse.of(organisation));
    }

    @Operation(
            operationId = "changeOrganisation",
            summary = "Change an organisation",
            description = "A JSON merge patch (RFC 7396): what is there replaces what was, null takes it away.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = JsonBody.MERGE_PATCH,
                                        schema = @Schema(implementation = OrganisationPatch.class)),
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                                        schema = @Schema(implementation = OrganisationPatch.class))
                            }))
    @ApiResponse(
            responseCode = "200",
            description = "The organisation as it is now.",
            headers = @Header(name = "ETag", ref = "#/components/headers/Version"),
            useReturnTypeSchema = true)
    @ApiResponse(responseCode = "400", ref = "#/components/responses/NotReadable")
    @ApiResponse(responseCode = "404", ref = "#/components/responses/NotFound")
    @ApiResponse(responseCode = "412", ref = "#/components/responses/VersionChanged")
    @ApiResponse(responseCode = "422", ref = "#/components/responses/MisfittingBody")
    @ApiResponse(responseCode = "428", ref = "#/components/responses/VersionRequired")
    @Allowed(value = Role.ASSESSOR, action = "organisation.change")
    @PatchMapping(
            path = "/{id}",
            consumes = {JsonBody.MERGE_PATCH, MediaType.APPLICATION_JSON_VALUE})
    ResponseEntity<OrganisationResponse> change(
            @PathVariable String id,
            @Version.Seen @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @org.springframework.web.bind.annotation.RequestBody byte[] body,
            Caller caller) {
        Organisation seen = find(id, caller);
        Version.require(ifMatch, seen.version());
        Organisation.Profile profile = OrganisationPatch.read(body, seen.profile(), year());
        Organisation next = profile.equals(seen.profile()) ? seen : seen.with(profile, clock.instant());
        if (next.version() != seen.version()) {
            if (!organisations.change(next)) {
                throw Version.changed();
            }
            audit.done(caller, "organisation.change", next.id());
        }
        return ResponseEntity.ok().eTag(Version.tag(next.version())).body(OrganisationResponse.of(next));
    }

    @Operation(operationId = "deleteOrganisation", summary = "Remove an organisation that has no assessments")
    @ApiResponse(responseCode = "204", description = "It is gone.")
    @ApiResponse(responseCode = "404", ref = "#/components/responses/NotFound")
    @ApiResponse(responseCode = "409", ref = "#/components/responses/NotNow")
    @ApiResponse(responseCode = "412", ref = "#/components/responses/VersionChanged")
    @ApiResponse(responseCode = "428", ref = "#/components/responses/VersionRequired")
    @Allowed(value = Role.ASSESSOR, action = "organisation.delete")
    @DeleteMapping("/{id}")
    ResponseEntity<Void> delete(
            @PathVariable String id,
            @Version.Seen @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        Organisation seen = find(id, caller);
        Version.require(ifMatch, seen.version());
        try {
            if (!organisations.remove(seen)) {
                throw Version.changed();
            }
        } catch (OrganisationInUse e) {
            throw new Refusal(
                    HttpStatus.CONFLICT, "organisation-in-use", Sentence.of("problem.organisation-in-use"), List.of());
        }
        audit.done(caller, "organisation.delete", seen.id());
        return ResponseEntity.noContent().build();
    }

    private Organisation find(String id, Caller caller) {
        return Ids.find(id)
                .flatMap(known -> organisations.find(caller.account(), known))
                .orElseThrow(() -> Refusal.notFound("unknown-organisation"));
    }

    private int year() {
        return clock.instant().atZone(clock.getZone()).getYear();
    }
}
