package org.clustermaturity.proof;

import java.util.List;
import org.clustermaturity.scoring.Conclusion;
import org.clustermaturity.scoring.LostGate;
import org.clustermaturity.scoring.Rule;

/** A better answer never loses a gate and never brings a cap about. Bounds and reachable stages rest on it. */
final class BetterNeverLoses implements Prover {

    @Override
    public List<Proof> prove(Subject subject) {
        Verdicts verdicts = new Verdicts(ProofKind.BETTER_NEVER_LOSES);
        LostGate losses = new LostGate(subject.questionnaire(), subject.rules().fields());
        List<Rule> rules = subject.rules().rules().stream()
                .filter(rule ->
                        rule.conclusion() instanceof Conclusion.GateMet || rule.conclusion() instanceof Conclusion.Cap)
                .toList();
        for (Rule rule : rules) {
            losses.find(rule)
                    .ifPresent(loss -> verdicts.broken(
                            "A better answer %s %s."
                                    .formatted(
                                            rule.conclusion() instanceof Conclusion.GateMet
                                                    ? "loses gate"
                                                    : "runs into cap",
                                            rule.id()),
                            subject.places().rule(rule),
                            "Maybe an operator should be turned round.",
                            subject.sheet(loss.before()),
                            subject.sheet(loss.after())));
        }
        return verdicts.orAllIsWell(
                rules.size(),
                "a better answer never loses a gate or runs into a cap (%d gates and caps)".formatted(rules.size()),
                subject.places().rules(),
                List.of());
    }
}
