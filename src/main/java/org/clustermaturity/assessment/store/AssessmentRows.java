package org.clustermaturity.assessment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.clustermaturity.access.Account;
import org.clustermaturity.assessment.AnswerChange;
import org.clustermaturity.assessment.KeptAssessment;
import org.clustermaturity.store.Times;
import org.jspecify.annotations.Nullable;

/** Rows of kept assessments and of their changes. */
final class AssessmentRows {

    private AssessmentRows() {}

    static KeptAssessment whole(ResultSet row, int number) throws SQLException {
        return new KeptAssessment(
                head(row, number),
                KeptJson.switches(row.getString("switches")),
                KeptJson.answers(row.getString("answers")));
    }

    static KeptAssessment.Head head(ResultSet row, int number) throws SQLException {
        return new KeptAssessment.Head(
                row.getObject("id", UUID.class),
                new Account(row.getString("account")),
                row.getObject("organisation", UUID.class),
                row.getInt("version"),
                row.getString("questionnaire"),
                row.getObject("reference_date", LocalDate.class),
                row.getString("reference"),
                new KeptAssessment.Progress(row.getInt("answered"), row.getInt("asked")),
                row.getObject("retake_of", UUID.class),
                words(row.getString("new_questions")),
                Times.read(row, "created_at"),
                row.getString("created_by"),
                Times.read(row, "changed_at"),
                submission(row));
    }

    static AnswerChange change(ResultSet row, int number) throws SQLException {
        return new AnswerChange(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                Times.read(row, "happened_at"),
                row.getString("actor"),
                row.getString("question"),
                KeptJson.answer(row.getString("before_answer")),
                KeptJson.answer(row.getString("after_answer")));
    }

    private static KeptAssessment.@Nullable Submission submission(ResultSet row) throws SQLException {
        return row.getString("status").equals("draft")
                ? null
                : new KeptAssessment.Submission(
                        Times.read(row, "submitted_at"),
                        row.getString("submitted_by"),
                        row.getString("content_release"),
                        row.getString("stage"));
    }

    private static List<String> words(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(","));
    }
}
