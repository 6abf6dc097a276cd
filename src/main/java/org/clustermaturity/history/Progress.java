package org.clustermaturity.history;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.clustermaturity.scoring.GateState;
import org.jspecify.annotations.Nullable;

/**
 * The way to a stage: which gates up to it were met, open or not met at each assessment.
 *
 * @param target the id of the stage
 * @param gates in the order of the ladder as the last assessment had it
 */
public record Progress(String target, List<Count> counts, List<Gate> gates) {

    /** How many gates up to the target were in which state at one assessment. */
    public record Count(UUID assessment, int met, int open, int notMet) {

        public int all() {
            return met + open + notMet;
        }
    }

    /**
     * One gate on the way.
     *
     * @param states at each assessment; null where it was not asked for
     * @param metSince the number of the assessment, from 0, since which it has been met without a break; null when it is not
     */
    public record Gate(
            String id,
            String stage,
            List<@Nullable GateState> states,
            @Nullable Integer metSince) {}

    /** The stage above the certain one of the last assessment; empty at the top and without stages. */
    public static Optional<String> usualTarget(List<Point> points, List<String> stages) {
        if (points.isEmpty()) {
            return Optional.empty();
        }
        String certain = points.get(points.size() - 1).stage();
        int next = certain == null ? -1 : stages.indexOf(certain) + 1;
        return next < 1 || next >= stages.size() ? Optional.empty() : Optional.of(stages.get(next));
    }

    /**
     * Follows the gates.
     *
     * @param points the oldest first
     * @param stages from the lowest to the highest
     * @param target one of them
     */
    public static Progress towards(String target, List<Point> points, List<String> stages) {
        List<String> upTo = stages.subList(0, stages.indexOf(target) + 1);
        List<Count> counts = points.stream().map(point -> count(point, upTo)).toList();
        Map<String, String> gates = new LinkedHashMap<>();
        for (int i = points.size() - 1; i >= 0; i--) {
            points.get(i).gates().stream()
                    .filter(gate -> upTo.contains(gate.stage()))
                    .forEach(gate -> gates.putIfAbsent(gate.id(), gate.stage()));
        }
        List<Gate> followed = new ArrayList<>();
        gates.forEach((id, stage) -> followed.add(follow(id, stage, points, upTo)));
        return new Progress(target, counts, followed);
    }

    private static Count count(Point point, List<String> upTo) {
        Map<GateState, Integer> counts = new EnumMap<>(GateState.class);
        for (Point.Gate gate : point.gates()) {
            counts.merge(gate.state(), upTo.contains(gate.stage()) ? 1 : 0, Integer::sum);
        }
        return new Count(
                point.assessment(),
                counts.getOrDefault(GateState.MET, 0),
                counts.getOrDefault(GateState.OPEN, 0),
                counts.getOrDefault(GateState.NOT_MET, 0));
    }

    private static Gate follow(String id, String stage, List<Point> points, List<String> upTo) {
        List<@Nullable GateState> states = new ArrayList<>();
        Integer metSince = null;
        for (int i = 0; i < points.size(); i++) {
            GateState state = points.get(i)
                    .gate(id)
                    .filter(gate -> upTo.contains(gate.stage()))
                    .map(Point.Gate::state)
                    .orElse(null);
            states.add(state);
            metSince = state != GateState.MET ? null : metSince == null ? Integer.valueOf(i) : metSince;
        }
        return new Gate(id, stage, states, metSince);
    }
}
