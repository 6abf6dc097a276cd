package org.clustermaturity.privacy.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.clustermaturity.access.Allowed;
import org.clustermaturity.access.Role;
import org.clustermaturity.privacy.OutOfTime;
import org.clustermaturity.privacy.Retention;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the operator what retention would remove. */
@Tag(name = "Privacy")
@RestController
class RetentionController {

    private final Retention retention;

    RetentionController(Retention retention) {
        this.retention = retention;
    }

    /** One kind of what is kept. */
    @Schema(name = "RetainedKind")
    record Retained(
            @Schema(allowableValues = {"drafts", "submitted", "share-links"})
            String kind,

            @Schema(description = "For how many days; null for ever.") @Nullable
            Long days,

            @Schema(description = "How many would be removed now.")
            int due) {}

    @Operation(
            operationId = "getRetention",
            summary = "How long things are kept",
            description = "And how many would be removed now, over all accounts. They are removed once a day.")
    @ApiResponse(responseCode = "200", description = "Kind by kind.", useReturnTypeSchema = true)
    @Allowed(value = Role.ADMIN, onlyOperator = true)
    @GetMapping(path = "/v1/retention", produces = MediaType.APPLICATION_JSON_VALUE)
    List<Retained> retention() {
        return Stream.of(OutOfTime.Kind.values()).map(this::retained).toList();
    }

    private Retained retained(OutOfTime.Kind kind) {
        Duration period = retention.period(kind);
        return new Retained(kind.key(), period == null ? null : period.toDays(), retention.due(kind));
    }
}
