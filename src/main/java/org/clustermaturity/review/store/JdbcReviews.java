package org.clustermaturity.review.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clustermaturity.access.Account;
import org.clustermaturity.assessment.ChangePlace;
import org.clustermaturity.assessment.FrozenResult;
import org.clustermaturity.assessment.store.JdbcResults;
import org.clustermaturity.language.Language;
import org.clustermaturity.review.Review;
import org.clustermaturity.review.ReviewQuery;
import org.clustermaturity.review.Reviews;
import org.clustermaturity.review.VerdictChange;
import org.clustermaturity.store.Times;
import org.clustermaturity.store.Where;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reviews in the database. */
@Repository
class JdbcReviews implements Reviews {

    /** All columns but the verdicts, which may be large. */
    private static final String HEAD = "assessment, account, version, reviewed, corrected, asked, begun_at, begun_by,"
            + " changed_at, approved_at, approved_by";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JdbcResults results;

    /** @param batches because {@link JdbcClient} sends one row at a time */
    JdbcReviews(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.results = new JdbcResults(jdbc, "review_result");
    }

    @Override
    public boolean add(Review review) {
        Review.Head head = review.head();
        try {
            fill(jdbc.sql("""
                            insert into review
                                (assessment, account, version, verdicts, reviewed, corrected, asked, begun_at, begun_by,
                                 changed_at)
                            values (:assessment, :account, :version, :verdicts, :reviewed, :corrected, :asked, :begunAt,
                                    :begunBy, :changedAt)"""), review)
                    .param("account", head.account().name())
                    .param("begunAt", Times.at(head.begunAt()))
                    .param("begunBy", head.begunBy())
                    .update();
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        } catch (DataIntegrityViolationException e) {
            throw new ConcurrencyFailureException("The assessment has been removed meanwhile.", e);
        }
    }

    @Override
    public Optional<Review> find(Account account, UUID assessment) {
        return jdbc.sql("select * from review where assessment = :assessment and account = :account")
                .param("assessment", assessment)
                .param("account", account.name())
                .query(ReviewRows::whole)
                .optional();
    }

    @Override
    public List<Review.Head> list(Account account, ReviewQuery query) {
        Where where = new Where().and("account = :account", "account", account.name());
        if (query.approved() != null) {
            where.and(query.approved() ? "approved_at is not null" : "approved_at is null");
        }
        ReviewQuery.Place after = query.after();
        if (after != null) {
            where.and("(begun_at, assessment) < (:begunAt, :assessment)", "begunAt", Times.at(after.begunAt()))
                    .with("assessment", after.assessment());
        }
        return where.in(
                        jdbc,
                        "select " + HEAD + " from review",
                        "order by begun_at desc, assessment desc fetch first :most rows only")
                .param("most", query.most())
                .query(ReviewRows::head)
                .list();
    }

    @Override
    public boolean change(Review next, List<VerdictChange> changes) {
        int changed = fill(jdbc.sql("""
                        update review
                        set version = :version, verdicts = :verdicts, reviewed = :reviewed, corrected = :corrected,
                            asked = :asked, changed_at = :changedAt
                        where assessment = :assessment and version = :version - 1 and approved_at is null"""), next).update();
        if (changed > 0) {
            add(next.head().assessment(), changes);
        }
        return changed > 0;
    }

    private void add(UUID assessment, List<VerdictChange> changes) {
        batches.batchUpdate(
                """
                insert into review_change
                    (id, assessment, version, happened_at, actor, question, before_verdict, after_verdict)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                changes.stream()
                        .map(change -> new Object[] {
                            change.id(),
                            assessment,
                            change.version(),
                            Times.at(change.happenedAt()),
                            change.actor(),
                            change.question(),
                            VerdictJson.json(change.before()),
                            VerdictJson.json(change.after())
                        })
                        .toList());
    }

    @Override
    public boolean approve(Review approved, List<FrozenResult> frozen) {
        Review.Head head = approved.head();
        Review.Approval approval = head.approval();
        if (approval == null) {
            throw new IllegalArgumentException(
                    "The review of assessment (%s) must be approved.".formatted(head.assessment()));
        }
        int changed = jdbc.sql("""
                        update review
                        set version = :version, changed_at = :at, approved_at = :at, approved_by = :by
                        where assessment = :assessment and version = :version - 1 and approved_at is null""")
                .param("assessment", head.assessment())
                .param("version", head.version())
                .param("at", Times.at(approval.at()))
                .param("by", approval.by())
                .update();
        if (changed > 0) {
            frozen.forEach(result -> results.add(head.assessment(), result));
        }
        return changed > 0;
    }

    @Override
    public boolean remove(Review.Head seen) {
        return jdbc.sql("delete from review where assessment = :assessment and version = :version"
                                + " and approved_at is null")
                        .param("assessment", seen.assessment())
                        .param("version", seen.version())
                        .update()
                > 0;
    }

    @Override
    public FrozenResult getResult(Review.Head approved, Language language) {
        return results.get(approved.assessment(), language);
    }

    @Override
    public List<FrozenResult> listResults(Review.Head head) {
        return results.list(head.assessment());
    }

    @Override
    public List<VerdictChange> listChanges(Review.Head head, ChangePlace after, int most) {
        return jdbc.sql("""
                        select * from review_change
                        where assessment = :assessment and (version, id) > (:version, :id)
                        order by version, id fetch first :most rows only""")
                .param("assessment", head.assessment())
                .param("version", after.version())
                .param("id", after.id())
                .param("most", most)
                .query(ReviewRows::change)
                .list();
    }

    private static JdbcClient.StatementSpec fill(JdbcClient.StatementSpec sql, Review review) {
        Review.Head head = review.head();
        return sql.param("assessment", head.assessment())
                .param("version", head.version())
                .param("verdicts", VerdictJson.json(review.verdicts()))
                .param("reviewed", head.progress().reviewed())
                .param("corrected", head.progress().corrected())
                .param("asked", head.progress().asked())
                .param("changedAt", Times.at(head.changedAt()));
    }
}
