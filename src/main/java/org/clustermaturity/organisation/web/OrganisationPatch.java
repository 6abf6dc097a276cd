package org.clustermaturity.organisation.web;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.clustermaturity.http.JsonBody;
import org.clustermaturity.organisation.Organisation;
import org.jspecify.annotations.Nullable;

/** What is to change about an organisation; a list replaces a list. */
@Schema(name = "OrganisationPatch", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
record OrganisationPatch(
        @Schema(maxLength = 200) @Nullable String name,
        @Schema(pattern = "[A-Z]{2}") @Nullable String country,
        @Schema(types = {"array", "null"}) @Nullable List<String> ecosystems,

        @ArraySchema(arraySchema = @Schema(types = {"array", "null"}), maxItems = 10, schema = @Schema(maxLength = 100))
        @Nullable
        List<String> sectors,

        @Schema(
                types = {"integer", "null"},
                minimum = "1800")
        @Nullable
        Integer founded,

        @Schema(
                types = {"string", "null"},
                format = "uri",
                maxLength = 500)
        @Nullable
        String website,

        @Schema(
                types = {"boolean", "null"},
                description =
                        "Taken back, no later assessment is counted; an earlier one only until it can leave the figures"
                                + " without being made out.")
        @Nullable
        Boolean benchmarks) {

    static Organisation.Profile read(byte[] bytes, Organisation.Profile was, int year) {
        JsonBody body = JsonBody.read(bytes);
        ProfileFields fields = new ProfileFields(body, year);
        Organisation.Profile profile = new Organisation.Profile(
                body.has("name") ? fields.name() : was.name(),
                body.has("country") ? fields.country() : was.country(),
                body.has("ecosystems") ? fields.ecosystems() : was.ecosystems(),
                body.has("sectors") ? fields.sectors() : was.sectors(),
                body.has("founded") ? fields.founded() : was.founded(),
                body.has("website") ? fields.website() : was.website(),
                body.has("benchmarks") ? fields.benchmarks() : was.benchmarks());
        body.end();
        return profile;
    }
}
