package org.clustermaturity.organisation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The fourteen industrial ecosystems of the EU industrial strategy of 2020. */
public enum Ecosystem {
    AEROSPACE_AND_DEFENCE,
    AGRI_FOOD,
    CONSTRUCTION,
    CULTURAL_AND_CREATIVE_INDUSTRIES,
    DIGITAL,
    ELECTRONICS,
    ENERGY_INTENSIVE_INDUSTRIES,
    ENERGY_RENEWABLES,
    HEALTH,
    MOBILITY_TRANSPORT_AUTOMOTIVE,
    PROXIMITY_SOCIAL_ECONOMY_AND_CIVIL_SECURITY,
    RETAIL,
    TEXTILE,
    TOURISM;

    /** As it stands in requests and answers, such as {@code agri-food}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The ecosystem with this key; empty when there is none. */
    public static Optional<Ecosystem> find(String key) {
        return Stream.of(values()).filter(each -> each.key().equals(key)).findFirst();
    }

    /** The keys of all of them. */
    public static List<String> keys() {
        return Stream.of(values()).map(Ecosystem::key).toList();
    }
}
