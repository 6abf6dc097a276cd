package org.clustermaturity.http.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.clustermaturity.http.RateLimit;
import org.clustermaturity.http.SharedCounts;
import org.clustermaturity.store.Times;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** What all nodes have let through, one row per key or address that sends much. */
@Repository
class JdbcSharedCounts implements SharedCounts {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    JdbcSharedCounts(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public double count(String id, long requests, RateLimit limit, Instant now) {
        try {
            return countOnce(id, requests, limit, now);
        } catch (DuplicateKeyException e) {
            // Another node has begun at the same moment; its row is there now.
            return countOnce(id, requests, limit, now);
        }
    }

    private double countOnce(String id, long requests, RateLimit limit, Instant now) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Optional<Row> known = find(id);
            Row row = known.orElse(new Row(limit.requests(), now));
            double left = limit.refilled(row.tokens(), Duration.between(row.countedAt(), now)) - requests;
            // Clocks differ a little from node to node.
            Instant countedAt = now.isAfter(row.countedAt()) ? now : row.countedAt();
            write(known.isPresent(), id, new Row(left, countedAt));
            return left;
        }));
    }

    private Optional<Row> find(String id) {
        return jdbc.sql("select tokens, counted_at from rate_bucket where id = :id for update")
                .param("id", id)
                .query((row, number) -> new Row(row.getDouble("tokens"), Times.read(row, "counted_at")))
                .optional();
    }

    private void write(boolean known, String id, Row row) {
        jdbc.sql(
                        known
                                ? "update rate_bucket set tokens = :tokens, counted_at = :countedAt where id = :id"
                                : "insert into rate_bucket (id, tokens, counted_at) values (:id, :tokens, :countedAt)")
                .param("id", id)
                .param("tokens", row.tokens())
                .param("countedAt", Times.at(row.countedAt()))
                .update();
    }

    /** Deletes what nobody has counted in since. */
    int deleteOlderThan(Instant since) {
        return jdbc.sql("delete from rate_bucket where counted_at < :since")
                .param("since", Times.at(since))
                .update();
    }

    private record Row(double tokens, Instant countedAt) {}
}
