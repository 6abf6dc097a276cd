package org.clustermaturity.assessment.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.clustermaturity.assessment.ShareLink;
import org.clustermaturity.http.JsonBody;
import org.clustermaturity.language.Sentence;
import org.jspecify.annotations.Nullable;

/** A share link as it is asked for. */
@Schema(name = "ShareLinkRequest", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
record ShareLinkRequest(
        @Schema(description = "Whom it is for, so that you can tell links apart.", maxLength = 100, example = "finance")
        @Nullable
        String name,

        @Schema(description = "Until when it opens the assessment: 7 days when it is missing, at most 90.") @Nullable
        Instant expiresAt) {

    static ShareLinkRequest read(byte[] bytes, Instant now) {
        JsonBody body = JsonBody.read(bytes);
        String name = body.text("name", 100);
        Instant expiresAt = body.instant("expiresAt");
        if (expiresAt != null && (!expiresAt.isAfter(now) || expiresAt.isAfter(now.plus(ShareLink.LONGEST)))) {
            body.fault(
                    "/expiresAt",
                    "out-of-range",
                    Sentence.of("body.link-expiry", ShareLink.LONGEST.toDays()),
                    Sentence.NONE);
        }
        body.end();
        return new ShareLinkRequest(name, expiresAt == null ? null : expiresAt.truncatedTo(ChronoUnit.MICROS));
    }

    Instant expiry(Instant now) {
        return expiresAt == null ? now.plus(ShareLink.USUAL) : expiresAt;
    }
}
