package org.clustermaturity.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.IntStream;
import org.clustermaturity.Reply;
import org.clustermaturity.TestDatabases;
import org.junit.jupiter.api.Test;

/** Limits that nodes share through PostgreSQL, and what is left of them when it is gone. */
class SharedLimitHttpTest {

    private static final String[] HUNDRED_AN_HOUR = {
        "--maturity.limits.requests-per-address=100", "--maturity.limits.requests-period=1h"
    };

    @Test
    void twoNodesTogetherLetThroughHardlyMoreThanOne() {
        String database = TestDatabases.POSTGRESQL.create();
        try (Node one = new Node(database, HUNDRED_AN_HOUR);
                Node other = new Node(database, HUNDRED_AN_HOUR)) {
            long let = IntStream.range(0, 400)
                    .filter(i -> ask(i % 2 == 0 ? one : other).status() == 200)
                    .count();

            assertThat(let).isBetween(95L, 115L);
        }
    }

    @Test
    void withoutTheDatabaseANodeKeepsTheLimitByItselfAndNobodyWaits() throws SQLException {
        String database = TestDatabases.POSTGRESQL.create();
        try (Node node = new Node(database, HUNDRED_AN_HOUR)) {
            drop(database);

            long start = System.nanoTime();
            long let = IntStream.range(0, 150)
                    .mapToObj(i -> ask(node))
                    .peek(reply -> assertThat(reply.status()).isIn(200, 429))
                    .filter(reply -> reply.status() == 200)
                    .count();

            assertThat(let).isEqualTo(100);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
        }
    }

    private static Reply ask(Node node) {
        return node.service().get("/v1/stages");
    }

    private static void drop(String database) throws SQLException {
        String name = database.replaceAll(".*/|\\?.*", "");
        try (var connection = DriverManager.getConnection(database.replace(name, "postgres"), TestDatabases.USER, "");
                var statement = connection.createStatement()) {
            statement.execute("drop database " + name + " with (force)");
        }
    }
}
