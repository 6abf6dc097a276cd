package org.clustermaturity.export;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.clustermaturity.questionnaire.Answer;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.questionnaire.QuestionKind;
import org.jspecify.annotations.Nullable;

/** Values as they stand in one cell. */
final class Cells {

    private Cells() {}

    /** The value of an answer; several options stand behind each other, divided by semicolons. */
    static @Nullable Object value(@Nullable Answer answer) {
        Object value = answer == null ? null : answer.value();
        return value instanceof List<?> ticks ? joined(ticks) : value;
    }

    static String joined(Collection<?> parts) {
        return parts.stream().map(Object::toString).collect(Collectors.joining(";"));
    }

    static @Nullable BigDecimal number(@Nullable Double score) {
        return score == null ? null : BigDecimal.valueOf(score);
    }

    static Column.Type type(Question question) {
        if (question.kind() == QuestionKind.YES_NO) {
            return Column.Type.YES_NO;
        }
        return question.scale() == null ? Column.Type.NUMBER : Column.Type.TEXT;
    }
}
