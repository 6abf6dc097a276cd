package org.clustermaturity.benchmark.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clustermaturity.benchmark.Group;
import org.clustermaturity.benchmark.Group.By;
import org.clustermaturity.benchmark.Metric;
import org.clustermaturity.benchmark.Metrics;
import org.clustermaturity.http.PageRequest;
import org.clustermaturity.http.Printable;
import org.clustermaturity.http.Refusal;
import org.clustermaturity.language.Sentence;
import org.clustermaturity.organisation.Ecosystem;
import org.clustermaturity.scoring.Ladder;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The filters in the address, of which one may be used at a time. */
record Comparison(
        @Nullable String country,
        @Nullable String sector,
        @Nullable String stage,
        @Nullable String size,
        @Nullable String age) {

    /**
     * The group that is asked for.
     *
     * @throws Refusal when a filter does not fit, or there is more than one
     */
    Group group(Metrics metrics, Ladder ladder) {
        Map<By, String> asked = asked();
        List<Group> groups = new ArrayList<>();
        asked.forEach((by, value) -> {
            require(by, value, metrics, ladder);
            groups.add(new Group(by, value));
        });
        if (groups.size() > 1) {
            throw new Refusal(
                    HttpStatus.BAD_REQUEST, "too-many-filters", Sentence.of("problem.too-many-filters"), List.of());
        }
        return groups.isEmpty() ? Group.ALL : groups.get(0);
    }

    private Map<By, String> asked() {
        Map<By, String> asked = new LinkedHashMap<>();
        put(asked, By.COUNTRY, country);
        put(asked, By.SECTOR, sector);
        put(asked, By.STAGE, stage);
        put(asked, By.SIZE, size);
        put(asked, By.AGE, age);
        return asked;
    }

    private static void put(Map<By, String> asked, By by, @Nullable String value) {
        if (value != null) {
            asked.put(by, value);
        }
    }

    private static void require(By by, String value, Metrics metrics, Ladder ladder) {
        if (by == By.COUNTRY) {
            if (!List.of(Locale.getISOCountries()).contains(value)) {
                throw PageRequest.misfit(by.key(), Sentence.of("body.country", Printable.shown(value)));
            }
            return;
        }
        List<String> words = words(by, metrics, ladder);
        if (!words.contains(value)) {
            throw words.isEmpty()
                    ? PageRequest.misfit(by.key(), Sentence.of("body.unknown-value", Printable.shown(value)))
                    : PageRequest.unknownValue(by.key(), value, words);
        }
    }

    private static List<String> words(By by, Metrics metrics, Ladder ladder) {
        return switch (by) {
            case SECTOR -> Ecosystem.keys();
            case STAGE -> ladder.stages().stream().map(Ladder.Stage::id).toList();
            default -> metrics.filter(by).map(Metric::bandNames).orElse(List.of());
        };
    }
}
