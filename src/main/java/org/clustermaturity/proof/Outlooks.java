package org.clustermaturity.proof;

import java.util.List;
import org.clustermaturity.questionnaire.Answers;
import org.clustermaturity.scoring.Fact;
import org.clustermaturity.scoring.Field;
import org.clustermaturity.scoring.Findings;
import org.clustermaturity.scoring.FlagKind;
import org.clustermaturity.scoring.Fraction;
import org.clustermaturity.scoring.Phase;
import org.clustermaturity.scoring.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Says between which values the fields can lie once some questions are answered, whatever the others are answered with. The
 * bounds of scores and the reachable stages are those that the service gives for a sheet with open answers.
 */
final class Outlooks {

    private final Subject subject;

    Outlooks(Subject subject) {
        this.subject = subject;
    }

    /** One outlook; with scores and stages, one per reachable stage, which cost a judgement. */
    List<Outlook> of(double[] sheet, boolean judged) {
        Outlook outlook = Outlook.open(subject.rules().fields().size(Fact.STAGED));
        setAnswers(outlook, sheet);
        setTallies(outlook);
        setRenewal(outlook);
        if (!judged) {
            return List.of(outlook);
        }
        Findings findings = subject.judge(sheet);
        setScores(outlook, findings);
        return findings.reachable().stream().map(rung -> at(rung, outlook)).toList();
    }

    private void setAnswers(Outlook outlook, double[] sheet) {
        Answers answers = subject.answers(sheet);
        double[] given = answers.given();
        double[] values = subject.rules().fields().answers(given, answers);
        for (Field field : subject.rules().fields().list(Fact.ANSWERS)) {
            boolean decided = field.questions().stream()
                    .allMatch(question -> !Double.isNaN(given[question]) || !answers.isShown(question));
            if (decided) {
                outlook.set(field.index(), values[field.index()], values[field.index()]);
            }
        }
    }

    private void setTallies(Outlook outlook) {
        for (Field field : subject.rules().fields().list()) {
            if (field.kind() == Field.Kind.TALLY) {
                int certain = 0;
                int possible = 0;
                for (Rule rule : subject.counting(field.name())) {
                    Truth fires = new Claim.Holds(rule.condition()).of(outlook);
                    certain += fires == Truth.YES ? 1 : 0;
                    possible += fires == Truth.NO ? 0 : 1;
                }
                outlook.set(field.index(), certain, possible);
            }
        }
    }

    private void setRenewal(Outlook outlook) {
        Truth renewal = subject.rules(Phase.FLAGS).stream()
                .filter(rule -> rule.kind() == FlagKind.RENEWAL)
                .map(rule -> new Claim.Holds(rule.condition()).of(outlook))
                .reduce(Truth.NO, Truth::or);
        set(outlook, "renewal", renewal == Truth.YES ? 1 : 0, renewal == Truth.NO ? 0 : 1);
    }

    private void setScores(Outlook outlook, Findings findings) {
        int next = 0;
        int dimensions = findings.lowest().dimensions().size();
        for (Field field : subject.rules().fields().list()) {
            if (field.kind() == Field.Kind.SCORE) {
                boolean overall = next == dimensions;
                Fraction lowest = overall
                        ? findings.lowest().overall()
                        : findings.lowest().dimensions().get(next);
                Fraction highest = overall
                        ? findings.highest().overall()
                        : findings.highest().dimensions().get(next);
                outlook.set(
                        field.index(),
                        orElse(lowest, Double.NEGATIVE_INFINITY),
                        orElse(highest, Double.POSITIVE_INFINITY));
                next++;
            }
        }
    }

    private Outlook at(int rung, Outlook outlook) {
        Outlook here = outlook.copy();
        double next = rung < subject.rules().ladder().top() ? rung + 1 : Double.NaN;
        set(here, "stage", rung, rung);
        set(here, "nextStage", next, next);
        return here;
    }

    private void set(Outlook outlook, String field, double low, double high) {
        subject.rules().fields().find(field).ifPresent(found -> outlook.set(found.index(), low, high));
    }

    private double orElse(@Nullable Fraction score, double otherwise) {
        return score == null ? otherwise : subject.rules().ruler().read(score).toDouble();
    }
}
