package org.clustermaturity.impact;

import java.util.List;

/** What a change of content would change for what was submitted, by questionnaire version, in the order of their names. */
public record Impact(List<QuestionnaireImpact> questionnaires) {

    public Impact {
        questionnaires = List.copyOf(questionnaires);
    }

    /** How many assessments could be judged on both contents. */
    public long compared() {
        return questionnaires.stream().mapToLong(QuestionnaireImpact::compared).sum();
    }

    /** How many could not. */
    public long notComparable() {
        return questionnaires.stream()
                .mapToLong(QuestionnaireImpact::notComparable)
                .sum();
    }
}
