package org.clustermaturity.questionnaire.yaml;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clustermaturity.content.CamelCase;
import org.clustermaturity.questionnaire.Better;
import org.clustermaturity.questionnaire.Indicator;
import org.clustermaturity.questionnaire.Matrix;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.questionnaire.QuestionKind;
import org.clustermaturity.questionnaire.Scale;
import org.clustermaturity.questionnaire.ShownWhen;
import org.clustermaturity.questionnaire.yaml.QuestionnaireYaml.QuestionYaml;
import org.clustermaturity.questionnaire.yaml.QuestionnaireYaml.RowYaml;
import org.jspecify.annotations.Nullable;

/** A question of kind matrix in its file, which becomes a question per row. */
record MatrixEntry(QuestionEntry entry) {

    private static final int FEWEST_ROWS = 2;
    private static final int MOST_ROWS = 50;

    private QuestionYaml yaml() {
        return entry.yaml();
    }

    private List<RowYaml> rows() {
        List<RowYaml> rows = yaml().rows();
        return rows == null ? List.of() : rows;
    }

    /** The scale of every row; when it has no points, another one, so that no other fault follows. */
    Scale scale(Map<String, Scale> scales, Scale yesNo) {
        Scale scale = entry.scale(QuestionKind.CHOICE, scales, yesNo);
        if (scale != null && !scale.isOrdered()) {
            entry.problem("scale", "The options of scale \"%s\" have no points.".formatted(scale.id()), "");
        }
        return scale == null || !scale.isOrdered() ? yesNo : scale;
    }

    /** Notes what is wrong with the rows. */
    void check(Set<String> taken) {
        entry.checkWeight();
        if (rows().size() < FEWEST_ROWS || rows().size() > MOST_ROWS) {
            entry.problem(
                    "rows", "A matrix has %d to %d rows, not %d.".formatted(FEWEST_ROWS, MOST_ROWS, rows().size()), "");
        }
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < rows().size(); i++) {
            String key = rows().get(i).key();
            if (!key.matches(Ids.KEY)) {
                entry.problem("rows/" + i, "Row \"%s\" is no kebab-case word.".formatted(key), "");
            }
            if (!keys.add(key)) {
                entry.problem("rows/" + i, "Row \"%s\" stands twice.".formatted(key), "");
            } else if (taken.contains(idOf(key))) {
                entry.problem(
                        "rows/" + i,
                        "Row \"%s\" becomes question \"%s\", whose id is taken.".formatted(key, idOf(key)),
                        "");
            }
        }
    }

    private String idOf(String key) {
        return CamelCase.joined(yaml().id(), key);
    }

    /** The text of each row, by the id of the question that it becomes. */
    Map<String, String> ids() {
        Map<String, String> ids = new LinkedHashMap<>();
        rows().forEach(row -> ids.putIfAbsent(idOf(row.key()), row.text()));
        return ids;
    }

    Question question(String id, String text, Scale scale, List<String> sources, @Nullable ShownWhen shownWhen) {
        return new Question(
                id,
                entry.dimension(),
                text,
                yaml().help(),
                QuestionKind.CHOICE,
                null,
                scale,
                entry.limits(QuestionKind.CHOICE),
                Better.HIGHER,
                List.of(),
                yaml().weight(),
                sources,
                Boolean.TRUE.equals(yaml().notApplicable()),
                shownWhen,
                new Matrix(yaml().id(), yaml().text()));
    }

    /** The mean of the rows. */
    Indicator indicator() {
        return new Indicator(
                yaml().id(),
                yaml().text(),
                entry.dimension(),
                Indicator.Operator.MEAN,
                List.copyOf(ids().keySet()),
                List.of(),
                List.of(),
                yaml().weight(),
                true);
    }
}
