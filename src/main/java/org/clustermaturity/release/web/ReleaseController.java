package org.clustermaturity.release.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.clustermaturity.access.Allowed;
import org.clustermaturity.access.Audit;
import org.clustermaturity.access.Caller;
import org.clustermaturity.access.Open;
import org.clustermaturity.access.Role;
import org.clustermaturity.content.FaultyContent;
import org.clustermaturity.http.InEnglish;
import org.clustermaturity.http.Refusal;
import org.clustermaturity.language.Sentence;
import org.clustermaturity.release.Activation;
import org.clustermaturity.release.ReleaseHistory;
import org.clustermaturity.release.Reload;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lists content releases and has the content folder read again. */
@Tag(name = "Content releases", description = "All content in one checked state; every result names its release.")
@RestController
@RequestMapping(path = "/v1/content-releases", produces = MediaType.APPLICATION_JSON_VALUE)
class ReleaseController {

    private final ReleaseHistory history;
    private final Reload reload;
    private final Audit audit;

    ReleaseController(ReleaseHistory history, Reload reload, Audit audit) {
        this.history = history;
        this.reload = reload;
        this.audit = audit;
    }

    @Operation(operationId = "listContentReleases", summary = "All content releases, the newest first")
    @InEnglish
    @Open
    @GetMapping
    List<ReleaseResponse.Summary> list() {
        List<Activation> all = history.list();
        return all.stream()
                .map(activation ->
                        ReleaseResponse.Summary.of(activation, all.get(0).id()))
                .toList();
    }

    @Operation(operationId = "getContentRelease", summary = "One content release with what it changed")
    @ApiResponse(responseCode = "200", description = "The content release.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", ref = "#/components/responses/NotFound")
    @InEnglish
    @Open
    @GetMapping("/{id}")
    ReleaseResponse get(
            @Parameter(description = "The plus sign may stand as %2B.", example = "2026-11-21+3f2a9c1") @PathVariable
                    String id) {
        List<Activation> all = history.list();
        return all.stream()
                .filter(activation -> activation.id().equals(id))
                .findFirst()
                .map(activation -> ReleaseResponse.of(activation, all.get(0).id()))
                .orElseThrow(() -> Refusal.notFound("unknown-content-release"));
    }

    @Operation(
            operationId = "reloadContent",
            summary = "Read the content folder again and switch to what it holds",
            description = "For administrators. Whole or not at all: with a fault in any file the current release stays."
                    + " Requests under way finish on the release that they began on. Takes seconds.")
    @ApiResponse(
            responseCode = "200",
            description = "Nothing has changed; the release that is current.",
            content = @Content(schema = @Schema(implementation = ReleaseResponse.class)))
    @ApiResponse(
            responseCode = "201",
            description = "The release that is current now.",
            headers = @Header(name = "Location", schema = @Schema(type = "string", format = "uri-reference")),
            content = @Content(schema = @Schema(implementation = ReleaseResponse.class)))
    @ApiResponse(responseCode = "409", ref = "#/components/responses/NotNow")
    @ApiResponse(responseCode = "422", ref = "#/components/responses/FaultyContent")
    @InEnglish
    @Allowed(value = Role.ADMIN, onlyOperator = true, action = "content.reload")
    @PostMapping
    ResponseEntity<ReleaseResponse> reload(@Parameter(hidden = true) HttpServletRequest request, Caller caller) {
        if (!reload.isPossible()) {
            throw new Refusal(
                    HttpStatus.CONFLICT, "no-content-folder", Sentence.of("problem.no-content-folder"), List.of());
        }
        Reload.Outcome outcome = reload();
        audit.done(caller, "content.reload", outcome.current().id());
        ReleaseResponse body =
                ReleaseResponse.of(outcome.current(), outcome.current().id());
        if (!outcome.switched()) {
            return ResponseEntity.ok(body);
        }
        // The plus sign is encoded because many clients read it as a blank.
        URI location = URI.create(request.getRequestURI() + "/" + body.id().replace("+", "%2B"));
        return ResponseEntity.created(location).body(body);
    }

    private Reload.Outcome reload() {
        try {
            return reload.onRequest()
                    .orElseThrow(() -> new Refusal(
                            HttpStatus.CONFLICT,
                            "reload-under-way",
                            Sentence.of("problem.reload-under-way"),
                            List.of()));
        } catch (FaultyContent e) {
            throw FaultyContentRefusal.of(e);
        }
    }
}
