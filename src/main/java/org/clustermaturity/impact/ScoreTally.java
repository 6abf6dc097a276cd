package org.clustermaturity.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.clustermaturity.assessment.KeptAssessment;
import org.clustermaturity.assessment.NodeScore;
import org.clustermaturity.scoring.Fraction;
import org.clustermaturity.scoring.Ruler;
import org.clustermaturity.scoring.Scores;

/** Counts how the scores differ, and keeps those whose overall score differs most. */
final class ScoreTally {

    private static final int OVERALL = -1;
    private static final int MOST_MOVERS = 10;

    /** By the place of the dimension in the candidate, the overall score first. */
    private final TreeMap<Integer, Node> nodes = new TreeMap<>();

    private final TreeMap<Distance, QuestionnaireImpact.Mover> movers = new TreeMap<>();

    private record Node(String id, ShiftTally shifts) {}

    /** How far an assessment moved; the farthest first, and of equal ones that with the smaller id. */
    private record Distance(long units, UUID assessment) implements Comparable<Distance> {

        @Override
        public int compareTo(Distance other) {
            int order = Long.compare(other.units, units);
            return order == 0 ? assessment.toString().compareTo(other.assessment.toString()) : order;
        }
    }

    void add(Compared compared) {
        Scores before = compared.before().findings().given();
        Scores after = compared.after().findings().given();
        node(OVERALL, NodeScore.OVERALL, compared.rules()).add(before.overall(), after.overall());
        for (RulePairs.Dimensions each : compared.rules().dimensions()) {
            node(each.after(), each.id(), compared.rules())
                    .add(
                            before.dimensions().get(each.before()),
                            after.dimensions().get(each.after()));
        }
        if (before.overall() != null && after.overall() != null) {
            addMover(compared, before.overall(), after.overall());
        }
    }

    void add(ScoreTally others) {
        others.nodes.forEach((place, node) -> {
            Node known = nodes.putIfAbsent(place, node);
            if (known != null) {
                known.shifts().add(node.shifts());
            }
        });
        others.movers.forEach(this::addMover);
    }

    List<ScoreShift> shifts() {
        return nodes.values().stream()
                .map(node -> node.shifts().shift(node.id()))
                .toList();
    }

    List<QuestionnaireImpact.Mover> movers() {
        return new ArrayList<>(movers.values());
    }

    private ShiftTally node(int place, String id, RulePairs rules) {
        return nodes.computeIfAbsent(place, any -> new Node(id, new ShiftTally(rules.ruler(), rules.range())))
                .shifts();
    }

    private void addMover(Compared compared, Fraction before, Fraction after) {
        ShiftTally shifts = node(OVERALL, NodeScore.OVERALL, compared.rules());
        long units = shifts.units(after) - shifts.units(before);
        if (units != 0) {
            Ruler ruler = compared.rules().ruler();
            KeptAssessment.Head head = compared.head();
            Compared.Step step = compared.step();
            addMover(
                    new Distance(Math.abs(units), head.id()),
                    new QuestionnaireImpact.Mover(
                            head.id(),
                            head.organisation(),
                            head.account(),
                            ruler.show(before),
                            ruler.show(after),
                            step.before(),
                            step.after()));
        }
    }

    private void addMover(Distance distance, QuestionnaireImpact.Mover mover) {
        movers.put(distance, mover);
        if (movers.size() > MOST_MOVERS) {
            movers.pollLastEntry();
        }
    }
}
