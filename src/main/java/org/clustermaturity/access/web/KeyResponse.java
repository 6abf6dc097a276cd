package org.clustermaturity.access.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.clustermaturity.access.AccessKey;
import org.clustermaturity.access.HandOutKeys;
import org.jspecify.annotations.Nullable;

/** A key without its secret. */
@Schema(name = "Key")
@JsonInclude(JsonInclude.Include.ALWAYS)
record KeyResponse(
        UUID id,

        @Schema(description = "What it opens.", example = "alpine-region")
        String account,

        @Schema(description = "What its holder is called.", example = "Programme office")
        String name,

        @Schema(
                description = "What it may do.",
                allowableValues = {"assessor", "reviewer", "selector", "admin"})
        String role,

        @Schema(description = "Whether it opens the account now.")
        boolean active,

        Instant createdAt,

        @Schema(
                description = "Who handed it out: a key, a person, the service itself or its configuration.",
                example = "key:0199c1b2-7a3e-7c4d-9e5f-0a1b2c3d4e5f")
        String createdBy,

        @Schema(
                description = "From when on it opens nothing; null for never.",
                types = {"string", "null"},
                format = "date-time")
        @Nullable
        Instant expiresAt,

        @Schema(
                description = "Since when it opens nothing; null when it was not revoked.",
                types = {"string", "null"},
                format = "date-time")
        @Nullable
        Instant revokedAt,

        @Schema(
                description = "When it was used last, exact to a minute; null when never.",
                types = {"string", "null"},
                format = "date-time")
        @Nullable
        Instant lastUsedAt) {

    /** A key with its secret, as it is shown once. */
    @Schema(name = "KeyWithSecret")
    record WithSecret(
            @Schema(description = "To be sent as `Authorization: Bearer <key>`. It is shown here and never again.")
            String key,

            @JsonUnwrapped KeyResponse description) {

        static WithSecret of(HandOutKeys.Handed handed, Instant now) {
            return new WithSecret(handed.secret().text(), KeyResponse.of(handed.key(), now));
        }
    }

    static KeyResponse of(AccessKey key, Instant now) {
        return new KeyResponse(
                key.id(),
                key.account().name(),
                key.name(),
                key.role().key(),
                key.opensAt(now),
                key.createdAt(),
                key.createdBy(),
                key.expiresAt(),
                key.revokedAt(),
                key.lastUsedAt());
    }
}
