package org.clustermaturity.assessment;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clustermaturity.questionnaire.Answer;
import org.clustermaturity.questionnaire.AnswerSheet;
import org.clustermaturity.questionnaire.Misfit;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.questionnaire.Questionnaire;
import org.jspecify.annotations.Nullable;

/**
 * What a new draft takes over from an earlier assessment.
 *
 * @param newQuestions what is asked now and was not asked then, in the order of the questionnaire
 * @param dropped why some answers and switches do not come along
 */
public record Retake(
        Map<String, Answer> answers, Map<String, String> switches, List<String> newQuestions, List<Misfit> dropped) {

    /** Begins with nothing. */
    public static final Retake NONE = new Retake(Map.of(), Map.of(), List.of(), List.of());

    /**
     * Takes over what still fits.
     *
     * @param then what was asked then; null when nobody knows any more, so only what was answered counts as asked
     * @param date the day that the new sheet counts to
     */
    public static Retake of(KeptAssessment earlier, @Nullable Questionnaire then, Questionnaire now, LocalDate date) {
        AnswerSheet sheet = new AnswerSheet(now.name(), date, earlier.answers(), earlier.switches());
        Fitting fitting = Fitting.of(now, sheet);
        Set<String> asked = new HashSet<>(earlier.answers().keySet());
        if (then != null) {
            then.questions().forEach(question -> asked.add(question.id()));
        }
        List<String> newQuestions = now.questions().stream()
                .map(Question::id)
                .filter(id -> !asked.contains(id))
                .toList();
        return new Retake(fitting.sheet().answers(), fitting.sheet().switches(), newQuestions, fitting.dropped());
    }
}
