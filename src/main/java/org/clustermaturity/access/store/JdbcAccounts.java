package org.clustermaturity.access.store;

import java.time.Instant;
import java.time.ZoneOffset;
import org.clustermaturity.access.Account;
import org.clustermaturity.access.Accounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts in the database. */
@Repository
class JdbcAccounts implements Accounts {

    private final JdbcClient jdbc;

    JdbcAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean ensure(Account account, Instant now) {
        return jdbc.sql("""
                        merge into account using (values (cast(:name as varchar(40)))) as wanted (id)
                        on account.id = wanted.id
                        when not matched then insert (id, created_at) values (wanted.id, :now)""")
                        .param("name", account.name())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }
}
