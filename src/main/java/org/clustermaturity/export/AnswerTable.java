package org.clustermaturity.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clustermaturity.language.Language;
import org.clustermaturity.questionnaire.Answer;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.questionnaire.Questionnaire;
import org.jspecify.annotations.Nullable;

/** A row per answer, with whatever stands beside it. */
final class AnswerTable implements Table {

    private final List<Column> columns;

    AnswerTable(Language language) {
        columns = List.of(
                Column.fixed("assessment", Column.Type.TEXT, "column.assessment", language),
                Column.fixed("organisation", Column.Type.TEXT, "column.organisation", language),
                Column.fixed("questionnaire", Column.Type.TEXT, "column.questionnaire", language),
                Column.fixed("question", Column.Type.TEXT, "column.question", language),
                Column.fixed("dimension", Column.Type.TEXT, "column.dimension", language),
                Column.fixed("kind", Column.Type.TEXT, "column.kind", language),
                Column.fixed("status", Column.Type.TEXT, "column.answer-state", language),
                Column.fixed("value", Column.Type.TEXT, "column.value", language),
                Column.fixed("number", Column.Type.NUMBER, "column.number", language),
                Column.fixed("evidence", Column.Type.TEXT, "column.evidence", language),
                Column.fixed("note", Column.Type.TEXT, "column.note", language));
    }

    @Override
    public List<Column> columns() {
        return columns;
    }

    @Override
    public List<List<@Nullable Object>> rows(Exported exported) {
        Map<String, Answer> answers = new TreeMap<>(exported.kept().answers());
        List<List<@Nullable Object>> rows = new ArrayList<>();
        exported.questionnaire().map(Questionnaire::questions).orElse(List.of()).forEach(question -> {
            Answer answer = answers.remove(question.id());
            if (answer != null) {
                rows.add(row(exported, question.id(), question, answer));
            }
        });
        answers.forEach((id, answer) -> rows.add(row(exported, id, null, answer)));
        return rows;
    }

    private static List<@Nullable Object> row(
            Exported exported, String id, @Nullable Question question, Answer answer) {
        Object value = Cells.value(answer);
        return Arrays.asList(
                exported.kept().head().id(),
                exported.organisation().id(),
                exported.kept().head().questionnaire(),
                id,
                question == null ? null : question.dimension(),
                question == null ? null : question.kind().key(),
                answer.status().key(),
                value == null ? null : text(value),
                value instanceof Number ? value : null,
                answer.evidence(),
                answer.note());
    }

    private static String text(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
