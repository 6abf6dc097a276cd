package org.clustermaturity.benchmark;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import org.clustermaturity.benchmark.Group.By;

/** A random population over time, and everything that was published of it. What happens to it is the same for one seed. */
final class History {

    /** One publication: of which members a group was made, and what was said of it. */
    record Publication(Group group, Set<Member> members, Figures figures) {}

    private final Metric metric;
    private final DoubleUnaryOperator scores;
    private final Random random;
    private final Safety safety;
    private final Map<UUID, Cluster> clusters = new HashMap<>();
    private final List<Publication> publications = new ArrayList<>();
    private Held held = Held.NOTHING;
    private long ids;

    /** An organisation with its latest assessment. */
    private record Cluster(
            Member member,
            boolean agreed,
            String country,
            String stage,
            String size,
            Set<String> sectors,
            double score) {

        Entry entry(Metric metric) {
            Set<Group> groups = new HashSet<>(Set.of(
                    Group.ALL, new Group(By.COUNTRY, country), new Group(By.STAGE, stage), new Group(By.SIZE, size)));
            sectors.forEach(sector -> groups.add(new Group(By.SECTOR, sector)));
            return new Entry(member, groups, Map.of(metric.key(), metric.band(score)));
        }
    }

    /**
     * Nothing has happened yet.
     *
     * @param metric the only one that is published
     * @param scores what becomes of each score that chance makes, which runs from 0 to 100
     */
    History(long seed, Safety safety, Metric metric, DoubleUnaryOperator scores) {
        this.random = new Random(seed);
        this.safety = safety;
        this.metric = metric;
        this.scores = scores;
    }

    List<Publication> publications() {
        return publications;
    }

    /** Lets some time go by: organisations come, are assessed again, take their consent back, move and go; then a round. */
    void round(int newcomers) {
        for (int i = 0; i < newcomers; i++) {
            join();
        }
        double unrest = random.nextDouble() * 0.4;
        for (UUID organisation : clusters.keySet().stream().sorted().toList()) {
            if (random.nextDouble() < unrest) {
                happen(organisation);
            }
        }
        publish();
    }

    void publish() {
        List<Entry> live = clusters.values().stream()
                .filter(Cluster::agreed)
                .map(cluster -> cluster.entry(metric))
                .toList();
        Counted counted = NextRound.of(held, live, safety, this::nextId);
        counted.groups()
                .forEach((group, blocks) -> publications.add(new Publication(
                        group,
                        blocks.stream()
                                .flatMap(block -> block.members().stream())
                                .collect(Collectors.toSet()),
                        Figures.of(group, blocks, List.of(metric), safety.threshold()))));
        held = next(counted);
    }

    /** What the database keeps: once counted and in no block any more is gone for ever. */
    private Held next(Counted counted) {
        Set<UUID> left = new HashSet<>(held.left());
        held.blocks().forEach(block -> block.members().forEach(member -> left.add(member.assessment())));
        counted.blocks().forEach(block -> block.members().forEach(member -> left.remove(member.assessment())));
        return new Held(counted.blocks(), left);
    }

    private void join() {
        UUID organisation = nextId();
        // The first accounts have most of the organisations, as the attacker may.
        String account = "account-" + Math.min(random.nextInt(8), random.nextInt(8));
        clusters.put(organisation, cluster(new Member(nextId(), organisation, account)));
    }

    private Cluster cluster(Member member) {
        Set<String> sectors = new HashSet<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            sectors.add("sector-" + random.nextInt(4));
        }
        return new Cluster(
                member,
                random.nextInt(10) > 0,
                "country-" + Math.min(random.nextInt(5), random.nextInt(5)),
                "stage-" + Math.min(random.nextInt(4), random.nextInt(4)),
                "size-" + random.nextInt(3),
                sectors,
                scores.applyAsDouble(random.nextDouble() * 100));
    }

    private void happen(UUID organisation) {
        Cluster was = requireNonNull(clusters.get(organisation));
        Member again = new Member(nextId(), organisation, was.member().account());
        switch (random.nextInt(5)) {
            case 0 -> clusters.put(organisation, cluster(again));
            case 1 -> clusters.put(organisation, with(was, !was.agreed(), was.country()));
            case 2 -> clusters.put(organisation, with(was, was.agreed(), "country-" + random.nextInt(5)));
            case 3 -> clusters.remove(organisation);
            default -> {
                // It does nothing, like most of them.
            }
        }
    }

    private static Cluster with(Cluster was, boolean agreed, String country) {
        return new Cluster(was.member(), agreed, country, was.stage(), was.size(), was.sectors(), was.score());
    }

    private UUID nextId() {
        return new UUID(0, ++ids);
    }
}
