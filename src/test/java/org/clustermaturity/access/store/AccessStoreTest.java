package org.clustermaturity.access.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.clustermaturity.StartedService;
import org.clustermaturity.TestDatabases;
import org.clustermaturity.access.Account;
import org.clustermaturity.access.AuditEntry;
import org.clustermaturity.access.AuditQuery;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Accounts and what was done, in both databases. */
class AccessStoreTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00.123456Z");
    private static final Account ACCOUNT = new Account("alpine");

    /** The databases that are supported. */
    enum Database {
        H2,
        POSTGRESQL
    }

    @ParameterizedTest
    @EnumSource
    void whatWasDoneCanBeReadAndNeitherChangedNorTakenOut(Database database) {
        Opened kept = Opened.on(database);
        AuditEntry entry = entry();
        kept.log.add(entry);

        assertThatThrownBy(() -> kept.run("update audit_entry set actor = 'key:somebody-else'"))
                .rootCause()
                .hasMessageContaining("rows of this table never change");
        assertThatThrownBy(() -> kept.run("delete from audit_entry"))
                .rootCause()
                .hasMessageContaining("rows of this table never change");

        assertThat(kept.log.list(new AuditQuery(null, null, null, null), null, 10))
                .containsExactly(entry);
    }

    @ParameterizedTest
    @EnumSource(names = "POSTGRESQL")
    void whatWasDoneCannotBeEmptied(Database database) {
        Opened kept = Opened.on(database);
        kept.log.add(entry());

        assertThatThrownBy(() -> kept.run("truncate audit_entry"))
                .rootCause()
                .hasMessageContaining("rows of this table never change");
    }

    @ParameterizedTest
    @EnumSource
    void momentsAreFoundExactly(Database database) {
        Opened kept = Opened.on(database);
        AuditEntry entry = entry();
        kept.log.add(entry);

        assertThat(kept.log.list(new AuditQuery(ACCOUNT, "key.create", NOW, NOW.plusNanos(1000)), null, 10))
                .containsExactly(entry);
        assertThat(kept.log.list(new AuditQuery(ACCOUNT, null, NOW.plusNanos(1000), null), null, 10))
                .isEmpty();
        assertThat(kept.log.list(new AuditQuery(ACCOUNT, null, null, NOW), null, 10))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anAccountBeginsOnce(Database database) {
        Opened kept = Opened.on(database);

        assertThat(kept.accounts.ensure(ACCOUNT, NOW)).isTrue();
        assertThat(kept.accounts.ensure(ACCOUNT, NOW)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void ofTwoTransactionsThatBeginAnAccountAtTheSameTimeTheSecondGoesOn(Database database) throws Exception {
        Opened kept = Opened.on(database);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<Boolean> first = CompletableFuture.supplyAsync(() -> kept.inTransaction(() -> {
            boolean mine = kept.accounts.ensure(ACCOUNT, NOW);
            begun.countDown();
            await(end);
            return mine;
        }));
        await(begun);
        CompletableFuture<Boolean> second = CompletableFuture.supplyAsync(() -> kept.inTransaction(() -> {
            boolean mine = kept.accounts.ensure(ACCOUNT, NOW);
            // The transaction is still good for something.
            kept.log.add(entry());
            return mine;
        }));
        Thread.sleep(300);

        assertThat(second.isDone()).isFalse();
        end.countDown();

        assertThat(first.get(10, TimeUnit.SECONDS)).isTrue();
        assertThat(second.get(10, TimeUnit.SECONDS)).isFalse();
        assertThat(kept.log.list(new AuditQuery(null, null, null, null), null, 10))
                .hasSize(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static AuditEntry entry() {
        return new AuditEntry(
                UUID.randomUUID(), ACCOUNT, NOW, "key:1", "key.create", "2", AuditEntry.Outcome.DONE, null);
    }

    /** A fresh database with all tables. */
    private record Opened(JdbcClient jdbc, TransactionTemplate transaction, JdbcAccounts accounts, JdbcAuditLog log) {

        static Opened on(Database database) {
            boolean h2 = database == Database.H2;
            DriverManagerDataSource source = h2
                    ? new DriverManagerDataSource(StartedService.freshDatabase(), "maturity", "")
                    : new DriverManagerDataSource(TestDatabases.POSTGRESQL.create(), "postgres", "postgres");
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:db/migration", "classpath:db/specific/" + (h2 ? "h2" : "postgresql"))
                    .load()
                    .migrate();
            JdbcTransactionManager transactions = new JdbcTransactionManager(source);
            JdbcClient jdbc = JdbcClient.create(source);
            return new Opened(
                    jdbc,
                    new TransactionTemplate(transactions),
                    new JdbcAccounts(jdbc, transactions),
                    new JdbcAuditLog(jdbc));
        }

        void run(String sql) {
            jdbc.sql(sql).update();
        }

        <T> T inTransaction(Supplier<T> work) {
            return Objects.requireNonNull(transaction.execute(status -> work.get()));
        }
    }
}
