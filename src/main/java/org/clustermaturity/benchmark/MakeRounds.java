package org.clustermaturity.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.clustermaturity.benchmark.Benchmarks.Outcome;
import org.clustermaturity.benchmark.Benchmarks.Round;
import org.clustermaturity.benchmark.Group.By;
import org.clustermaturity.language.Language;
import org.jspecify.annotations.Nullable;

/** Makes the next round of benchmarks for every questionnaire whose time has come. */
public final class MakeRounds {

    private final Participants participants;
    private final KnownValues values;
    private final Benchmarks benchmarks;
    private final BenchmarkContent content;
    private final Supplier<UUID> ids;
    private final Settings settings;
    private final Safety safety;

    /**
     * How benchmarks are made.
     *
     * @param threshold how many organisations of others every group and every difference of groups must have, at least 3
     * @param renewed how much time must lie between two rounds
     */
    public record Settings(int threshold, Duration renewed) {}

    /** @throws IllegalArgumentException when the threshold is too low */
    public MakeRounds(
            Participants participants,
            KnownValues values,
            Benchmarks benchmarks,
            BenchmarkContent content,
            Supplier<UUID> ids,
            Settings settings) {
        this.participants = participants;
        this.values = values;
        this.benchmarks = benchmarks;
        this.content = content;
        this.ids = ids;
        this.settings = settings;
        this.safety = new Safety(settings.threshold());
    }

    /** Makes what is due now; how many rounds that were. */
    public int make(Instant now) {
        int made = 0;
        for (String questionnaire : content.questionnaires()) {
            Optional<Round> last = benchmarks.findLatest(questionnaire);
            boolean due = last.filter(
                            round -> round.madeAt().plus(settings.renewed()).isAfter(now))
                    .isEmpty();
            Round next = last.orElse(Round.NONE).next(now);
            if (due && benchmarks.add(questionnaire, next, held -> outcome(questionnaire, held))) {
                made++;
            }
        }
        return made;
    }

    private Outcome outcome(String questionnaire, Held held) {
        Metrics metrics = content.metrics(
                content.findLatest(questionnaire, Language.ENGLISH).orElseThrow());
        List<Entry> live = participants.list(questionnaire).stream()
                .map(participant -> entry(participant, metrics))
                .toList();
        Counted counted = NextRound.of(held, live, safety, ids);
        List<Figures> figures = new ArrayList<>();
        counted.groups().forEach((group, blocks) -> {
            Figures made = Figures.of(group, blocks, metrics.list(), settings.threshold());
            if (!made.metrics().isEmpty()) {
                figures.add(made);
            }
        });
        return new Outcome(counted, figures);
    }

    private Entry entry(Participant participant, Metrics metrics) {
        Map<String, Double> known = values.of(participant, metrics);
        Map<String, Integer> bands = new HashMap<>();
        for (Metric metric : metrics.list()) {
            Double value = known.get(metric.id());
            if (value != null) {
                bands.put(metric.key(), metric.band(value));
            }
        }
        return new Entry(participant.member(), groups(participant, known, metrics), bands);
    }

    private static Set<Group> groups(Participant participant, Map<String, Double> known, Metrics metrics) {
        Set<Group> groups = new HashSet<>(Set.of(Group.ALL, new Group(By.COUNTRY, participant.country())));
        participant.sectors().forEach(sector -> groups.add(new Group(By.SECTOR, sector)));
        if (participant.stage() != null) {
            groups.add(new Group(By.STAGE, participant.stage()));
        }
        for (By by : List.of(By.SIZE, By.AGE)) {
            metrics.filter(by)
                    .flatMap(metric -> banded(metric, known.get(metric.id())))
                    .ifPresent(band -> groups.add(new Group(by, band)));
        }
        return groups;
    }

    private static Optional<String> banded(Metric metric, @Nullable Double value) {
        return Optional.ofNullable(value).map(known -> metric.bandNames().get(metric.band(known)));
    }
}
