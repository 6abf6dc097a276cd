package org.clustermaturity.organisation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.clustermaturity.organisation.Ecosystem;
import org.clustermaturity.organisation.Organisation;
import org.jspecify.annotations.Nullable;

/** An organisation as it is shown. */
@Schema(name = "Organisation")
@JsonInclude(JsonInclude.Include.ALWAYS)
record OrganisationResponse(
        UUID id,
        String name,
        String country,
        List<String> ecosystems,
        List<String> sectors,
        @Nullable Integer founded,
        @Nullable String website,

        @Schema(description = "Whether it agreed to be counted in benchmarks.")
        boolean benchmarks,

        @Schema(description = "The number in its ETag.") int version,
        Instant createdAt,
        Instant changedAt) {

    static OrganisationResponse of(Organisation organisation) {
        Organisation.Profile profile = organisation.profile();
        return new OrganisationResponse(
                organisation.id(),
                profile.name(),
                profile.country(),
                profile.ecosystems().stream().map(Ecosystem::key).toList(),
                profile.sectors(),
                profile.founded(),
                profile.website(),
                profile.benchmarks(),
                organisation.version(),
                organisation.createdAt(),
                organisation.changedAt());
    }
}
