package org.clustermaturity.benchmark;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What was counted until now.
 *
 * @param left the assessments that were counted once and are no more
 */
public record Held(List<Block> blocks, Set<UUID> left) {

    /** Nothing was counted yet. */
    public static final Held NOTHING = new Held(List.of(), Set.of());

    public Held {
        blocks = List.copyOf(blocks);
        left = Set.copyOf(left);
    }
}
