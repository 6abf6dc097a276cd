package org.clustermaturity.assessment.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clustermaturity.access.Account;
import org.clustermaturity.assessment.AssessmentQuery;
import org.clustermaturity.store.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A query for kept assessments as SQL; what was sent only ever becomes a parameter. */
final class AssessmentSql {

    /** All columns but the answers, which may be large. */
    static final String COLUMNS = "id, account, organisation, version, questionnaire, status, reference_date,"
            + " reference, answered, asked, retake_of, new_questions, created_at, created_by, changed_at,"
            + " submitted_at, submitted_by, content_release, stage";

    private final List<String> conditions = new ArrayList<>(List.of("account = :account"));
    private final Map<String, Object> values = new HashMap<>();
    private final AssessmentQuery query;

    AssessmentSql(Account account, AssessmentQuery query) {
        this.query = query;
        values.put("account", account.name());
        values.put("most", query.most());
        filter(query.filter());
        goOn();
    }

    JdbcClient.StatementSpec in(JdbcClient jdbc) {
        return jdbc.sql("select %s from assessment where %s order by %s fetch first :most rows only"
                        .formatted(COLUMNS, String.join(" and ", conditions), order()))
                .params(values);
    }

    private void filter(AssessmentQuery.Filter filter) {
        add("organisation = :organisation", "organisation", filter.organisation());
        add("status = :status", "status", filter.submitted() == null ? null : status(filter.submitted()));
        add("stage = :stage", "stage", filter.stage());
        if (filter.questionnaire() != null) {
            add("(questionnaire = :name or position(:versions in questionnaire) = 1)", "name", filter.questionnaire());
            values.put("versions", filter.questionnaire() + "/");
        }
        if (filter.submittedFrom() != null) {
            add("submitted_at >= :from", "from", Times.at(filter.submittedFrom()));
        }
        if (filter.submittedTo() != null) {
            add("submitted_at < :to", "to", Times.at(filter.submittedTo()));
        }
        if (query.order().isBySubmission()) {
            conditions.add("submitted_at is not null");
        }
    }

    static String status(boolean submitted) {
        return submitted ? "submitted" : "draft";
    }

    private void goOn() {
        AssessmentQuery.Place after = query.after();
        if (after == null) {
            return;
        }
        String beyond = query.order().isFalling() ? "<" : ">";
        if (after.submittedAt() == null) {
            add("id %s :afterId".formatted(beyond), "afterId", after.id());
        } else {
            add("(submitted_at, id) %s (:afterTime, :afterId)".formatted(beyond), "afterId", after.id());
            values.put("afterTime", Times.at(after.submittedAt()));
        }
    }

    private void add(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    /** Ids rise with time, so the order of age is theirs. */
    private String order() {
        String direction = query.order().isFalling() ? " desc" : "";
        return query.order().isBySubmission() ? "submitted_at" + direction + ", id" + direction : "id" + direction;
    }
}
