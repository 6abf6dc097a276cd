package org.clustermaturity.assessment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.clustermaturity.language.Gaps;
import org.clustermaturity.questionnaire.AnswerSheet;
import org.clustermaturity.scoring.Conclusion;
import org.clustermaturity.scoring.Condition;
import org.clustermaturity.scoring.Field;
import org.clustermaturity.scoring.Findings;
import org.clustermaturity.scoring.Ladder;
import org.clustermaturity.scoring.Phase;
import org.clustermaturity.scoring.Rule;
import org.clustermaturity.scoring.RuleBook;

/**
 * What one answer sheet came to, with its reasons.
 *
 * @param release the content release that it rests on
 * @param gaps what the language of the content lacks
 * @param first the modules to begin with
 * @param more the other modules that rules call for and that fit the stage
 */
public record Assessment(
        String release,
        Gaps gaps,
        AnswerSheet sheet,
        RuleBook rules,
        Findings findings,
        List<AdvisedModule> first,
        List<AdvisedModule> more) {

    /** The stage that holds whatever the open answers turn out to be; empty without a ladder. */
    public Optional<Ladder.Stage> stage() {
        return rules.ladder().isEmpty()
                ? Optional.empty()
                : Optional.of(rules.ladder().stages().get(findings.certain()));
    }

    /** The stage above it; empty at the top and without a ladder. */
    public Optional<Ladder.Stage> nextStage() {
        int next = findings.certain() + 1;
        return next > rules.ladder().top()
                ? Optional.empty()
                : Optional.of(rules.ladder().stages().get(next));
    }

    /** The flags that the given answers raise. */
    public List<Rule> flags() {
        return fired(Phase.FLAGS);
    }

    /** The rules of a phase that fired on the given answers, in the order of their files. */
    public List<Rule> fired(Phase phase) {
        List<Rule> rulesFired = new ArrayList<>();
        BitSet fired = findings.fired();
        for (int i = fired.nextSetBit(0); i >= 0; i = fired.nextSetBit(i + 1)) {
            if (rules.rules().get(i).phase() == phase) {
                rulesFired.add(rules.rules().get(i));
            }
        }
        return rulesFired;
    }

    /** The positions of the questions whose given answers made a rule fire, rising. */
    public List<Integer> evidence(Rule rule) {
        if (rule.isConjunction() && !rule.isCounting()) {
            return rule.questions();
        }
        TreeSet<Integer> questions = new TreeSet<>();
        for (Condition.Comparison comparison : rule.condition().evidence(findings.fields())) {
            questions.addAll(comparison.field().questions());
            if (comparison.field().kind() == Field.Kind.TALLY) {
                counted(comparison.field().name(), questions);
            }
        }
        return List.copyOf(questions);
    }

    private void counted(String tally, TreeSet<Integer> questions) {
        for (Rule rule : fired(Phase.SCORING)) {
            if (rule.conclusion() instanceof Conclusion.Tally counted
                    && counted.name().equals(tally)) {
                questions.addAll(rule.questions());
            }
        }
    }
}
