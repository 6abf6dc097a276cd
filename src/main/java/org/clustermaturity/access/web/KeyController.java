package org.clustermaturity.access.web;

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
import org.clustermaturity.access.AccessKey;
import org.clustermaturity.access.AccessKeys;
import org.clustermaturity.access.Account;
import org.clustermaturity.access.Allowed;
import org.clustermaturity.access.Audit;
import org.clustermaturity.access.Caller;
import org.clustermaturity.access.HandOutKeys;
import org.clustermaturity.access.LastAdminKey;
import org.clustermaturity.access.Role;
import org.clustermaturity.http.Cursor;
import org.clustermaturity.http.Ids;
import org.clustermaturity.http.Page;
import org.clustermaturity.http.PageRequest;
import org.clustermaturity.http.Refusal;
import org.clustermaturity.language.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Hands out, lists and revokes keys. */
@Tag(name = "Keys", description = "What opens an account. Only its hash is kept; each is shown once.")
@RestController
@RequestMapping("/v1/keys")
class KeyController {

    private final HandOutKeys handOutKeys;
    private final AccessKeys keys;
    private final Audit audit;
    private final Clock clock;

    KeyController(HandOutKeys handOutKeys, AccessKeys keys, Audit audit, Clock clock) {
        this.handOutKeys = handOutKeys;
        this.keys = keys;
        this.audit = audit;
        this.clock = clock;
    }

    @Operation(
            operationId = "createKey",
            summary = "Hand out a key",
            description = "The key stands in this answer and nowhere else.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = KeyRequest.class))))
    @ApiResponse(
            responseCode = "201",
            description = "The key, shown this once.",
            headers = @Header(name = "Location", schema = @Schema(type = "string", format = "uri-reference")),
            useReturnTypeSchema = true)
    @ApiResponse(responseCode = "400", ref = "#/components/responses/NotReadable")
    @ApiResponse(responseCode = "422", ref = "#/components/responses/Misfitting")
    @Allowed(value = Role.ADMIN, action = "key.create")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<KeyResponse.WithSecret> create(
            @org.springframework.web.bind.annotation.RequestBody byte[] body, Caller caller) {
        Instant now = clock.instant();
        KeyRequest wanted = KeyRequest.read(body, now);
        Account account =
                Parameters.lookedAfter(caller, wanted.account() == null ? caller.account() : wanted.account());
        HandOutKeys.Handed handed =
                handOutKeys.handOut(caller, account, wanted.name(), wanted.role(), wanted.expiresAt());
        audit.done(caller, "key.create", handed.key().id());
        return ResponseEntity.created(URI.create("/v1/keys/" + handed.key().id()))
                .cacheControl(CacheControl.noStore())
                .body(KeyResponse.WithSecret.of(handed, now));
    }

    @Operation(operationId = "listKeys", summary = "All keys in the order in which they were made")
    @ApiResponse(responseCode = "200", description = "Keys, without what opens.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "400", ref = "#/components/responses/NotReadable")
    @Allowed(Role.ADMIN)
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    Page<KeyResponse> list(
            @PageRequest.Limit @RequestParam(required = false) @Nullable Integer limit,
            @PageRequest.GoingOn @RequestParam(required = false) @Nullable String cursor,
            @Parameter(description = "Only those of this account; the operator sees all without it.")
                    @RequestParam(required = false)
                    @Nullable
                    String account,
            Caller caller) {
        Account whose = Parameters.account(caller, account);
        String order = "keys " + (whose == null ? "" : whose.name());
        PageRequest page = PageRequest.of(limit, cursor, order);
        UUID after = page.start().map(Cursor::id).orElse(null);
        Instant now = clock.instant();
        return Page.of(
                keys.list(whose, after, page.oneMore()),
                page,
                key -> KeyResponse.of(key, now),
                key -> new Cursor(order, "", key.id()));
    }

    @Operation(operationId = "getKey", summary = "One key")
    @ApiResponse(responseCode = "200", description = "The key, without what opens.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", ref = "#/components/responses/NotFound")
    @Allowed(Role.ADMIN)
    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    KeyResponse get(@PathVariable String id, Caller caller) {
        return KeyResponse.of(find(id, caller), clock.instant());
    }

    @Operation(
            operationId = "revokeKey",
            summary = "Revoke a key",
            description = "From now on it opens nothing. It stays in the list. Doing it again changes nothing.")
    @ApiResponse(responseCode = "204", description = "The key opens nothing any more.")
    @ApiResponse(responseCode = "404", ref = "#/components/responses/NotFound")
    @ApiResponse(responseCode = "409", ref = "#/components/responses/NotNow")
    @Allowed(value = Role.ADMIN, action = "key.revoke")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable String id, Caller caller) {
        AccessKey key = find(id, caller);
        if (key.revokedAt() != null) {
            return;
        }
        try {
            handOutKeys.revoke(key);
        } catch (LastAdminKey e) {
            throw new Refusal(HttpStatus.CONFLICT, "last-admin-key", Sentence.of("problem.last-admin-key"), List.of());
        }
        audit.done(caller, "key.revoke", key.id());
    }

    private AccessKey find(String id, Caller caller) {
        return Ids.find(id)
                .flatMap(keys::find)
                .filter(key -> caller.looksAfter(key.account()))
                .orElseThrow(() -> Refusal.notFound("unknown-key"));
    }
}
