package org.clustermaturity.privacy.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.clustermaturity.access.Account;
import org.clustermaturity.privacy.OutOfTime;
import org.clustermaturity.store.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** What is out of time in the database. What belongs to an assessment goes with it. */
@Repository
class JdbcOutOfTime implements OutOfTime {

    private static final int PART = 200;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    JdbcOutOfTime(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** One thing that is out of time. */
    private record Due(UUID id, Account account) {

        private static Due read(ResultSet row, int number) throws SQLException {
            return new Due(row.getObject("id", UUID.class), new Account(row.getString("account")));
        }
    }

    @Override
    public int count(Kind kind, Instant since) {
        return jdbc.sql("select count(*) from %s where %s".formatted(table(kind), untouched(kind)))
                .param("since", Times.at(since))
                .query(Integer.class)
                .single();
    }

    @Override
    public int remove(Kind kind, Instant since, BiConsumer<Account, UUID> note) {
        int removed = 0;
        List<UUID> part = next(kind, since, BEFORE_ALL);
        while (!part.isEmpty()) {
            removed += remove(kind, since, part, note);
            part = next(kind, since, part.get(part.size() - 1));
        }
        return removed;
    }

    private List<UUID> next(Kind kind, Instant since, UUID after) {
        return jdbc.sql("select id from %s where %s and id > :after order by id fetch first :most rows only"
                        .formatted(table(kind), untouched(kind)))
                .param("since", Times.at(since))
                .param("after", after)
                .param("most", PART)
                .query(UUID.class)
                .list();
    }

    private int remove(Kind kind, Instant since, List<UUID> part, BiConsumer<Account, UUID> note) {
        return Objects.requireNonNull(transaction.execute(status -> {
            List<Due> locked = lock(kind, since, part);
            if (!locked.isEmpty()) {
                jdbc.sql("delete from %s where id in (:ids)".formatted(table(kind)))
                        .param("ids", locked.stream().map(Due::id).toList())
                        .update();
                locked.forEach(due -> note.accept(due.account(), due.id()));
            }
            return locked.size();
        }));
    }

    /** Those of a part that are still due, and that nobody else can change or remove from now on or has locked before. */
    private List<Due> lock(Kind kind, Instant since, List<UUID> part) {
        // In one step with the limit, H2 would lock all that are due.
        return jdbc.sql("select id, account from %s where %s and id in (:part) for update skip locked"
                        .formatted(table(kind), untouched(kind)))
                .param("since", Times.at(since))
                .param("part", part)
                .query(Due::read)
                .list();
    }

    private static String table(Kind kind) {
        return switch (kind) {
            case DRAFTS, SUBMITTED -> "assessment";
            case SHARE_LINKS -> "share_link";
        };
    }

    private static String untouched(Kind kind) {
        return switch (kind) {
            case DRAFTS -> "status = 'draft' and changed_at < :since";
            case SUBMITTED -> "submitted_at < :since";
            case SHARE_LINKS -> "least(expires_at, coalesce(revoked_at, expires_at)) < :since";
        };
    }
}
