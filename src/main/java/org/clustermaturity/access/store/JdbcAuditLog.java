package org.clustermaturity.access.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.clustermaturity.access.Account;
import org.clustermaturity.access.AuditEntry;
import org.clustermaturity.access.AuditLog;
import org.clustermaturity.access.AuditQuery;
import org.clustermaturity.store.Times;
import org.clustermaturity.store.Where;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was done, in the database. */
@Repository
class JdbcAuditLog implements AuditLog {

    private final JdbcClient jdbc;

    JdbcAuditLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(AuditEntry entry) {
        jdbc.sql("""
                        insert into audit_entry
                            (id, account, happened_at, actor, action, subject, outcome, request_id)
                        values (:id, :account, :happenedAt, :actor, :action, :subject, :outcome, :requestId)""")
                .param("id", entry.id())
                .param("account", entry.account().name())
                .param("happenedAt", Times.at(entry.happenedAt()))
                .param("actor", entry.actor())
                .param("action", entry.action())
                .param("subject", entry.subject())
                .param("outcome", entry.outcome().key())
                .param("requestId", entry.requestId())
                .update();
    }

    @Override
    public List<AuditEntry> list(AuditQuery query, @Nullable UUID before, int most) {
        Account account = query.account();
        return new Where()
                .and("id < :before", "before", before)
                .and("account = :account", "account", account == null ? null : account.name())
                .and("action = :action", "action", query.action())
                .and("happened_at >= :from", "from", Times.orNull(query.from()))
                .and("happened_at < :to", "to", Times.orNull(query.to()))
                .in(jdbc, "select * from audit_entry", "order by id desc fetch first :most rows only")
                .param("most", most)
                .query(JdbcAuditLog::read)
                .list();
    }

    @Override
    public List<AuditEntry> listAbout(Account account, Collection<String> subjects) {
        return jdbc.sql("select * from audit_entry where account = :account and subject in (:subjects) order by id")
                .param("account", account.name())
                .param("subjects", subjects)
                .query(JdbcAuditLog::read)
                .list();
    }

    private static AuditEntry read(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getObject("id", UUID.class),
                new Account(row.getString("account")),
                Times.read(row, "happened_at"),
                row.getString("actor"),
                row.getString("action"),
                row.getString("subject"),
                AuditEntry.Outcome.of(row.getString("outcome")),
                row.getString("request_id"));
    }
}
