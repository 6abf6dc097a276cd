package org.clustermaturity.proof;

import java.util.List;
import org.clustermaturity.questionnaire.AnswerSheet;
import org.clustermaturity.scoring.Phase;
import org.clustermaturity.scoring.Rule;

/** An advice rule that closes a gate fires on some sheet that does not meet it. */
final class AdviceCanHelp implements Prover {

    @Override
    public List<Proof> prove(Subject subject) {
        Verdicts verdicts = new Verdicts(ProofKind.ADVICE_CAN_HELP);
        Decider decider = new Decider(subject);
        int closings = 0;
        for (Rule advice : subject.rules(Phase.ADVICE)) {
            for (String id : advice.closes()) {
                closings++;
                subject.rules().find(id).ifPresent(gate -> check(advice, gate, decider, subject, verdicts));
            }
        }
        return verdicts.orAllIsWell(
                closings,
                "advice fires while the gate that it closes is not met (%d times @closes)".formatted(closings),
                subject.places().rules(),
                List.of());
    }

    private static void check(Rule advice, Rule gate, Decider decider, Subject subject, Verdicts verdicts) {
        Claim fires = new Claim.Holds(advice.condition());
        Decision helps = decider.decide(new Claim.Both(fires, new Claim.Fails(gate.condition())));
        if (helps.isUndecided()) {
            verdicts.tried(helps.tried());
        } else if (helps.isNever()) {
            verdicts.warned(
                    "Rule %s closes gate %s but never fires while that is missed.".formatted(advice.id(), gate.id()),
                    subject.places().rule(advice),
                    "Maybe another gate is meant.",
                    decider.decide(fires).sheet().stream()
                            .map(sheet -> new Smallest(subject).of(sheet, smaller -> decider.fulfils(smaller, fires)))
                            .map(subject::sheet)
                            .toArray(AnswerSheet[]::new));
        }
    }
}
