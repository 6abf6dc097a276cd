package org.clustermaturity.assessment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clustermaturity.access.Account;
import org.clustermaturity.assessment.ShareLink;
import org.clustermaturity.assessment.ShareLinks;
import org.clustermaturity.store.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Share links in the database. */
@Repository
class JdbcShareLinks implements ShareLinks {

    private final JdbcClient jdbc;

    JdbcShareLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(ShareLink link, String secretHash) {
        jdbc.sql("""
                        insert into share_link
                            (id, account, assessment, name, secret_hash, created_at, created_by, expires_at)
                        values (:id, :account, :assessment, :name, :hash, :createdAt, :createdBy, :expiresAt)""")
                .param("id", link.id())
                .param("account", link.account().name())
                .param("assessment", link.assessment())
                .param("name", link.name())
                .param("hash", secretHash)
                .param("createdAt", Times.at(link.createdAt()))
                .param("createdBy", link.createdBy())
                .param("expiresAt", Times.at(link.expiresAt()))
                .update();
    }

    @Override
    public Optional<ShareLink> findBySecret(String secretHash) {
        return jdbc.sql("select * from share_link where secret_hash = :hash")
                .param("hash", secretHash)
                .query(JdbcShareLinks::read)
                .optional();
    }

    @Override
    public List<ShareLink> list(Account account, UUID assessment) {
        return jdbc.sql("select * from share_link where assessment = :assessment and account = :account order by id")
                .param("assessment", assessment)
                .param("account", account.name())
                .query(JdbcShareLinks::read)
                .list();
    }

    @Override
    public boolean revoke(Account account, UUID assessment, UUID id, Instant now) {
        return jdbc.sql("""
                        update share_link set revoked_at = coalesce(revoked_at, :now)
                        where id = :id and assessment = :assessment and account = :account""")
                        .param("id", id)
                        .param("assessment", assessment)
                        .param("account", account.name())
                        .param("now", Times.at(now))
                        .update()
                > 0;
    }

    private static ShareLink read(ResultSet row, int number) throws SQLException {
        return new ShareLink(
                row.getObject("id", UUID.class),
                new Account(row.getString("account")),
                row.getObject("assessment", UUID.class),
                row.getString("name"),
                Times.read(row, "created_at"),
                row.getString("created_by"),
                Times.read(row, "expires_at"),
                Times.readOrNull(row, "revoked_at"));
    }
}
