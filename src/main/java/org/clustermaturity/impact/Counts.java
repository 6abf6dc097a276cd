package org.clustermaturity.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/** How often each thing was counted; listed in the order of the things, however they were counted. */
final class Counts<K extends Comparable<K>> {

    private final TreeMap<K, Long> counts = new TreeMap<>();

    void add(K key) {
        add(key, 1);
    }

    void add(Counts<K> others) {
        others.counts.forEach(this::add);
    }

    private void add(K key, long times) {
        counts.merge(key, times, Long::sum);
    }

    long of(K key) {
        return counts.getOrDefault(key, 0L);
    }

    long sum() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    List<K> keys() {
        return List.copyOf(counts.keySet());
    }

    void forEach(BiConsumer<K, Long> each) {
        counts.forEach(each);
    }

    <T> List<T> list(BiFunction<K, Long, T> entry) {
        List<T> entries = new ArrayList<>();
        counts.forEach((key, times) -> entries.add(entry.apply(key, times)));
        return entries;
    }
}
