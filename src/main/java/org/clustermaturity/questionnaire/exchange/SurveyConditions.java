package org.clustermaturity.questionnaire.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clustermaturity.language.PlainNumber;
import org.clustermaturity.questionnaire.Matrix;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.questionnaire.QuestionKind;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.questionnaire.ShownWhen;
import org.jspecify.annotations.Nullable;

/**
 * Conditions in the expression language of SurveyJS. They hold exactly when a question is shown here, so also while the
 * question that decides is unknown, and not when that question is hidden itself.
 */
final class SurveyConditions {

    private final Questionnaire questionnaire;

    SurveyConditions(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /** The condition under which a question is shown; null when always. */
    @Nullable
    String visibleIf(Question question) {
        List<String> conditions = new ArrayList<>();
        ShownWhen shown = question.shownWhen();
        while (shown != null) {
            Question decides = questionnaire.questions().get(shown.index());
            boolean always = shown.atLeast() <= least(decides);
            if (!always) {
                conditions.add(condition(decides, shown.atLeast()));
            }
            shown = always ? null : decides.shownWhen();
        }
        Collections.reverse(conditions);
        return conditions.isEmpty() ? null : String.join(" and ", conditions);
    }

    private static double least(Question question) {
        return question.scale() == null ? question.limits().min() : 0;
    }

    private static String condition(Question question, double atLeast) {
        String name = "{" + nameOf(question) + "}";
        if (question.scale() == null) {
            return "(%s empty or %s >= %s)".formatted(name, name, PlainNumber.text(atLeast));
        }
        return name + " noneof " + below(question, (int) Math.ceil(atLeast));
    }

    /** Rows are found inside their matrix. */
    private static String nameOf(Question question) {
        Matrix matrix = question.matrix();
        return matrix == null ? question.id() : matrix.id() + "." + question.id();
    }

    private static String below(Question question, int option) {
        return question.kind() == QuestionKind.YES_NO
                ? "[false]"
                : IntStream.range(0, option)
                        .mapToObj(i -> "'" + question.options().keys().get(i) + "'")
                        .collect(Collectors.joining(", ", "[", "]"));
    }
}
