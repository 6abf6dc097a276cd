package org.clustermaturity.benchmark;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Assessments that are counted together. Every group that was ever published is made of whole blocks.
 *
 * @param within the groups that all of its members belong to
 * @param counts how many members lie in which band, by {@link Metric#key} and then by band
 */
public record Block(UUID id, List<Member> members, Set<Group> within, Map<String, Map<Integer, Integer>> counts) {

    public Block {
        members = List.copyOf(members);
        within = Set.copyOf(within);
        counts = Map.copyOf(counts);
    }

    /** The block of these assessments, of which there is at least one. */
    static Block of(UUID id, Collection<Entry> entries) {
        Set<Group> within = new HashSet<>(entries.iterator().next().groups());
        Map<String, Map<Integer, Integer>> counts = new LinkedHashMap<>();
        for (Entry entry : entries) {
            within.retainAll(entry.groups());
            entry.bands()
                    .forEach((metric, band) -> counts.computeIfAbsent(metric, key -> new TreeMap<>())
                            .merge(band, 1, Integer::sum));
        }
        return new Block(id, entries.stream().map(Entry::member).toList(), within, counts);
    }
}
