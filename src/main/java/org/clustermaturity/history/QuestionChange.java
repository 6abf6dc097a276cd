package org.clustermaturity.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.clustermaturity.questionnaire.Dimension;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.questionnaire.Questionnaire;
import org.jspecify.annotations.Nullable;

/**
 * What became of one question from one questionnaire version, or content release, to another.
 *
 * @param text as it is asked now, or was asked last
 * @param aspects what differs of a question that is in both: wording, weight, answers, condition, dimension
 */
public record QuestionChange(String question, String text, String kind, List<String> aspects) {

    /** Every question that came, went or is another one now. */
    public static List<QuestionChange> between(Questionnaire before, Questionnaire after) {
        List<QuestionChange> changes = new ArrayList<>();
        for (Question question : after.questions()) {
            Question earlier = find(before, question.id());
            if (earlier == null) {
                changes.add(new QuestionChange(question.id(), question.text(), "added", List.of()));
            } else if (!aspects(before, earlier, after, question).isEmpty()) {
                changes.add(new QuestionChange(
                        question.id(), question.text(), "changed", aspects(before, earlier, after, question)));
            }
        }
        for (Question question : before.questions()) {
            if (after.indexOf(question.id()) < 0) {
                changes.add(new QuestionChange(question.id(), question.text(), "removed", List.of()));
            }
        }
        return changes;
    }

    private static List<String> aspects(Questionnaire before, Question was, Questionnaire after, Question is) {
        List<String> aspects = new ArrayList<>();
        note(aspects, "wording", List.of(was.text(), was.help()), List.of(is.text(), is.help()));
        note(aspects, "weight", weights(before, was), weights(after, is));
        note(aspects, "answers", answers(was), answers(is));
        note(aspects, "condition", condition(was), condition(is));
        note(aspects, "dimension", was.dimension(), is.dimension());
        return aspects;
    }

    private static void note(List<String> aspects, String aspect, Object before, Object after) {
        if (!before.equals(after)) {
            aspects.add(aspect);
        }
    }

    /** A question counts as much as its weight and that of its dimension say. */
    private static List<Integer> weights(Questionnaire questionnaire, Question question) {
        int dimension = questionnaire.dimensions().stream()
                .filter(each -> each.id().equals(question.dimension()))
                .mapToInt(Dimension::weight)
                .sum();
        return List.of(question.weight(), dimension);
    }

    private static List<Object> answers(Question question) {
        return List.of(
                question.kind(),
                Objects.requireNonNullElse(question.unit(), ""),
                question.scale() == null ? List.of() : question.options().options(),
                question.limits(),
                question.better(),
                question.bands(),
                question.notApplicable());
    }

    private static List<Object> condition(Question question) {
        return question.shownWhen() == null
                ? List.of()
                : List.of(question.shownWhen().question(), question.shownWhen().atLeast());
    }

    private static @Nullable Question find(Questionnaire questionnaire, String id) {
        int position = questionnaire.indexOf(id);
        return position < 0 ? null : questionnaire.questions().get(position);
    }
}
