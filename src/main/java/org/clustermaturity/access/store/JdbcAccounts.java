package org.clustermaturity.access.store;

import java.time.Instant;
import org.clustermaturity.access.Account;
import org.clustermaturity.access.Accounts;
import org.clustermaturity.store.Times;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Accounts in the database. */
@Repository
class JdbcAccounts implements Accounts {

    private final JdbcClient jdbc;
    private final TransactionTemplate savepoint;

    JdbcAccounts(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    @Override
    public boolean ensure(Account account, Instant now) {
        if (exists(account)) {
            return false;
        }
        try {
            // PostgreSQL gives up the whole transaction after a failure, so only what follows a savepoint may fail.
            savepoint.executeWithoutResult(status -> insert(account, now));
            return true;
        } catch (DuplicateKeyException e) {
            // Somebody else began it since we looked.
            return false;
        }
    }

    @Override
    public void lock(Account account) {
        jdbc.sql("select id from account where id = :name for update")
                .param("name", account.name())
                .query(String.class)
                .optional();
    }

    private boolean exists(Account account) {
        return jdbc.sql("select id from account where id = :name")
                .param("name", account.name())
                .query(String.class)
                .optional()
                .isPresent();
    }

    private void insert(Account account, Instant now) {
        jdbc.sql("insert into account (id, created_at) values (:name, :now)")
                .param("name", account.name())
                .param("now", Times.at(now))
                .update();
    }
}
