package org.clustermaturity.assessment.store;

import org.clustermaturity.access.Account;
import org.clustermaturity.assessment.AssessmentQuery;
import org.clustermaturity.store.Times;
import org.clustermaturity.store.Where;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A query for kept assessments as SQL. */
final class AssessmentSql {

    /** All columns but the answers, which may be large. */
    static final String COLUMNS = "id, account, organisation, version, questionnaire, status, reference_date,"
            + " reference, answered, asked, retake_of, new_questions, created_at, created_by, changed_at,"
            + " submitted_at, submitted_by, content_release, stage";

    private final Where where;
    private final AssessmentQuery query;

    AssessmentSql(Account account, AssessmentQuery query) {
        this.query = query;
        this.where = new Where().and("account = :account", "account", account.name());
        filter(query.filter());
        goOn();
    }

    JdbcClient.StatementSpec in(JdbcClient jdbc) {
        return where.in(
                        jdbc,
                        "select " + COLUMNS + " from assessment",
                        "order by " + order() + " fetch first :most rows only")
                .param("most", query.most());
    }

    private void filter(AssessmentQuery.Filter filter) {
        where.and("organisation = :organisation", "organisation", filter.organisation())
                .and("status = :status", "status", filter.submitted() == null ? null : status(filter.submitted()))
                .and("stage = :stage", "stage", filter.stage())
                .and("submitted_at >= :from", "from", Times.orNull(filter.submittedFrom()))
                .and("submitted_at < :to", "to", Times.orNull(filter.submittedTo()));
        String name = filter.questionnaire();
        if (name != null) {
            where.and("(questionnaire = :name or position(:versions in questionnaire) = 1)", "name", name)
                    .with("versions", name + "/");
        }
        if (query.order().isBySubmission()) {
            where.and("submitted_at is not null");
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
            where.and("id %s :afterId".formatted(beyond), "afterId", after.id());
        } else {
            where.and("(submitted_at, id) %s (:afterTime, :afterId)".formatted(beyond), "afterId", after.id())
                    .with("afterTime", Times.at(after.submittedAt()));
        }
    }

    /** Ids rise with time, so the order of age is theirs. */
    private String order() {
        String direction = query.order().isFalling() ? " desc" : "";
        return query.order().isBySubmission() ? "submitted_at" + direction + ", id" + direction : "id" + direction;
    }
}
