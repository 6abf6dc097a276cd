package org.clustermaturity.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clustermaturity.history.Points.on;
import static org.clustermaturity.history.Points.score;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.clustermaturity.scoring.GateState;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final List<String> STAGES = List.of("start", "middle", "top");
    private static final List<Point> POINTS = List.of(
            point("2024-01-01", "start", "M1 middle met", "M2 middle open", "T1 top met"),
            point("2025-01-01", "start", "M1 middle not-met", "M2 middle met", "T1 top not-met"),
            point("2026-01-01", "middle", "M1 middle met", "M2 middle met", "M3 middle met", "T1 top open"));

    @Test
    void theUsualTargetIsTheStageAboveTheLastOne() {
        assertThat(Progress.usualTarget(POINTS, STAGES)).contains("top");
        assertThat(Progress.usualTarget(POINTS.subList(0, 1), STAGES)).contains("middle");
        assertThat(Progress.usualTarget(List.of(point("2026-01-01", "top")), STAGES))
                .isEmpty();
        assertThat(Progress.usualTarget(List.of(point("2026-01-01", "gone")), STAGES))
                .isEmpty();
        assertThat(Progress.usualTarget(List.of(), STAGES)).isEmpty();
    }

    @Test
    void gatesUpToTheTargetAreCountedAtEachAssessment() {
        Progress progress = Progress.towards("middle", POINTS, STAGES);

        assertThat(progress.counts())
                .extracting(Progress.Count::met, Progress.Count::open, Progress.Count::notMet, Progress.Count::all)
                .containsExactly(Tuple.tuple(1, 1, 0, 2), Tuple.tuple(1, 0, 1, 2), Tuple.tuple(3, 0, 0, 3));
        assertThat(Progress.towards("top", POINTS, STAGES).counts())
                .extracting(Progress.Count::all)
                .containsExactly(3, 3, 4);
    }

    @Test
    void aGateIsMetSinceTheLastBreak() {
        Progress progress = Progress.towards("top", POINTS, STAGES);

        assertThat(progress.gates())
                .extracting(Progress.Gate::id, Progress.Gate::metSince)
                .containsExactly(
                        Tuple.tuple("M1", 2), Tuple.tuple("M2", 1), Tuple.tuple("M3", 2), Tuple.tuple("T1", null));
        assertThat(progress.gates().get(2).states()).containsExactly(null, null, GateState.MET);
    }

    private static Point point(String day, String stage, String... gates) {
        return on(day, stage, score(1.0, 1, 1), gates);
    }
}
