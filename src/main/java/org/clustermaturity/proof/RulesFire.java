package org.clustermaturity.proof;

import java.util.List;
import org.clustermaturity.questionnaire.AnswerSheet;
import org.clustermaturity.scoring.Phase;
import org.clustermaturity.scoring.Rule;

/** Every rule with a condition fires on some sheet and not on all. Gates are left to {@link GatesDecide}. */
final class RulesFire implements Prover {

    @Override
    public List<Proof> prove(Subject subject) {
        Verdicts verdicts = new Verdicts(ProofKind.RULES_FIRE);
        Decider decider = new Decider(subject);
        List<Rule> rules = subject.rules().rules().stream()
                .filter(rule -> rule.phase() != Phase.GATES && !rule.fields().isEmpty())
                .toList();
        for (Rule rule : rules) {
            Decision fires = decider.decide(new Claim.Holds(rule.condition()));
            if (fires.sheet().isEmpty()) {
                refuse(rule, fires, subject, verdicts);
            } else {
                checkMisses(rule, fires.sheet().get(), decider, subject, verdicts);
            }
        }
        return verdicts.orAllIsWell(
                rules.size(),
                "every rule fires on some sheet and not on every sheet (%d rules)".formatted(rules.size()),
                subject.places().rules(),
                List.of());
    }

    private static void refuse(Rule rule, Decision fires, Subject subject, Verdicts verdicts) {
        if (fires.isNever()) {
            verdicts.broken(
                    "Rule %s never fires: no answers fulfil its condition.".formatted(rule.id()),
                    subject.places().rule(rule),
                    "Maybe two of its comparisons exclude each other, or a line lies beyond what can be answered.");
        } else {
            verdicts.warned(
                    "Rule %s fired on none of %d sheets that were tried.".formatted(rule.id(), fires.tried()),
                    subject.places().rule(rule),
                    "Maybe its comparisons exclude each other; this is no proof.");
        }
    }

    private static void checkMisses(Rule rule, double[] fires, Decider decider, Subject subject, Verdicts verdicts) {
        Decision misses = decider.decide(new Claim.Fails(rule.condition()));
        if (misses.sheet().isPresent()) {
            return;
        }
        AnswerSheet sheet = subject.sheet(new Smallest(subject)
                .of(fires, smaller -> decider.fulfils(smaller, new Claim.Holds(rule.condition()))));
        if (misses.isNever()) {
            verdicts.broken(
                    "Rule %s fires on every sheet that answers its questions.".formatted(rule.id()),
                    subject.places().rule(rule),
                    "Maybe its line lies below what can be answered.",
                    sheet);
        } else {
            verdicts.warned(
                    "Rule %s fired on all of %d sheets that were tried.".formatted(rule.id(), misses.tried()),
                    subject.places().rule(rule),
                    "Maybe its condition always holds; this is no proof.",
                    sheet);
        }
    }
}
