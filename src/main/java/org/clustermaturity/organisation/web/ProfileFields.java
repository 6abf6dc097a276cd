package org.clustermaturity.organisation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clustermaturity.http.Fault;
import org.clustermaturity.http.JsonBody;
import org.clustermaturity.http.WebAddress;
import org.clustermaturity.language.Sentence;
import org.clustermaturity.organisation.Ecosystem;
import org.jspecify.annotations.Nullable;

/** The fields of a profile in a body, each checked. */
final class ProfileFields {

    private static final int EARLIEST = 1800;
    private static final int MOST_SECTORS = 10;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    /** What the EU writes instead of the letters of ISO 3166. */
    private static final Map<String, String> EU_STYLE = Map.of("EL", "GR", "UK", "GB");

    private final JsonBody body;
    private final int year;

    ProfileFields(JsonBody body, int year) {
        this.body = body;
        this.year = year;
    }

    String name() {
        return body.requiredText("name", 200);
    }

    String country() {
        String country = body.requiredText("country", 2);
        if (!country.isEmpty() && !COUNTRIES.contains(country)) {
            String meant = EU_STYLE.getOrDefault(country, country.toUpperCase(Locale.ROOT));
            body.fault(
                    "/country",
                    "unknown-value",
                    Sentence.of("body.country", country),
                    COUNTRIES.contains(meant) ? Sentence.of("hint.country", meant) : Sentence.NONE);
        }
        return country;
    }

    List<Ecosystem> ecosystems() {
        List<Ecosystem> ecosystems = new ArrayList<>();
        List<String> keys = body.texts("ecosystems", Ecosystem.values().length, 100);
        for (int i = 0; i < keys.size(); i++) {
            Optional<Ecosystem> found = Ecosystem.find(keys.get(i));
            if (found.isPresent()) {
                ecosystems.add(found.get());
            } else {
                body.fault(
                        Fault.pointerTo("ecosystems", String.valueOf(i)),
                        "unknown-value",
                        Sentence.of("body.unknown-value", keys.get(i)),
                        Sentence.of("hint.one-of", String.join(", ", Ecosystem.keys())));
            }
        }
        return ecosystems;
    }

    List<String> sectors() {
        return body.texts("sectors", MOST_SECTORS, 100);
    }

    @Nullable
    Integer founded() {
        return body.integer("founded", EARLIEST, year);
    }

    @Nullable
    String website() {
        String website = body.text("website", 500);
        if (website != null && !WebAddress.is(website)) {
            body.fault("/website", "no-address", Sentence.of("sheet.no-address", website), Sentence.of("hint.address"));
        }
        return website;
    }

    boolean benchmarks() {
        return Boolean.TRUE.equals(body.yesNo("benchmarks"));
    }
}
