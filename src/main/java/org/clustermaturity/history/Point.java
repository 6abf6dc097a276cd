package org.clustermaturity.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clustermaturity.assessment.NodeScore;
import org.clustermaturity.scoring.GateState;
import org.jspecify.annotations.Nullable;

/**
 * One submitted assessment in a history, with what was shown when it was submitted.
 *
 * @param date the reference date
 * @param questionnaire with its version
 * @param stage the certain stage; null when the questionnaire has none
 * @param scores the overall score first
 * @param gates in the order of the ladder
 */
public record Point(
        UUID assessment,
        LocalDate date,
        Instant submittedAt,
        String questionnaire,
        String contentRelease,
        @Nullable String stage,
        List<NodeScore> scores,
        List<Gate> gates) {

    /** The oldest reference date first; of the same day, the one that was submitted first. */
    public static final Comparator<Point> OLDEST_FIRST =
            Comparator.comparing(Point::date).thenComparing(Point::submittedAt).thenComparing(Point::assessment);

    /** A gate as it stood then. */
    public record Gate(String id, String stage, GateState state) {}

    /** The score of a dimension or the overall score; empty when it was not among them. */
    public Optional<NodeScore> score(String node) {
        return scores.stream().filter(score -> score.node().equals(node)).findFirst();
    }

    /** A gate; empty when it was not among them. */
    public Optional<Gate> gate(String id) {
        return gates.stream().filter(gate -> gate.id().equals(id)).findFirst();
    }
}
