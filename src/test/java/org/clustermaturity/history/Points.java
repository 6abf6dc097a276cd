package org.clustermaturity.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.clustermaturity.assessment.NodeScore;
import org.clustermaturity.scoring.GateState;
import org.jspecify.annotations.Nullable;

/** Assessments in short, for tests. */
final class Points {

    private Points() {}

    /**
     * One of the questionnaire {@code tiny/1}.
     *
     * @param gates such as {@code "A1 middle met"}
     */
    static Point on(String day, @Nullable String stage, NodeScore overall, String... gates) {
        return new Point(
                UUID.randomUUID(),
                LocalDate.parse(day),
                Instant.parse(day + "T12:00:00Z"),
                "tiny/1",
                "2026-01-15+0000000",
                stage,
                List.of(overall),
                Stream.of(gates).map(Points::gate).toList());
    }

    static NodeScore score(@Nullable Double value, double lowest, double highest) {
        return new NodeScore(NodeScore.OVERALL, value, lowest, highest);
    }

    private static Point.Gate gate(String text) {
        List<String> parts = List.of(text.split(" ", 3));
        GateState state = Stream.of(GateState.values())
                .filter(each -> each.key().equals(parts.get(2)))
                .findFirst()
                .orElseThrow();
        return new Point.Gate(parts.get(0), parts.get(1), state);
    }
}
