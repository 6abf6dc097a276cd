package org.clustermaturity.impact;

import java.util.TreeMap;

/** Counts over assessments of any questionnaires; used by one thread at a time. */
final class Tally {

    private final TreeMap<String, QuestionnaireTally> questionnaires = new TreeMap<>();

    /** What is counted of a questionnaire version. */
    QuestionnaireTally of(String questionnaire) {
        return questionnaires.computeIfAbsent(questionnaire, any -> new QuestionnaireTally());
    }

    void add(Tally others) {
        others.questionnaires.forEach(
                (questionnaire, tally) -> of(questionnaire).add(tally));
    }

    Impact impact() {
        return new Impact(questionnaires.entrySet().stream()
                .map(entry -> entry.getValue().impact(entry.getKey()))
                .toList());
    }
}
