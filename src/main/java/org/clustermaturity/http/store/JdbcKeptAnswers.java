package org.clustermaturity.http.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.clustermaturity.http.KeptAnswers;
import org.clustermaturity.store.Times;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Kept answers in the database, where the primary key lets twins wait for each other whichever node they are at. */
@Repository
class JdbcKeptAnswers implements KeptAnswers {

    private static final int LONGEST_WAIT_SECONDS = 5;

    private final JdbcClient jdbc;
    private final JdbcOperations statements;

    JdbcKeptAnswers(JdbcClient jdbc, JdbcOperations statements) {
        this.jdbc = jdbc;
        this.statements = statements;
    }

    @Override
    public Optional<Entry> find(String id, Instant now) {
        return jdbc.sql("select request_hash, answer from kept_answer where id = :id and expires_at > :now")
                .param("id", id)
                .param("now", Times.at(now))
                .query((row, number) -> new Entry(row.getString("request_hash"), row.getBytes("answer")))
                .optional();
    }

    @Override
    public Claim claim(String id, String owner, String requestHash, Instant now, Instant expiresAt) {
        try {
            statements.execute(
                    "delete from kept_answer where id = ? and expires_at <= ?", (PreparedStatement delete) -> {
                        delete.setString(1, id);
                        delete.setObject(2, Times.at(now));
                        return patiently(delete);
                    });
            statements.execute(
                    "insert into kept_answer (id, owner, request_hash, answer, expires_at) values (?, ?, ?, ?, ?)",
                    (PreparedStatement insert) -> {
                        insert.setString(1, id);
                        insert.setString(2, owner);
                        insert.setString(3, requestHash);
                        insert.setBytes(4, new byte[0]);
                        insert.setObject(5, Times.at(expiresAt));
                        return patiently(insert);
                    });
            return Claim.OURS;
        } catch (DuplicateKeyException e) {
            return Claim.TAKEN;
        } catch (QueryTimeoutException | ConcurrencyFailureException e) {
            return Claim.UNDER_WAY;
        }
    }

    /** Waits some seconds for a twin, no longer; H2 would keep the limit for all that the connection does later. */
    private static int patiently(PreparedStatement statement) throws SQLException {
        statement.setQueryTimeout(LONGEST_WAIT_SECONDS);
        try {
            return statement.executeUpdate();
        } finally {
            statement.setQueryTimeout(0);
        }
    }

    @Override
    public void keep(String id, byte[] sealed) {
        jdbc.sql("update kept_answer set answer = :answer where id = :id")
                .param("id", id)
                .param("answer", sealed)
                .update();
    }

    @Override
    public int forget(String owner) {
        return jdbc.sql("delete from kept_answer where owner in (:owner, '') and octet_length(answer) > 0")
                .param("owner", owner)
                .update();
    }

    /** Deletes what has expired. */
    int deleteExpired(Instant now) {
        return jdbc.sql("delete from kept_answer where expires_at <= :now")
                .param("now", Times.at(now))
                .update();
    }
}
