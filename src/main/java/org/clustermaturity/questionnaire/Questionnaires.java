package org.clustermaturity.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** All questionnaires in all their versions, by id and then by date of publication. */
public record Questionnaires(List<Questionnaire> list) {

    public Questionnaires {
        list = List.copyOf(list);
    }

    /** The version published last. */
    public Optional<Questionnaire> findLatest(String id) {
        return find(questionnaire -> questionnaire.id().equals(id));
    }

    public Optional<Questionnaire> find(String id, String version) {
        return find(questionnaire ->
                questionnaire.id().equals(id) && questionnaire.version().equals(version));
    }

    private Optional<Questionnaire> find(Predicate<Questionnaire> wanted) {
        return list.stream().filter(wanted).reduce((earlier, later) -> later);
    }
}
