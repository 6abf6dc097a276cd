package org.clustermaturity.benchmark.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.clustermaturity.TestDatabases;
import org.clustermaturity.benchmark.BandShare;
import org.clustermaturity.benchmark.Benchmarks.Outcome;
import org.clustermaturity.benchmark.Benchmarks.Published;
import org.clustermaturity.benchmark.Benchmarks.Round;
import org.clustermaturity.benchmark.Block;
import org.clustermaturity.benchmark.Counted;
import org.clustermaturity.benchmark.Figures;
import org.clustermaturity.benchmark.Group;
import org.clustermaturity.benchmark.Group.By;
import org.clustermaturity.benchmark.Held;
import org.clustermaturity.benchmark.Member;
import org.clustermaturity.benchmark.MetricFigures;
import org.clustermaturity.benchmark.Participant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Rounds of benchmarks, and who takes part, in both databases. */
class JdbcBenchmarksTest {

    private static final String MODEL = "model";
    private static final Group FRANCE = new Group(By.COUNTRY, "FR");
    private static final Instant MOMENT = Instant.parse("2026-11-22T10:00:00.123456Z");

    private final HikariDataSource pool = new HikariDataSource();

    @AfterEach
    void close() {
        pool.close();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsPublishedComesBackUntilTheNextRound(TestDatabases database) {
        JdbcBenchmarks benchmarks = open(database);
        Figures all = figures(Group.ALL, 25);
        Figures france = figures(FRANCE, 15);
        Block block = block(3);

        assertThat(benchmarks.findLatest(MODEL)).isEmpty();
        assertThat(benchmarks.add(MODEL, new Round(1, MOMENT), held -> outcome(List.of(block), all, france)))
                .isTrue();
        assertThat(benchmarks.findLatest(MODEL)).contains(new Round(1, MOMENT));
        assertThat(benchmarks.find(MODEL, FRANCE)).contains(new Published(france, MOMENT));
        assertThat(benchmarks.find("other", Group.ALL)).isEmpty();

        benchmarks.add(MODEL, new Round(2, MOMENT.plusSeconds(1)), held -> outcome(List.of(block), all));
        assertThat(benchmarks.find(MODEL, FRANCE)).isEmpty();
        assertThat(benchmarks.find(MODEL, Group.ALL)).contains(new Published(all, MOMENT.plusSeconds(1)));
    }

    @ParameterizedTest
    @EnumSource
    void whatWasCountedIsKnownInTheNextRoundAndWhatLeftAsLongAsItExists(TestDatabases database) {
        JdbcBenchmarks benchmarks = open(database);
        Block staying = block(3);
        Block leaving = block(2);
        UUID existing = leaving.members().get(0).assessment();
        addAssessment(existing, UUID.randomUUID(), true, "FR", MOMENT);
        List<Held> seen = new ArrayList<>();

        benchmarks.add(MODEL, new Round(1, MOMENT), held -> outcome(List.of(staying, leaving), figures(Group.ALL, 5)));
        benchmarks.add(MODEL, new Round(2, MOMENT), held -> {
            seen.add(held);
            return outcome(List.of(staying), figures(Group.ALL, 5));
        });
        benchmarks.add(MODEL, new Round(3, MOMENT), held -> {
            seen.add(held);
            return outcome(List.of(staying), figures(Group.ALL, 5));
        });

        assertThat(seen.get(0).blocks()).extracting(Block::id).containsExactlyInAnyOrder(staying.id(), leaving.id());
        assertThat(seen.get(0).left()).isEmpty();
        assertThat(seen.get(1).blocks()).hasSize(1).first().satisfies(block -> {
            assertThat(block.members()).containsExactlyInAnyOrderElementsOf(staying.members());
            assertThat(block.within()).isEqualTo(staying.within());
            assertThat(block.counts()).isEqualTo(staying.counts());
        });
        assertThat(seen.get(1).left()).containsExactly(existing);
    }

    @ParameterizedTest
    @EnumSource
    void aRoundThatPublishesNothingLeavesNothingBehind(TestDatabases database) {
        JdbcBenchmarks benchmarks = open(database);

        assertThat(benchmarks.add(MODEL, new Round(1, MOMENT), held -> outcome(List.of())))
                .isFalse();
        assertThat(benchmarks.findLatest(MODEL)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void ofManyNodesOneMakesARound(TestDatabases database) throws Exception {
        JdbcBenchmarks benchmarks = open(database);
        List<Callable<Boolean>> nodes = IntStream.range(0, 6)
                .mapToObj(node -> (Callable<Boolean>) () -> benchmarks.add(
                        MODEL, new Round(1, MOMENT), held -> outcome(List.of(block(3)), figures(Group.ALL, node))))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(6);
        List<Boolean> made = new ArrayList<>();
        try {
            for (Future<Boolean> each : threads.invokeAll(nodes)) {
                made.add(each.get());
            }
        } finally {
            threads.shutdown();
        }

        assertThat(made).containsOnlyOnce(true);
        assertThat(new JdbcTemplate(pool).queryForObject("select count(*) from benchmark_member", Integer.class))
                .isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheLatestAssessmentOfThoseWhoAgreedTakesPart(TestDatabases database) {
        open(database);
        JdbcParticipants participants = new JdbcParticipants(JdbcClient.create(pool));
        UUID agreed = UUID.randomUUID();
        UUID latest = UUID.randomUUID();
        addAssessment(UUID.randomUUID(), agreed, true, "FR", MOMENT);
        addAssessment(latest, agreed, true, "FR", MOMENT.plusSeconds(60));
        addAssessment(UUID.randomUUID(), agreed, true, "FR", null);
        addAssessment(UUID.randomUUID(), UUID.randomUUID(), false, "DE", MOMENT);

        List<Participant> found = participants.list(MODEL);

        assertThat(found)
                .containsExactly(new Participant(
                        new Member(latest, agreed, "timber"),
                        "FR",
                        List.of("tourism"),
                        "growth",
                        Map.of("overall", 50.5)));
        assertThat(participants.list("mod")).isEmpty();
        assertThat(participants.scores(latest)).isEqualTo(Map.of("overall", 50.5));
    }

    private static Outcome outcome(List<Block> blocks, Figures... figures) {
        return new Outcome(new Counted(blocks, Map.of()), Arrays.asList(figures));
    }

    private static Figures figures(Group group, int organisations) {
        return new Figures(
                group,
                organisations,
                List.of(new MetricFigures(
                        "overall",
                        List.of(
                                new BandShare(null, new BigDecimal("1.5"), 40),
                                new BandShare(new BigDecimal("1.5"), null, 60)))));
    }

    private static Block block(int size) {
        List<Member> members = IntStream.range(0, size)
                .mapToObj(i -> new Member(UUID.randomUUID(), UUID.randomUUID(), "timber"))
                .toList();
        return new Block(
                UUID.randomUUID(),
                members,
                Set.of(Group.ALL, FRANCE),
                Map.of("overall 20 40", Map.of(0, size - 1, 2, 1)));
    }

    private void addAssessment(
            UUID id, UUID organisation, boolean agreed, String country, @Nullable Instant submittedAt) {
        JdbcTemplate jdbc = new JdbcTemplate(pool);
        OffsetDateTime now = MOMENT.atOffset(ZoneOffset.UTC);
        if (jdbc.queryForList("select id from organisation where id = ?", organisation)
                .isEmpty()) {
            jdbc.update(
                    "insert into organisation (id, account, version, name, country, benchmarks, created_at, changed_at)"
                            + " values (?, 'timber', 1, 'A', ?, ?, ?, ?)",
                    organisation,
                    country,
                    agreed,
                    now,
                    now);
            jdbc.update(
                    "insert into organisation_ecosystem (organisation, ecosystem) values (?, 'tourism')", organisation);
        }
        jdbc.update(
                "insert into assessment (id, account, organisation, version, questionnaire, status, switches, answers,"
                        + " answered, asked, new_questions, created_at, created_by, changed_at, submitted_at, stage)"
                        + " values (?, 'timber', ?, 1, 'model/1', ?, '{}', '{}', 0, 0, '', ?, 'key:1', ?, ?, 'growth')",
                id,
                organisation,
                submittedAt == null ? "draft" : "submitted",
                now,
                now,
                submittedAt == null ? null : submittedAt.atOffset(ZoneOffset.UTC));
        jdbc.update("insert into assessment_score (assessment, node, score) values (?, 'overall', 50.5)", id);
    }

    private JdbcBenchmarks open(TestDatabases database) {
        pool.setJdbcUrl(database.create());
        pool.setUsername(TestDatabases.USER);
        TestDatabases.migrate(pool, database.name().toLowerCase(Locale.ROOT));
        new JdbcTemplate(pool)
                .update("insert into account (id, created_at) values ('timber', ?)", MOMENT.atOffset(ZoneOffset.UTC));
        return new JdbcBenchmarks(JdbcClient.create(pool), new TransactionTemplate(new JdbcTransactionManager(pool)));
    }
}
