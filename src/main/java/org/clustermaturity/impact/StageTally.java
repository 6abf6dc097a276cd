package org.clustermaturity.impact;

import java.util.List;
import java.util.stream.Stream;

/** Counts moves from stage to stage, and the gates behind them. */
final class StageTally {

    private final Counts<Compared.Step> steps = new Counts<>();
    private final Counts<Integer> directions = new Counts<>();
    private final Counts<String> up = new Counts<>();
    private final Counts<String> down = new Counts<>();
    private long together;
    private long otherwise;

    void add(Compared compared) {
        steps.add(compared.step());
        int direction = compared.direction();
        directions.add(direction);
        if (direction != 0) {
            explain(compared.decisive(), direction > 0 ? up : down);
        }
    }

    void add(StageTally others) {
        steps.add(others.steps);
        directions.add(others.directions);
        up.add(others.up);
        down.add(others.down);
        together += others.together;
        otherwise += others.otherwise;
    }

    List<QuestionnaireImpact.StageMove> moves() {
        return steps.list((step, times) -> new QuestionnaireImpact.StageMove(step.before(), step.after(), times));
    }

    QuestionnaireImpact.Moved moved() {
        return new QuestionnaireImpact.Moved(directions.of(1), directions.of(-1), directions.of(0));
    }

    QuestionnaireImpact.Explained explained() {
        List<QuestionnaireImpact.SoleGate> alone = Stream.of(up.keys(), down.keys())
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .map(gate -> new QuestionnaireImpact.SoleGate(gate, up.of(gate), down.of(gate)))
                .toList();
        return new QuestionnaireImpact.Explained(alone, together, otherwise);
    }

    private void explain(List<String> gates, Counts<String> alone) {
        if (gates.size() == 1) {
            alone.add(gates.get(0));
        } else if (gates.isEmpty()) {
            otherwise++;
        } else {
            together++;
        }
    }
}
