package org.clustermaturity.impact;

import java.util.Comparator;
import java.util.List;
import org.clustermaturity.assessment.Assessment;
import org.clustermaturity.scoring.GateState;
import org.clustermaturity.scoring.Phase;
import org.clustermaturity.scoring.Rule;
import org.jspecify.annotations.Nullable;

/** Counts what became of gates and other rules. */
final class RuleTally {

    private final Counts<Turn> turns = new Counts<>();

    /** What can become of a rule. */
    private enum Turned {
        WON,
        LOST,
        OPENED,
        BEGAN,
        CEASED
    }

    /** What became of one rule. */
    private record Turn(Phase phase, String rule, Turned what) implements Comparable<Turn> {

        private static final Comparator<Turn> ORDER =
                Comparator.comparing(Turn::phase).thenComparing(Turn::rule).thenComparing(Turn::what);

        @Override
        public int compareTo(Turn other) {
            return ORDER.compare(this, other);
        }
    }

    void add(Compared compared) {
        for (RulePairs.Pair gate : compared.rules().gates()) {
            GateState before = state(compared.before(), gate.before());
            GateState after = state(compared.after(), gate.after());
            if (before != after) {
                turns.add(new Turn(gate.phase(), gate.id(), turned(after)));
            }
        }
        for (RulePairs.Pair rule : compared.rules().others()) {
            boolean before = fired(compared.before(), rule.before());
            boolean after = fired(compared.after(), rule.after());
            if (before != after) {
                turns.add(new Turn(rule.phase(), rule.id(), after ? Turned.BEGAN : Turned.CEASED));
            }
        }
    }

    void add(RuleTally others) {
        turns.add(others.turns);
    }

    List<QuestionnaireImpact.GateChange> gates() {
        return turns.keys().stream()
                .filter(turn -> turn.phase() == Phase.GATES)
                .map(Turn::rule)
                .distinct()
                .map(gate -> new QuestionnaireImpact.GateChange(
                        gate,
                        count(Phase.GATES, gate, Turned.WON),
                        count(Phase.GATES, gate, Turned.LOST),
                        count(Phase.GATES, gate, Turned.OPENED)))
                .toList();
    }

    List<QuestionnaireImpact.RuleChange> others() {
        return turns.keys().stream()
                .filter(turn -> turn.phase() != Phase.GATES)
                .map(turn -> new QuestionnaireImpact.RuleChange(
                        turn.rule(),
                        turn.phase(),
                        count(turn.phase(), turn.rule(), Turned.BEGAN),
                        count(turn.phase(), turn.rule(), Turned.CEASED)))
                .distinct()
                .toList();
    }

    private long count(Phase phase, String rule, Turned what) {
        return turns.of(new Turn(phase, rule, what));
    }

    private static Turned turned(GateState after) {
        return switch (after) {
            case MET -> Turned.WON;
            case NOT_MET -> Turned.LOST;
            case OPEN -> Turned.OPENED;
        };
    }

    private static GateState state(Assessment assessment, @Nullable Rule gate) {
        return gate == null ? GateState.MET : assessment.findings().state(gate);
    }

    private static boolean fired(Assessment assessment, @Nullable Rule rule) {
        return rule != null && assessment.findings().fired().get(rule.index());
    }
}
