package org.clustermaturity.assessment.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.clustermaturity.access.Secret;
import org.clustermaturity.assessment.ShareLink;
import org.jspecify.annotations.Nullable;

/** A share link as it is shown. */
@Schema(name = "ShareLink")
@JsonInclude(JsonInclude.Include.ALWAYS)
record ShareLinkResponse(
        UUID id,
        UUID assessment,
        @Schema(description = "Whom it is for.") @Nullable String name,

        @Schema(description = "Whether it opens the assessment now.")
        boolean active,

        Instant createdAt,
        String createdBy,
        Instant expiresAt,
        @Nullable Instant revokedAt,

        @Schema(
                description = "What opens the assessment, to be sent as `Authorization: Bearer ...`."
                        + " Shown this once; not there later.",
                example = "cms_5mYk0R0vQ1bqJQ3nD0zJ8u3xk5p0o7yqk8XwqH2d9aE")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        String token) {

    static ShareLinkResponse of(ShareLink link, Instant now) {
        return of(link, now, null);
    }

    static ShareLinkResponse of(ShareLink link, Instant now, @Nullable Secret secret) {
        return new ShareLinkResponse(
                link.id(),
                link.assessment(),
                link.name(),
                link.opensAt(now),
                link.createdAt(),
                link.createdBy(),
                link.expiresAt(),
                link.revokedAt(),
                secret == null ? null : secret.text());
    }
}
