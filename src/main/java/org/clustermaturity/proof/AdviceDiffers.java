package org.clustermaturity.proof;

import java.util.List;
import java.util.Locale;
import org.clustermaturity.questionnaire.AnswerSheet;
import org.clustermaturity.scoring.Conclusion;
import org.clustermaturity.scoring.Phase;
import org.clustermaturity.scoring.Rule;

/** No two advice rules say the same: they call for different modules, or differ on some sheet; and so do their statements. */
final class AdviceDiffers implements Prover {

    @Override
    public List<Proof> prove(Subject subject) {
        Verdicts verdicts = new Verdicts(ProofKind.ADVICE_DIFFERS);
        Decider decider = new Decider(subject);
        List<Rule> advice = subject.rules(Phase.ADVICE);
        for (int i = 0; i < advice.size(); i++) {
            for (int j = i + 1; j < advice.size(); j++) {
                compare(advice.get(i), advice.get(j), decider, subject, verdicts);
            }
        }
        return verdicts.orAllIsWell(
                advice.size(),
                "no two advice rules say the same (%d rules)".formatted(advice.size()),
                subject.places().rules(),
                List.of());
    }

    private static void compare(Rule one, Rule other, Decider decider, Subject subject, Verdicts verdicts) {
        if (statement(one).equals(statement(other)) && !statement(one).isEmpty()) {
            verdicts.broken(
                    "Rules %s and %s have the same statement.".formatted(one.id(), other.id()),
                    subject.places().rule(other),
                    "Maybe one of them should say what is different about it.");
        }
        if (!moduleOf(one).equals(moduleOf(other))) {
            return;
        }
        Decision onlyOne = decider.decide(new Claim.Both(holds(one), new Claim.Fails(other.condition())));
        Decision onlyOther = decider.decide(new Claim.Both(holds(other), new Claim.Fails(one.condition())));
        onlyUndecided(onlyOne, onlyOther, verdicts);
        if (onlyOne.isNever() && onlyOther.isNever()) {
            verdicts.broken(
                    "Rules %s and %s call for module %s on exactly the same sheets."
                            .formatted(one.id(), other.id(), moduleOf(one)),
                    subject.places().rule(other),
                    "Maybe one of them is left over.",
                    both(one, other, decider, subject));
        } else if (onlyOne.isNever()) {
            warnImplied(one, other, decider, subject, verdicts);
        } else if (onlyOther.isNever()) {
            warnImplied(other, one, decider, subject, verdicts);
        }
    }

    private static void onlyUndecided(Decision one, Decision other, Verdicts verdicts) {
        if (one.isUndecided()) {
            verdicts.tried(one.tried());
        }
        if (other.isUndecided()) {
            verdicts.tried(other.tried());
        }
    }

    private static void warnImplied(Rule narrow, Rule wide, Decider decider, Subject subject, Verdicts verdicts) {
        verdicts.warned(
                "Whenever rule %s fires, rule %s has called for module %s already."
                        .formatted(narrow.id(), wide.id(), moduleOf(wide)),
                subject.places().rule(narrow),
                "Maybe it is left over, or the other one should ask for more.",
                both(narrow, wide, decider, subject));
    }

    private static AnswerSheet[] both(Rule one, Rule other, Decider decider, Subject subject) {
        Claim claim = new Claim.Both(holds(one), holds(other));
        return decider.decide(claim).sheet().stream()
                .map(sheet -> new Smallest(subject).of(sheet, smaller -> decider.fulfils(smaller, claim)))
                .map(subject::sheet)
                .toArray(AnswerSheet[]::new);
    }

    private static Claim holds(Rule rule) {
        return new Claim.Holds(rule.condition());
    }

    private static String moduleOf(Rule rule) {
        return rule.conclusion() instanceof Conclusion.Module module ? module.id() : rule.id();
    }

    private static String statement(Rule rule) {
        return rule.texts().statement().toString().strip().toLowerCase(Locale.ROOT);
    }
}
