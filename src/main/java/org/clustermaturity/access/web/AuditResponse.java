package org.clustermaturity.access.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.clustermaturity.access.AuditEntry;
import org.jspecify.annotations.Nullable;

/** One thing that was done, or denied. */
@Schema(name = "AuditEntry")
@JsonInclude(JsonInclude.Include.ALWAYS)
record AuditResponse(
        UUID id,

        @Schema(description = "Of whoever did it.", example = "alpine-region")
        String account,

        Instant happenedAt,

        @Schema(
                description =
                        "Who: a key, a person under a name that says nothing, a share link, or the service by itself.",
                example = "key:0199c1b2-7a3e-7c4d-9e5f-0a1b2c3d4e5f")
        String actor,

        @Schema(description = "What.", example = "key.create")
        String action,

        @Schema(
                description = "The id of what it was done to; null when there is none.",
                types = {"string", "null"})
        @Nullable
        String subject,

        @Schema(
                description = "Whether it was done, or denied to somebody who is known.",
                allowableValues = {"done", "denied"})
        String outcome,

        @Schema(
                description = "Of the request, as it stands in the log; null when it has none.",
                types = {"string", "null"})
        @Nullable
        String requestId) {

    static AuditResponse of(AuditEntry entry) {
        return new AuditResponse(
                entry.id(),
                entry.account().name(),
                entry.happenedAt(),
                entry.actor(),
                entry.action(),
                entry.subject(),
                entry.outcome().key(),
                entry.requestId());
    }
}
