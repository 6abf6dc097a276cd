package org.clustermaturity.assessment.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.clustermaturity.access.Account;
import org.clustermaturity.assessment.AnswerChange;
import org.clustermaturity.assessment.AssessmentQuery;
import org.clustermaturity.assessment.Assessments;
import org.clustermaturity.assessment.ChangePlace;
import org.clustermaturity.assessment.FrozenResult;
import org.clustermaturity.assessment.KeptAssessment;
import org.clustermaturity.assessment.NodeScore;
import org.clustermaturity.language.Language;
import org.clustermaturity.questionnaire.CanonicalAnswers;
import org.clustermaturity.store.Times;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Kept assessments in the database. */
@Repository
class JdbcAssessments implements Assessments {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int MOST_AT_A_TIME = 1_000;

    private final JdbcClient jdbc;
    private final JdbcChanges changes;
    private final JdbcScores scores;
    private final JdbcResults results;

    JdbcAssessments(JdbcClient jdbc, JdbcChanges changes, JdbcScores scores) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.scores = scores;
        this.results = new JdbcResults(jdbc, "assessment_result");
    }

    @Override
    public void add(KeptAssessment draft, List<AnswerChange> made) {
        KeptAssessment.Head head = draft.head();
        try {
            fill(jdbc.sql("""
                            insert into assessment
                                (id, account, organisation, version, questionnaire, status, reference_date, reference,
                                 switches, answers, answered, asked, retake_of, new_questions, created_at, created_by,
                                 changed_at)
                            values (:id, :account, :organisation, :version, :questionnaire, 'draft', :referenceDate,
                                    :reference, :switches, :answers, :answered, :asked, :retakeOf, :newQuestions,
                                    :createdAt, :createdBy, :changedAt)"""), draft)
                    .param("account", head.account().name())
                    .param("organisation", head.organisation())
                    .param("questionnaire", head.questionnaire())
                    .param("referenceDate", head.referenceDate())
                    .param("reference", head.reference())
                    .param("switches", KeptJson.json(draft.switches()))
                    .param("retakeOf", head.retakeOf())
                    .param("newQuestions", String.join(",", head.newQuestions()))
                    .param("createdAt", Times.at(head.createdAt()))
                    .param("createdBy", head.createdBy())
                    .update();
        } catch (DataIntegrityViolationException e) {
            throw new ConcurrencyFailureException("The organisation has been removed meanwhile.", e);
        }
        changes.add(head.id(), made);
    }

    @Override
    public Optional<KeptAssessment> find(Account account, UUID id) {
        return jdbc.sql("select * from assessment where id = :id and account = :account")
                .param("id", id)
                .param("account", account.name())
                .query(AssessmentRows::whole)
                .optional();
    }

    @Override
    public Optional<KeptAssessment> findLastSubmitted(Account account, UUID organisation, String questionnaire) {
        return jdbc.sql("""
                        select * from assessment
                        where account = :account and organisation = :organisation and submitted_at is not null
                            and position(:versions in questionnaire) = 1
                        order by submitted_at desc, id desc fetch first 1 rows only""")
                .param("account", account.name())
                .param("organisation", organisation)
                .param("versions", questionnaire + "/")
                .query(AssessmentRows::whole)
                .optional();
    }

    @Override
    public List<KeptAssessment.Head> list(Account account, AssessmentQuery query) {
        return new AssessmentSql(account, query)
                .in(jdbc)
                .query(AssessmentRows::head)
                .list();
    }

    @Override
    public List<KeptAssessment.Head> listOf(Account account, UUID organisation) {
        return jdbc.sql(
                        "select %s from assessment where organisation = :organisation and account = :account order by id"
                                .formatted(AssessmentSql.COLUMNS))
                .param("organisation", organisation)
                .param("account", account.name())
                .query(AssessmentRows::head)
                .list();
    }

    @Override
    public void eachSubmitted(Consumer<List<KeptAssessment>> part) {
        List<KeptAssessment> next = submittedAfter(BEFORE_ALL);
        while (!next.isEmpty()) {
            part.accept(next);
            next = next.size() < MOST_AT_A_TIME
                    ? List.of()
                    : submittedAfter(next.get(next.size() - 1).head().id());
        }
    }

    /** By keys and not with a cursor: nothing stays open between the parts, in either database. */
    private List<KeptAssessment> submittedAfter(UUID id) {
        return jdbc.sql("""
                        select * from assessment where status = 'submitted' and id > :after
                        order by id fetch first :most rows only""")
                .param("after", id)
                .param("most", MOST_AT_A_TIME)
                .query(AssessmentRows::whole)
                .list();
    }

    @Override
    public boolean change(KeptAssessment next, List<AnswerChange> made) {
        int changed = fill(jdbc.sql("""
                        update assessment
                        set version = :version, answers = :answers, answered = :answered, asked = :asked,
                            changed_at = :changedAt
                        where id = :id and version = :version - 1 and status = 'draft'"""), next).update();
        if (changed > 0) {
            changes.add(next.head().id(), made);
        }
        return changed > 0;
    }

    @Override
    public boolean submit(KeptAssessment submitted, List<NodeScore> reached, List<FrozenResult> frozen) {
        KeptAssessment.Head head = submitted.head();
        KeptAssessment.Submission submission = submitted.submission().orElseThrow();
        int changed = jdbc.sql("""
                        update assessment
                        set version = :version, status = 'submitted', reference_date = :referenceDate,
                            changed_at = :at, submitted_at = :at, submitted_by = :by,
                            content_release = :contentRelease, stage = :stage
                        where id = :id and version = :version - 1 and status = 'draft'""")
                .param("id", head.id())
                .param("version", head.version())
                .param("referenceDate", head.referenceDate())
                .param("at", Times.at(submission.at()))
                .param("by", submission.by())
                .param("contentRelease", submission.contentRelease())
                .param("stage", submission.stage())
                .update();
        if (changed > 0) {
            scores.add(head.id(), reached);
            frozen.forEach(result -> results.add(head.id(), result));
        }
        return changed > 0;
    }

    @Override
    public boolean remove(KeptAssessment.Head seen) {
        return jdbc.sql("delete from assessment where id = :id and version = :version")
                        .param("id", seen.id())
                        .param("version", seen.version())
                        .update()
                > 0;
    }

    @Override
    public FrozenResult getResult(KeptAssessment.Head submitted, Language language) {
        return results.get(submitted.id(), language);
    }

    @Override
    public List<FrozenResult> listResults(KeptAssessment.Head submitted) {
        return results.list(submitted.id());
    }

    @Override
    public List<AnswerChange> listChanges(KeptAssessment.Head head, ChangePlace after, int most) {
        return changes.list(head.id(), after, most);
    }

    private static JdbcClient.StatementSpec fill(JdbcClient.StatementSpec sql, KeptAssessment kept) {
        KeptAssessment.Head head = kept.head();
        return sql.param("id", head.id())
                .param("version", head.version())
                .param("answers", CanonicalAnswers.json(kept.answers()))
                .param("answered", head.progress().answered())
                .param("asked", head.progress().asked())
                .param("changedAt", Times.at(head.changedAt()));
    }
}
