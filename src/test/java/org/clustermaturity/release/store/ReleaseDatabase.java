package org.clustermaturity.release.store;

import java.util.UUID;
import org.clustermaturity.TestDatabases;
import org.clustermaturity.release.Releases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A database with all tables, without the service around it. */
public final class ReleaseDatabase {

    /** What the service can keep its data in. */
    public enum Kind {
        H2,
        POSTGRES
    }

    private final String url;
    private final DriverManagerDataSource source;

    private ReleaseDatabase(String url) {
        this.url = url;
        this.source = new DriverManagerDataSource(url);
        TestDatabases.migrate(source, url.contains(":h2:") ? "h2" : "postgresql");
    }

    /** H2; the same one for the same name, as long as the tests run. */
    public static ReleaseDatabase inMemory(String name) {
        return new ReleaseDatabase("jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(name));
    }

    /** A new one. */
    public static ReleaseDatabase of(Kind kind) {
        return kind == Kind.H2 ? inMemory(UUID.randomUUID().toString()) : new ReleaseDatabase(newPostgres());
    }

    /** The address of a new database without tables, in the PostgreSQL of these tests. */
    public static String newPostgres() {
        return TestDatabases.POSTGRESQL.create();
    }

    /** Ends all connections to a database in PostgreSQL, and allows new ones or not. */
    public static void allowPostgres(String address, boolean allowed) {
        String name = address.replaceAll(".*/(\\w+)\\?.*", "$1");
        JdbcClient jdbc = JdbcClient.create(new DriverManagerDataSource(address.replace(name, "postgres")));
        jdbc.sql("alter database %s allow_connections %s".formatted(name, allowed))
                .update();
        jdbc.sql("select count(pg_terminate_backend(pid)) from pg_stat_activity where datname = :name")
                .param("name", name)
                .query(Long.class)
                .single();
    }

    public Releases releases() {
        return new JdbcReleases(JdbcClient.create(source), new TransactionTemplate(new JdbcTransactionManager(source)));
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(source);
    }

    /** From now on nobody can connect. */
    public void takeAway() {
        source.setUrl("jdbc:h2:tcp://localhost:1/away");
    }

    /** What was taken away is there again, as it was. */
    public void bringBack() {
        source.setUrl(url);
    }
}
