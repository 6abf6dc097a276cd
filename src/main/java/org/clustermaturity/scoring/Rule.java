package org.clustermaturity.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One rule as its author wrote it, and what follows from its text once for all evaluations. */
public final class Rule {

    /**
     * What stands in the head of a rule.
     *
     * @param stage for a gate the stage that asks for it; null when only labels do
     * @param kind for a flag what it tells; null for other rules
     * @param closes for advice the gates that the module helps to meet
     */
    public record Head(
            String id,
            Phase phase,
            @Nullable String stage,
            @Nullable FlagKind kind,
            List<String> closes,
            List<String> sources) {

        public Head {
            closes = List.copyOf(closes);
            sources = List.copyOf(sources);
        }
    }

    /** Where a rule stands, and its text in the rule language. */
    public record Origin(String path, int line, String text) {

        /** The folder of the file, with its trailing {@code /}. */
        public String folder() {
            return path.substring(0, path.lastIndexOf('/') + 1);
        }
    }

    private final int index;
    private final Head head;
    private final Condition condition;
    private final Conclusion conclusion;
    private final RuleTexts texts;
    private final Origin origin;
    private final List<Field> fields;
    private final List<Integer> questions;
    private final boolean conjunction;
    private final boolean counting;

    /** @param index its place among all rules of the rule book */
    public Rule(int index, Head head, Condition condition, Conclusion conclusion, RuleTexts texts, Origin origin) {
        this.index = index;
        this.head = head;
        this.condition = condition;
        this.conclusion = conclusion;
        this.texts = texts;
        this.origin = origin;
        this.fields = condition
                .comparisons()
                .map(Condition.Comparison::field)
                .distinct()
                .toList();
        this.questions = fields.stream()
                .flatMap(field -> field.questions().stream())
                .distinct()
                .sorted()
                .toList();
        this.conjunction = isConjunction(condition);
        this.counting = fields.stream().anyMatch(field -> field.kind() == Field.Kind.TALLY);
    }

    /** The same rule in other words. */
    Rule saying(RuleTexts otherTexts) {
        return new Rule(index, head, condition, conclusion, otherTexts, origin);
    }

    public int index() {
        return index;
    }

    public Head head() {
        return head;
    }

    public String id() {
        return head.id();
    }

    public Phase phase() {
        return head.phase();
    }

    /** For a gate the stage that asks for it. */
    public @Nullable String stage() {
        return head.stage();
    }

    /** For a flag what it tells. */
    public @Nullable FlagKind kind() {
        return head.kind();
    }

    public List<String> closes() {
        return head.closes();
    }

    public List<String> sources() {
        return head.sources();
    }

    public Condition condition() {
        return condition;
    }

    public Conclusion conclusion() {
        return conclusion;
    }

    public RuleTexts texts() {
        return texts;
    }

    public Origin origin() {
        return origin;
    }

    /** The fields that it compares, without repetition. */
    public List<Field> fields() {
        return fields;
    }

    /** The positions of the questions behind the fields that it compares, rising. */
    public List<Integer> questions() {
        return questions;
    }

    /** Whether all of its comparisons must hold, so that it owes its firing to every one of them. */
    public boolean isConjunction() {
        return conjunction;
    }

    /** Whether it compares a tally, behind which other rules stand. */
    public boolean isCounting() {
        return counting;
    }

    private static boolean isConjunction(Condition condition) {
        return condition instanceof Condition.Comparison
                || (condition instanceof Condition.All all
                        && all.parts().stream().allMatch(Rule::isConjunction));
    }
}
