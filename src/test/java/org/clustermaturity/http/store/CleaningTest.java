package org.clustermaturity.http.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.clustermaturity.TestDatabases;
import org.clustermaturity.http.KeptAnswers.Claim;
import org.clustermaturity.http.RateLimit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class CleaningTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final RateLimit LIMIT = new RateLimit("key", 100, Duration.ofMinutes(1));

    @ParameterizedTest
    @EnumSource
    void onlyWhatNoLongerCountsIsDeleted(TestDatabases kind) {
        var database = new DriverManagerDataSource(kind.create(), TestDatabases.USER, "");
        TestDatabases.migrate(database, kind.name().toLowerCase(Locale.ROOT));
        JdbcClient jdbc = JdbcClient.create(database);
        JdbcKeptAnswers answers = new JdbcKeptAnswers(jdbc, new JdbcTemplate(database));
        JdbcSharedCounts counts =
                new JdbcSharedCounts(jdbc, new TransactionTemplate(new JdbcTransactionManager(database)));
        answers.claim("expired", "owner", "hash", NOW.minusSeconds(60), NOW);
        answers.claim("counts", "owner", "hash", NOW.minusSeconds(60), NOW.plusSeconds(1));
        counts.count("old", 10, LIMIT, NOW.minus(Duration.ofHours(25)));
        counts.count("new", 10, LIMIT, NOW.minus(Duration.ofHours(23)));

        new Cleaning(answers, counts, Clock.fixed(NOW, ZoneOffset.UTC)).clean();

        assertThat(ids(jdbc, "kept_answer")).containsExactly("counts");
        assertThat(ids(jdbc, "rate_bucket")).containsExactly("new");
        assertThat(answers.find("counts", NOW)).isPresent();
        assertThat(answers.claim("counts", "owner", "hash", NOW, NOW.plusSeconds(1)))
                .isEqualTo(Claim.TAKEN);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsLeftIsTheSameForAllAndComesBackWithTime(TestDatabases kind) {
        var database = new DriverManagerDataSource(kind.create(), TestDatabases.USER, "");
        TestDatabases.migrate(database, kind.name().toLowerCase(Locale.ROOT));
        var transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        JdbcSharedCounts one = new JdbcSharedCounts(JdbcClient.create(database), transaction);
        JdbcSharedCounts other = new JdbcSharedCounts(JdbcClient.create(database), transaction);

        assertThat(one.count("a", 60, LIMIT, NOW)).isEqualTo(40);
        assertThat(other.count("a", 60, LIMIT, NOW)).isEqualTo(-20);
        assertThat(other.count("a", 0, LIMIT, NOW.plusSeconds(30))).isEqualTo(30);
        assertThat(one.count("a", 0, LIMIT, NOW.plusSeconds(29)))
                .as("by a clock that is behind")
                .isEqualTo(30);
        assertThat(one.count("a", 0, LIMIT, NOW.plusSeconds(600))).isEqualTo(100);
    }

    private static List<String> ids(JdbcClient jdbc, String table) {
        return jdbc.sql("select id from " + table).query(String.class).list();
    }
}
