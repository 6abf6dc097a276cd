package org.clustermaturity.scoring;

import java.util.List;
import java.util.Optional;
import org.clustermaturity.questionnaire.Questionnaire;

/** The rule books of all questionnaire versions, by questionnaire and then by date of publication. */
public record RuleBooks(List<RuleBook> list) {

    public RuleBooks {
        list = List.copyOf(list);
    }

    /** The rule book of a questionnaire version such as {@code cluster-maturity/2026-1}. */
    public Optional<RuleBook> find(String name) {
        return list.stream()
                .filter(book -> book.questionnaire().name().equals(name))
                .findFirst();
    }

    /** The rule book of the version of a questionnaire that was published last. */
    public Optional<RuleBook> findLatest(String questionnaire) {
        return list.stream()
                .filter(book -> book.questionnaire().id().equals(questionnaire))
                .reduce((earlier, later) -> later);
    }

    /** The names of all questionnaire versions. */
    public List<String> names() {
        return list.stream()
                .map(RuleBook::questionnaire)
                .map(Questionnaire::name)
                .toList();
    }
}
