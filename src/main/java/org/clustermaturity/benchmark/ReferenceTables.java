package org.clustermaturity.benchmark;

import java.util.List;
import java.util.Optional;

/** The reference values of all questionnaires that have some. */
public record ReferenceTables(List<ReferenceValues> list) {

    public ReferenceTables {
        list = List.copyOf(list);
    }

    /** Those of a questionnaire, by its id without a version. */
    public Optional<ReferenceValues> find(String questionnaire) {
        return list.stream()
                .filter(each -> each.questionnaire().equals(questionnaire))
                .findFirst();
    }
}
