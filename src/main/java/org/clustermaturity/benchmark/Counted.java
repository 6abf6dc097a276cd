package org.clustermaturity.benchmark;

import java.util.List;
import java.util.Map;

/**
 * What is counted after a round.
 *
 * @param blocks all that is counted; what was counted before and is in none of them never comes back
 * @param groups the blocks that each published group is made of
 */
public record Counted(List<Block> blocks, Map<Group, List<Block>> groups) {

    public Counted {
        blocks = List.copyOf(blocks);
    }
}
