package org.clustermaturity.impact;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.clustermaturity.assessment.AssessCluster;
import org.clustermaturity.assessment.Assessment;
import org.clustermaturity.assessment.Basis;
import org.clustermaturity.assessment.KeptAssessment;
import org.clustermaturity.language.Edition;
import org.clustermaturity.language.Editions;
import org.clustermaturity.language.Language;
import org.clustermaturity.questionnaire.AnswerSheet;
import org.clustermaturity.questionnaire.MisfittingAnswers;

/** Judges assessments on two contents; used by several threads. Only in one language, since texts are not compared. */
final class Comparison {

    private final Edition<Basis> before;
    private final Edition<Basis> after;
    private final AssessCluster assessCluster;
    private final Map<String, RulePairs> pairs = new ConcurrentHashMap<>();

    Comparison(Editions<Basis> before, Editions<Basis> after) {
        this.before = before.in(Language.ENGLISH);
        this.after = after.in(Language.ENGLISH);
        this.assessCluster = new AssessCluster(() -> after);
    }

    /** What there is to count of these assessments. */
    Tally of(List<KeptAssessment> assessments) {
        Tally tally = new Tally();
        for (KeptAssessment kept : assessments) {
            add(kept, tally.of(kept.head().questionnaire()));
        }
        return tally;
    }

    private void add(KeptAssessment kept, QuestionnaireTally tally) {
        String questionnaire = kept.head().questionnaire();
        if (isUnknown(questionnaire, before)) {
            tally.hinder(Obstacle.NOT_IN_CURRENT);
        } else if (isUnknown(questionnaire, after)) {
            tally.hinder(Obstacle.NOT_IN_CANDIDATE);
        } else {
            AnswerSheet sheet = sheet(kept);
            judge(sheet, before, tally, Obstacle.MISFITS_CURRENT)
                    .ifPresent(was -> judge(sheet, after, tally, Obstacle.MISFITS_CANDIDATE)
                            .ifPresent(is -> tally.add(new Compared(kept.head(), was, is, pairs(was, is)))));
        }
    }

    private Optional<Assessment> judge(
            AnswerSheet sheet, Edition<Basis> on, QuestionnaireTally tally, Obstacle obstacle) {
        try {
            return Optional.of(assessCluster.assess(sheet, on));
        } catch (MisfittingAnswers e) {
            tally.hinder(obstacle, e.misfits());
            return Optional.empty();
        }
    }

    private RulePairs pairs(Assessment was, Assessment is) {
        return pairs.computeIfAbsent(was.sheet().questionnaire(), any -> new RulePairs(was.rules(), is.rules()));
    }

    private static AnswerSheet sheet(KeptAssessment kept) {
        KeptAssessment.Submission submission = kept.submission().orElseThrow();
        return kept.sheet(LocalDate.ofInstant(submission.at(), ZoneOffset.UTC));
    }

    private static boolean isUnknown(String questionnaire, Edition<Basis> edition) {
        return edition.content().ruleBooks().find(questionnaire).isEmpty();
    }
}
