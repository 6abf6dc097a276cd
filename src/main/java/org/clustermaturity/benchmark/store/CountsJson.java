package org.clustermaturity.benchmark.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.clustermaturity.benchmark.Block;
import org.clustermaturity.benchmark.Group;
import org.clustermaturity.benchmark.Member;
import org.clustermaturity.benchmark.MetricFigures;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Counts and figures in the columns that hold JSON. */
final class CountsJson {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<MetricFigures>> METRICS = new TypeReference<>() {};

    private CountsJson() {}

    /** What a block has beside its members. */
    private record Counts(Set<Group> within, Map<String, Map<Integer, Integer>> counts) {}

    static Block block(UUID id, List<Member> members, String json) {
        Counts counts = JSON.readValue(json, Counts.class);
        return new Block(id, members, counts.within(), counts.counts());
    }

    static String counts(Block block) {
        return JSON.writeValueAsString(new Counts(block.within(), block.counts()));
    }

    static List<MetricFigures> metrics(String json) {
        return JSON.readValue(json, METRICS);
    }

    static String metrics(List<MetricFigures> metrics) {
        return JSON.writeValueAsString(metrics);
    }
}
