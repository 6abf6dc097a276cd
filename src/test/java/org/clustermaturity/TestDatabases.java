package org.clustermaturity;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Databases for tests, each new and empty: PostgreSQL, of which one server runs per test process, and H2 in memory. Hand
 * the address to the service as {@code spring.datasource.url}, with {@link #USER} and without a password.
 */
public enum TestDatabases {
    H2 {
        @Override
        public String create() {
            return "jdbc:h2:mem:" + newName() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=5000";
        }
    },
    POSTGRESQL {
        @Override
        public String create() {
            String name = newName();
            try (Connection connection = Server.ONE.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return Server.ONE.getJdbcUrl(USER, name);
        }
    };

    /** The name that both databases know. */
    public static final String USER = "postgres";

    /** The address of a new database. */
    public abstract String create();

    /** Brings a database to the state that the service keeps its data in. */
    public static void migrate(DataSource database, String vendor) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration", "classpath:db/specific/" + vendor)
                .load()
                .migrate();
    }

    private static String newName() {
        return "test_" + UUID.randomUUID().toString().replace("-", "");
    }

    /** Started with the first test that wants it, and stopped with the process. */
    private static final class Server {

        private static final EmbeddedPostgres ONE = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder().start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void stop(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
