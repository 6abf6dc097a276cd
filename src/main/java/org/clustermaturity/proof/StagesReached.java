package org.clustermaturity.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.clustermaturity.questionnaire.AnswerSheet;
import org.clustermaturity.scoring.Ladder;

/** Every stage is the result of some sheet. The reachable stages of the empty sheets, one for each reading, say so exactly. */
final class StagesReached implements Prover {

    @Override
    public List<Proof> prove(Subject subject) {
        Verdicts verdicts = new Verdicts(ProofKind.STAGES_REACHED);
        List<AnswerSheet> sheets = new ArrayList<>();
        for (Ladder.Stage stage : subject.rules().ladder().stages()) {
            Optional<double[]> empty = subject.readings().stream()
                    .filter(reading -> subject.judge(reading).reachable().contains(stage.rung()))
                    .findFirst();
            empty.ifPresentOrElse(
                    reading -> sheets.addAll(sheetAt(stage.rung(), reading, subject)),
                    () -> refuse(stage, subject, verdicts));
        }
        return verdicts.orAllIsWell(
                subject.rules().ladder().stages().size(),
                "every stage is the result of some sheet (%d stages)".formatted(sheets.size()),
                subject.places().rules(),
                sheets);
    }

    private static List<AnswerSheet> sheetAt(int rung, double[] reading, Subject subject) {
        return new Candidates(subject)
                .at(rung, reading)
                .limit(1)
                .map(sheet -> new Smallest(subject)
                        .of(sheet, smaller -> subject.judge(smaller).certain() == rung))
                .map(subject::sheet)
                .toList();
    }

    private static void refuse(Ladder.Stage stage, Subject subject, Verdicts verdicts) {
        double[] best = subject.readings().stream()
                .map(subject::best)
                .max(Comparator.comparing(sheet -> subject.judge(sheet).certain()))
                .orElseThrow();
        boolean outOfReach = subject.judge(best).certain() < stage.rung();
        double[] shown = outOfReach
                ? best
                : new Smallest(subject)
                        .of(best, smaller -> subject.judge(smaller).certain() >= stage.rung());
        String other = subject.rules()
                .ladder()
                .stages()
                .get(subject.judge(shown).certain())
                .id();
        verdicts.broken(
                outOfReach
                        ? "Stage \"%s\" is out of reach: even the best answers come to \"%s\"."
                                .formatted(stage.id(), other)
                        : "Stage \"%s\" is never the result: who meets its gates has met those of \"%s\", too."
                                .formatted(stage.id(), other),
                subject.places().stage(stage.id()),
                outOfReach
                        ? "Maybe one of its gates can never be met."
                        : "Maybe a gate of the stage above should ask for more.",
                subject.sheet(shown));
    }
}
