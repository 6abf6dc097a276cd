package org.clustermaturity.access.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clustermaturity.access.AccessKey;
import org.clustermaturity.access.AccessKeys;
import org.clustermaturity.access.Account;
import org.clustermaturity.access.Role;
import org.clustermaturity.store.Times;
import org.clustermaturity.store.Where;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keys in the database. */
@Repository
class JdbcAccessKeys implements AccessKeys {

    private static final Duration EXACTNESS_OF_LAST_USE = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final JdbcAccounts accounts;

    JdbcAccessKeys(JdbcClient jdbc, JdbcAccounts accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    @Override
    public void add(AccessKey key, String secretHash) {
        accounts.ensure(key.account(), key.createdAt());
        jdbc.sql("""
                        insert into access_key
                            (id, account, name, role, secret_hash, created_at, created_by, expires_at)
                        values (:id, :account, :name, :role, :hash, :createdAt, :createdBy, :expiresAt)""")
                .param("id", key.id())
                .param("account", key.account().name())
                .param("name", key.name())
                .param("role", key.role().key())
                .param("hash", secretHash)
                .param("createdAt", Times.at(key.createdAt()))
                .param("createdBy", key.createdBy())
                .param("expiresAt", Times.orNull(key.expiresAt()))
                .update();
    }

    @Override
    public Optional<AccessKey> findBySecret(String secretHash) {
        return jdbc.sql("select * from access_key where secret_hash = :hash")
                .param("hash", secretHash)
                .query(JdbcAccessKeys::read)
                .optional();
    }

    @Override
    public Optional<AccessKey> find(UUID id) {
        return jdbc.sql("select * from access_key where id = :id")
                .param("id", id)
                .query(JdbcAccessKeys::read)
                .optional();
    }

    @Override
    public List<AccessKey> list(@Nullable Account account, @Nullable UUID after, int most) {
        return new Where()
                .and("id > :after", "after", after)
                .and("account = :account", "account", account == null ? null : account.name())
                .in(jdbc, "select * from access_key", "order by id fetch first :most rows only")
                .param("most", most)
                .query(JdbcAccessKeys::read)
                .list();
    }

    @Override
    public void revoke(UUID id, Instant now) {
        jdbc.sql("update access_key set revoked_at = :now where id = :id and revoked_at is null")
                .param("id", id)
                .param("now", Times.at(now))
                .update();
    }

    @Override
    public void noteUse(AccessKey key, Instant now) {
        Instant last = key.lastUsedAt();
        if (last != null && last.plus(EXACTNESS_OF_LAST_USE).isAfter(now)) {
            return;
        }
        jdbc.sql("update access_key set last_used_at = :now where id = :id")
                .param("id", key.id())
                .param("now", Times.at(now))
                .update();
    }

    private static AccessKey read(ResultSet row, int number) throws SQLException {
        return new AccessKey(
                row.getObject("id", UUID.class),
                new Account(row.getString("account")),
                row.getString("name"),
                Role.find(row.getString("role")).orElseThrow(),
                Times.read(row, "created_at"),
                row.getString("created_by"),
                Times.readOrNull(row, "expires_at"),
                Times.readOrNull(row, "revoked_at"),
                Times.readOrNull(row, "last_used_at"));
    }
}
