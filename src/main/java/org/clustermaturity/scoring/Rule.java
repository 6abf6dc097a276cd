package org.clustermaturity.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule as its author wrote it.
 *
 * @param index its place among all rules of the rule book
 * @param stage for a gate the stage that asks for it; null when only labels do
 * @param kind for a flag what it tells; null for other rules
 * @param closes for advice the gates that the module helps to meet
 * @param path the file and line where it stands
 * @param text the rule itself, in the rule language
 */
public record Rule(
        int index,
        String id,
        Phase phase,
        Condition condition,
        Conclusion conclusion,
        @Nullable String stage,
        @Nullable FlagKind kind,
        List<String> closes,
        List<String> sources,
        RuleTexts texts,
        String path,
        int line,
        String text) {

    /** The fields that it compares, without repetition. */
    public List<Field> fields() {
        return condition
                .comparisons()
                .map(Condition.Comparison::field)
                .distinct()
                .toList();
    }

    /** The questions behind the fields that it compares, in the questionnaire's order. */
    public List<Integer> questions() {
        return fields().stream()
                .flatMap(field -> field.questions().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
