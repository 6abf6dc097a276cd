package org.clustermaturity.impact;

import java.util.List;
import java.util.TreeSet;
import org.clustermaturity.assessment.AdvisedModule;
import org.clustermaturity.assessment.Assessment;
import org.clustermaturity.questionnaire.Misfit;

/** Counts over the assessments of one questionnaire version; what two of them have counted can be added up. */
final class QuestionnaireTally {

    private long compared;
    private final Counts<Obstacle> obstacles = new Counts<>();
    private final Counts<Place> misfits = new Counts<>();
    private final StageTally stages = new StageTally();
    private final RuleTally rules = new RuleTally();
    private final ScoreTally scores = new ScoreTally();
    private final Counts<String> modulesBefore = new Counts<>();
    private final Counts<String> modulesAfter = new Counts<>();

    /** Where something does not fit. */
    private record Place(Obstacle where, String id) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            int order = where.compareTo(other.where);
            return order == 0 ? id.compareTo(other.id) : order;
        }
    }

    void add(Compared judged) {
        compared++;
        stages.add(judged);
        rules.add(judged);
        scores.add(judged);
        addModules(judged.before(), modulesBefore);
        addModules(judged.after(), modulesAfter);
    }

    void hinder(Obstacle obstacle) {
        obstacles.add(obstacle);
    }

    /** Notes an assessment with answers that do not fit; a question counts once, however much is wrong with its answer. */
    void hinder(Obstacle where, List<Misfit> found) {
        hinder(where);
        found.stream().map(Misfit::id).distinct().forEach(id -> misfits.add(new Place(where, id)));
    }

    void add(QuestionnaireTally others) {
        compared += others.compared;
        obstacles.add(others.obstacles);
        misfits.add(others.misfits);
        stages.add(others.stages);
        rules.add(others.rules);
        scores.add(others.scores);
        modulesBefore.add(others.modulesBefore);
        modulesAfter.add(others.modulesAfter);
    }

    QuestionnaireImpact impact(String questionnaire) {
        return new QuestionnaireImpact(
                questionnaire,
                compared,
                obstacles.list(QuestionnaireImpact.Hindered::new),
                misfits.list((place, times) -> new QuestionnaireImpact.Misfitting(place.where(), place.id(), times)),
                stages.moves(),
                stages.moved(),
                rules.gates(),
                rules.others(),
                stages.explained(),
                scores.shifts(),
                scores.movers(),
                modules());
    }

    private List<QuestionnaireImpact.ModuleCount> modules() {
        TreeSet<String> ids = new TreeSet<>(modulesBefore.keys());
        ids.addAll(modulesAfter.keys());
        return ids.stream()
                .map(id -> new QuestionnaireImpact.ModuleCount(id, modulesBefore.of(id), modulesAfter.of(id)))
                .toList();
    }

    private static void addModules(Assessment assessment, Counts<String> modules) {
        for (AdvisedModule each : assessment.first()) {
            modules.add(each.module().id());
        }
    }
}
