package org.clustermaturity.access.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.clustermaturity.access.Allowed;
import org.clustermaturity.access.AuditEntry;
import org.clustermaturity.access.AuditLog;
import org.clustermaturity.access.AuditQuery;
import org.clustermaturity.access.Caller;
import org.clustermaturity.access.Role;
import org.clustermaturity.http.Cursor;
import org.clustermaturity.http.Page;
import org.clustermaturity.http.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows what was done. */
@Tag(name = "Audit", description = "Who did what, and what was denied to whom. Entries are never changed.")
@RestController
class AuditController {

    private final AuditLog log;

    AuditController(AuditLog log) {
        this.log = log;
    }

    @Operation(operationId = "listAudit", summary = "What was done, the newest first")
    @ApiResponse(responseCode = "200", description = "What was done and denied.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "400", ref = "#/components/responses/NotReadable")
    @Allowed(Role.ADMIN)
    @GetMapping(path = "/v1/audit", produces = MediaType.APPLICATION_JSON_VALUE)
    Page<AuditResponse> list(
            @PageRequest.Limit @RequestParam(required = false) @Nullable Integer limit,
            @PageRequest.GoingOn @RequestParam(required = false) @Nullable String cursor,
            @Parameter(description = "Only those of this account; the operator sees all without it.")
                    @RequestParam(required = false)
                    @Nullable
                    String account,
            @Parameter(description = "Only this.", example = "key.create") @RequestParam(required = false) @Nullable
                    String action,
            @Parameter(
                            description = "Only what happened then or later.",
                            schema = @Schema(type = "string", format = "date-time"))
                    @RequestParam(required = false)
                    @Nullable
                    String from,
            @Parameter(
                            description = "Only what happened before.",
                            schema = @Schema(type = "string", format = "date-time"))
                    @RequestParam(required = false)
                    @Nullable
                    String to,
            Caller caller) {
        AuditQuery query = new AuditQuery(
                Parameters.account(caller, account),
                action,
                Parameters.moment("from", from),
                Parameters.moment("to", to));
        String order = "audit " + query;
        PageRequest page = PageRequest.of(limit, cursor, order);
        UUID before = page.start().map(Cursor::id).orElse(null);
        return Page.of(
                log.list(query, before, page.oneMore()),
                page,
                AuditResponse::of,
                (AuditEntry entry) -> new Cursor(order, "", entry.id()));
    }
}
