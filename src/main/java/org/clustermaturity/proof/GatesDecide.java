package org.clustermaturity.proof;

import java.util.List;
import org.clustermaturity.scoring.Field;
import org.clustermaturity.scoring.Findings;
import org.clustermaturity.scoring.Phase;
import org.clustermaturity.scoring.Rule;

/**
 * Every gate can be met and can be missed, with some switches each. Gates are monotone, so the best and the worst answers say
 * so exactly.
 */
final class GatesDecide implements Prover {

    @Override
    public List<Proof> prove(Subject subject) {
        Verdicts verdicts = new Verdicts(ProofKind.GATES_DECIDE);
        List<Findings> empty = subject.readings().stream().map(subject::judge).toList();
        List<Rule> gates = subject.rules(Phase.GATES);
        for (Rule gate : gates) {
            if (empty.stream().noneMatch(findings -> findings.possible().get(gate.index()))) {
                verdicts.broken(
                        "Gate %s can never be met: the best answers miss it.".formatted(gate.id()),
                        subject.places().rule(gate),
                        "Maybe its line lies beyond what can be answered.",
                        subject.sheet(bestFor(gate, subject)));
            } else if (empty.stream().allMatch(findings -> findings.met().get(gate.index()))) {
                verdicts.broken(
                        "Gate %s can never be missed: a sheet without an answer meets it.".formatted(gate.id()),
                        subject.places().rule(gate),
                        "Maybe its line should be higher.",
                        subject.sheet(subject.nothing()));
            }
        }
        return verdicts.orAllIsWell(
                gates.size(),
                "every gate can be met and can be missed (%d gates)".formatted(gates.size()),
                subject.places().rules(),
                List.of());
    }

    /** The best answers to what the gate compares, or to everything when it compares scores. Switches stay as usual. */
    private static double[] bestFor(Rule gate, Subject subject) {
        double[] best = subject.best(subject.nothing());
        boolean scores = gate.fields().stream().anyMatch(field -> field.kind() == Field.Kind.SCORE);
        for (int i = 0; i < best.length; i++) {
            best[i] = scores || gate.questions().contains(i) ? best[i] : Double.NaN;
        }
        return best;
    }
}
