package org.clustermaturity.proof;

import java.util.List;
import java.util.stream.IntStream;
import org.clustermaturity.questionnaire.Band;
import org.clustermaturity.questionnaire.Level;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.questionnaire.ScoreRange;

/** Bands and levels leave no number out and take none twice: the first starts at the bottom, and each above the one before. */
final class BandsCover implements Prover {

    @Override
    public List<Proof> prove(Subject subject) {
        Verdicts verdicts = new Verdicts(ProofKind.BANDS_COVER);
        List<Question> banded = subject.questionnaire().questions().stream()
                .filter(question -> !question.bands().isEmpty())
                .toList();
        for (Question question : banded) {
            List<Double> starts = question.bands().stream().map(Band::from).toList();
            if (!covers(starts, question.limits().min())) {
                verdicts.broken(
                        "The bands of question \"%s\" leave a gap or overlap.".formatted(question.id()),
                        subject.places().question(question),
                        "");
            }
        }
        List<Level> levels = subject.questionnaire().levels();
        if (!covers(levels, subject.questionnaire().scheme().range())) {
            verdicts.broken(
                    "The levels leave a gap or overlap.", subject.places().questionnaire(), "");
        }
        return verdicts.orAllIsWell(
                banded.size() + levels.size(),
                "bands and levels leave no gap and do not overlap (%d questions with bands, %d levels)"
                        .formatted(banded.size(), levels.size()),
                subject.places().questionnaire(),
                List.of());
    }

    /** Two levels may start at the same score when it belongs to the first and the second comes above. */
    private static boolean covers(List<Level> levels, ScoreRange range) {
        boolean bottom = levels.get(0).inclusive() && levels.get(0).start().compareTo(range.from()) == 0;
        return bottom && IntStream.range(1, levels.size()).allMatch(i -> follows(levels.get(i - 1), levels.get(i)));
    }

    private static boolean follows(Level lower, Level higher) {
        int order = lower.start().compareTo(higher.start());
        return order < 0 || (order == 0 && lower.inclusive() && !higher.inclusive());
    }

    private static boolean covers(List<Double> starts, double bottom) {
        return starts.get(0) == bottom
                && IntStream.range(1, starts.size()).allMatch(i -> starts.get(i) > starts.get(i - 1));
    }
}
