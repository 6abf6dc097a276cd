package org.clustermaturity.assessment;

import java.util.ArrayList;
import java.util.List;
import org.clustermaturity.questionnaire.Scale;
import org.clustermaturity.scoring.Conclusion;
import org.clustermaturity.scoring.Condition;
import org.clustermaturity.scoring.Field;
import org.clustermaturity.scoring.Rule;
import org.clustermaturity.scoring.RuleBook;
import org.clustermaturity.scoring.drools.DroolsRules;
import org.clustermaturity.scoring.drools.KeptRules;

/** The shipped rules several times over, each copy comparing with other values so that nothing is shared. */
final class MultipliedRules {

    private MultipliedRules() {}

    static RuleBook times(RuleBook book, int factor) {
        List<Rule> rules = new ArrayList<>(book.rules());
        for (int copy = 1; copy < factor; copy++) {
            for (Rule rule : book.rules()) {
                boolean scores =
                        rule.conclusion() instanceof Conclusion.Score || rule.conclusion() instanceof Conclusion.Cap;
                if (!scores) {
                    rules.add(copyOf(rule, copy, rules.size()));
                }
            }
        }
        return new DroolsRules.Checked(book.questionnaire(), book.fields(), book.ladder(), book.labels(), rules)
                .compile(KeptRules.nowhere());
    }

    private static Rule copyOf(Rule rule, int copy, int index) {
        return new Rule(
                index,
                new Rule.Head(rule.id() + "x" + copy, rule.phase(), null, rule.kind(), List.of(), rule.sources()),
                shifted(rule.condition(), copy),
                rule.conclusion(),
                rule.texts(),
                rule.origin());
    }

    private static Condition shifted(Condition condition, int copy) {
        if (condition instanceof Condition.All all) {
            return new Condition.All(
                    all.parts().stream().map(part -> shifted(part, copy)).toList());
        }
        if (condition instanceof Condition.Any any) {
            return new Condition.Any(
                    any.parts().stream().map(part -> shifted(part, copy)).toList());
        }
        Condition.Comparison comparison = (Condition.Comparison) condition;
        return new Condition.Comparison(
                comparison.field(), comparison.operator(), comparison.value() + shift(comparison.field(), copy));
    }

    private static double shift(Field field, int copy) {
        Scale scale = field.scale();
        // Between two options or two answers: the rule decides as before, but its comparison is another one.
        return (scale == null ? 0.001 : -0.001) * copy;
    }
}
