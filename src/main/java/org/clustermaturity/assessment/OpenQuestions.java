package org.clustermaturity.assessment;

import java.util.List;
import org.clustermaturity.questionnaire.AnswerSheet;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.questionnaire.Questionnaire;

/** What is asked and has no answer yet. */
public final class OpenQuestions {

    private OpenQuestions() {}

    /** The questions that are shown and have no answer, in their order; what does not fit is no answer. */
    public static List<Question> in(Questionnaire questionnaire, AnswerSheet sheet) {
        return Fitting.of(questionnaire, sheet).answers().open().stream()
                .mapToObj(questionnaire.questions()::get)
                .toList();
    }
}
