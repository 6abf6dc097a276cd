package org.clustermaturity.proof;

import java.util.List;
import org.clustermaturity.questionnaire.DerivedField;
import org.clustermaturity.scoring.Field;
import org.clustermaturity.scoring.Phase;
import org.clustermaturity.scoring.Rule;

/** Every gate of a stage is closed by some module; only time closes a gate on age. */
final class GatesClosed implements Prover {

    @Override
    public List<Proof> prove(Subject subject) {
        Verdicts verdicts = new Verdicts(ProofKind.GATES_CLOSED);
        List<String> closed = subject.rules(Phase.ADVICE).stream()
                .flatMap(rule -> rule.closes().stream())
                .toList();
        List<Rule> gates = subject.rules(Phase.GATES).stream()
                .filter(gate -> gate.stage() != null)
                .filter(gate -> !gate.fields().stream().allMatch(field -> isAge(field, subject)))
                .toList();
        for (Rule gate : gates) {
            if (!closed.contains(gate.id())) {
                verdicts.warned(
                        "No module closes gate %s.".formatted(gate.id()),
                        subject.places().rule(gate),
                        "Maybe an advice rule should carry it in @closes.");
            }
        }
        return verdicts.orAllIsWell(
                gates.size(),
                "every gate is closed by some module, or by time (%d gates)".formatted(gates.size()),
                subject.places().rules(),
                List.of());
    }

    private static boolean isAge(Field field, Subject subject) {
        return subject.questionnaire().derived().stream()
                .anyMatch(derived ->
                        derived.id().equals(field.name()) && derived.operator() == DerivedField.Operator.YEARS_SINCE);
    }
}
