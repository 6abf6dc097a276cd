package org.clustermaturity.organisation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.clustermaturity.access.Account;
import org.jspecify.annotations.Nullable;

/**
 * A body that runs a cluster and is assessed.
 *
 * @param version rises by one with every change, from 1
 */
public record Organisation(
        UUID id, Account account, Profile profile, int version, Instant createdAt, Instant changedAt) {

    /**
     * What it says of itself.
     *
     * @param country two capital letters after ISO 3166-1, such as {@code FR}
     * @param ecosystems the industrial ecosystems that it belongs to, each once, in the order of the list
     * @param sectors in its own words
     * @param founded the year; null when it is not said
     * @param website an address; null when it is not said
     * @param benchmarks whether it agreed to be counted, without its name, in benchmarks
     */
    public record Profile(
            String name,
            String country,
            List<Ecosystem> ecosystems,
            List<String> sectors,
            @Nullable Integer founded,
            @Nullable String website,
            boolean benchmarks) {

        public Profile {
            ecosystems = ecosystems.stream().distinct().sorted().toList();
            sectors = sectors.stream().distinct().toList();
        }
    }

    /** The same organisation with another profile, one version later. */
    public Organisation with(Profile other, Instant now) {
        return new Organisation(id, account, other, version + 1, createdAt, now);
    }
}
