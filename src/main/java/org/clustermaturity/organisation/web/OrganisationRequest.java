package org.clustermaturity.organisation.web;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.clustermaturity.http.JsonBody;
import org.clustermaturity.organisation.Organisation;
import org.jspecify.annotations.Nullable;

/** An organisation as it comes in. */
@Schema(name = "OrganisationRequest", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
record OrganisationRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 200, example = "Alpine Timber Cluster")
        String name,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "Two capital letters after ISO 3166-1.",
                pattern = "[A-Z]{2}",
                example = "AT")
        String country,

        @Schema(description = "Industrial ecosystems of the EU industrial strategy.", example = "[\"construction\"]")
        List<String> ecosystems,

        @ArraySchema(
                arraySchema = @Schema(description = "In your own words.", example = "[\"timber\", \"furniture\"]"),
                maxItems = 10,
                schema = @Schema(maxLength = 100))
        List<String> sectors,

        @Schema(description = "The year.", minimum = "1800", example = "2014") @Nullable
        Integer founded,

        @Schema(format = "uri", maxLength = 500, example = "https://timber.example.org") @Nullable
        String website,

        @Schema(
                description =
                        "Whether the organisation agreed that its latest submitted assessment is counted in benchmarks:"
                                + " rounded, without its name, and never in a group that is too small. False unless it did.",
                example = "true")
        @Nullable
        Boolean benchmarks) {

    static Organisation.Profile read(byte[] bytes, int year) {
        JsonBody body = JsonBody.read(bytes);
        ProfileFields fields = new ProfileFields(body, year);
        Organisation.Profile profile = new Organisation.Profile(
                fields.name(),
                fields.country(),
                fields.ecosystems(),
                fields.sectors(),
                fields.founded(),
                fields.website(),
                fields.benchmarks());
        body.end();
        return profile;
    }
}
