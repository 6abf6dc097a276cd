package org.clustermaturity.history;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.clustermaturity.assessment.NodeScore;
import org.clustermaturity.scoring.GateState;
import org.jspecify.annotations.Nullable;

/** What moved from one submitted assessment to another one, as it was shown. */
public record Step(Point from, Point to, List<ScoreMove> scores, List<GateMove> gates) {

    /**
     * How a score moved.
     *
     * @param from null when there was none
     * @param to null when there is none
     * @param difference of the two as shown; null when one is missing
     * @param certain whether it moved whatever the open answers turn out to be: the bounds do not touch
     */
    public record ScoreMove(
            String node,
            @Nullable Double from,
            @Nullable Double to,
            @Nullable BigDecimal difference,
            boolean certain) {}

    /** A gate whose state is another one; null where it did not exist. */
    public record GateMove(
            String id, @Nullable GateState from, @Nullable GateState to) {

        /** What it means, in a word that clients see. */
        public String change() {
            if (from == null) {
                return "added";
            }
            if (to == null) {
                return "removed";
            }
            return switch (to) {
                case MET -> "won";
                case NOT_MET -> from == GateState.MET ? "lost" : "closed";
                case OPEN -> "opened";
            };
        }
    }

    /** Compares two; each score and each gate that is in one of them. */
    public static Step between(Point from, Point to) {
        List<ScoreMove> scores = union(to.scores(), from.scores(), NodeScore::node).stream()
                .map(node ->
                        move(node, from.score(node).orElse(null), to.score(node).orElse(null)))
                .toList();
        List<GateMove> gates = new ArrayList<>();
        for (String gate : union(to.gates(), from.gates(), Point.Gate::id)) {
            GateState before = from.gate(gate).map(Point.Gate::state).orElse(null);
            GateState after = to.gate(gate).map(Point.Gate::state).orElse(null);
            if (before != after) {
                gates.add(new GateMove(gate, before, after));
            }
        }
        return new Step(from, to, scores, gates);
    }

    private static <T> Set<String> union(List<T> later, List<T> earlier, Function<T, String> id) {
        Set<String> ids = new LinkedHashSet<>();
        later.forEach(each -> ids.add(id.apply(each)));
        earlier.forEach(each -> ids.add(id.apply(each)));
        return ids;
    }

    private static ScoreMove move(String node, @Nullable NodeScore from, @Nullable NodeScore to) {
        Double before = from == null ? null : from.value();
        Double after = to == null ? null : to.value();
        BigDecimal difference = before == null || after == null
                ? null
                : BigDecimal.valueOf(after).subtract(BigDecimal.valueOf(before));
        boolean certain = from != null && to != null && (isAbove(to, from) || isAbove(from, to));
        return new ScoreMove(node, before, after, difference, certain);
    }

    private static boolean isAbove(NodeScore one, NodeScore other) {
        Double lowest = one.lowest();
        Double highest = other.highest();
        return lowest != null && highest != null && lowest > highest;
    }
}
