package org.clustermaturity.questionnaire.exchange;

import java.util.ArrayList;
import java.util.List;
import org.clustermaturity.questionnaire.Dimension;
import org.clustermaturity.questionnaire.Matrix;
import org.clustermaturity.questionnaire.Question;
import org.jspecify.annotations.Nullable;

/**
 * What is shown as one thing: the rows of a matrix, or a question that stands alone.
 *
 * @param matrix null when the question stands alone
 * @param questions at least one; all rows of a matrix have the same scale, help and condition
 */
record Rows(@Nullable Matrix matrix, List<Question> questions) {

    /** The questions of a dimension, those of a matrix together. */
    static List<Rows> of(Dimension dimension) {
        List<Rows> all = new ArrayList<>();
        for (Question question : dimension.questions()) {
            Rows last = all.isEmpty() ? null : all.get(all.size() - 1);
            if (last == null || last.matrix == null || !last.matrix.equals(question.matrix())) {
                all.add(new Rows(question.matrix(), new ArrayList<>()));
            }
            all.get(all.size() - 1).questions.add(question);
        }
        return all;
    }

    /** The text above all rows; empty for a question that stands alone. */
    static String title(Question question) {
        Matrix matrix = question.matrix();
        return matrix == null ? "" : matrix.text();
    }

    Question first() {
        return questions.get(0);
    }
}
