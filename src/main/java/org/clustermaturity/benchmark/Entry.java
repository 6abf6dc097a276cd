package org.clustermaturity.benchmark;

import java.util.Map;
import java.util.Set;

/**
 * A submitted assessment that may be counted now. What it came to is only known by bands, so nothing finer can ever come out.
 *
 * @param groups all that it belongs to, {@link Group#ALL} among them
 * @param bands the band by {@link Metric#key}, from 0; without the metrics that it has no value for
 */
public record Entry(Member member, Set<Group> groups, Map<String, Integer> bands) {

    public Entry {
        groups = Set.copyOf(groups);
        bands = Map.copyOf(bands);
    }
}
