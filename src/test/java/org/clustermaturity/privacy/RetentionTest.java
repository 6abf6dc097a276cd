package org.clustermaturity.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clustermaturity.HttpTest;
import org.clustermaturity.Reply;
import org.clustermaturity.StartedService;
import org.clustermaturity.TestDatabases;
import org.clustermaturity.TestKeys;
import org.clustermaturity.access.AccessKeys;
import org.clustermaturity.access.Account;
import org.clustermaturity.access.Actor;
import org.clustermaturity.access.Audit;
import org.clustermaturity.access.AuditEntry;
import org.clustermaturity.access.AuditLog;
import org.clustermaturity.access.AuditQuery;
import org.clustermaturity.access.Role;
import org.clustermaturity.assessment.web.KeptClient;
import org.clustermaturity.privacy.OutOfTime.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is removed when its time is over, and what stays. */
class RetentionTest {

    private static final RetentionPeriods PERIODS =
            new RetentionPeriods(Duration.ofDays(30), Duration.ofDays(365), Duration.ofDays(10));
    private static final String EXPIRED = "audit_entry where action = 'assessment.expire'";

    @ParameterizedTest
    @EnumSource
    void eachKindGoesWhenItsOwnTimeIsOverAndTheAuditLogOfItsAccountSaysSo(TestDatabases database) {
        try (StartedService started = start(database)) {
            KeptClient client = client(started, "timber");
            String organisation = client.organisation();
            String draft = client.draft(organisation, "{\"vision\": \"agreed\"}");
            String submitted = client.draft(organisation, "{\"vision\": \"agreed\"}");
            String link = client.send("POST", submitted + "/share-links", "{\"name\": \"Jane\"}")
                    .at("/id");
            client.submit(submitted);

            assertThat(in(started, 15).remove())
                    .containsExactlyInAnyOrderEntriesOf(Map.of(Kind.DRAFTS, 0, Kind.SUBMITTED, 0, Kind.SHARE_LINKS, 0));
            assertThat(expired(client)).isEmpty();
            assertThat(in(started, 29).remove())
                    .containsExactlyInAnyOrderEntriesOf(Map.of(Kind.DRAFTS, 0, Kind.SUBMITTED, 0, Kind.SHARE_LINKS, 1));
            assertThat(expired(client)).containsExactly("share-link.expire " + link);
            assertThat(in(started, 31).due(Kind.DRAFTS)).isEqualTo(1);
            assertThat(client.get(draft).status()).isEqualTo(200);
            assertThat(in(started, 31).remove()).containsEntry(Kind.DRAFTS, 1).containsEntry(Kind.SUBMITTED, 0);
            client.get(draft).isProblem(404, "unknown-assessment");
            assertThat(client.get(submitted + "/result").status()).isEqualTo(200);
            assertThat(in(started, 366).remove()).containsEntry(Kind.SUBMITTED, 1);
            client.get(submitted).isProblem(404, "unknown-assessment");
            assertThat(client.get("/v1/organisations/" + organisation).status()).isEqualTo(200);
            assertThat(expired(client))
                    .containsExactly(
                            "assessment.expire " + id(submitted),
                            "assessment.expire " + id(draft),
                            "share-link.expire " + link);
        }
    }

    @Test
    void theAuditLogNamesRetentionTheAccountAndIdsAlone() {
        try (StartedService started = start(TestDatabases.H2)) {
            KeptClient client = client(started, "timber");
            String draft = client.draft(client.organisation(), "{\"vision\": \"agreed\"}");
            in(started, 31).remove();

            Reply audit = client.get("/v1/audit?action=assessment.expire");

            assertThat(audit.texts("/items", "actor")).containsExactly("service:retention");
            assertThat(audit.at("/items/0/account")).isEqualTo("timber");
            assertThat(audit.at("/items/0/subject")).isEqualTo(id(draft));
            assertThat(audit.at("/items/0/outcome")).isEqualTo("done");
            assertThat(audit.json().at("/items/0/requestId").isNull()).isTrue();
            assertThat(client(started, "textiles")
                            .get("/v1/audit?action=assessment.expire")
                            .json()
                            .at("/items"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void twoAtTheSameTimeRemoveAndNoteEachOneOnce(TestDatabases database) {
        try (StartedService started = start(database)) {
            KeptClient client = client(started, "timber");
            String draft = client.draft(client.organisation(), "{\"vision\": \"agreed\"}");
            copy(started, draft, 999);
            CyclicBarrier both = new CyclicBarrier(2);

            List<Integer> removed = Stream.of(removing(started, both), removing(started, both))
                    .map(CompletableFuture::join)
                    .toList();

            assertThat(removed.stream().mapToInt(Integer::intValue).sum()).isEqualTo(1_000);
            assertThat(count(started, "assessment")).isZero();
            assertThat(count(started, EXPIRED)).isEqualTo(1_000);
            assertThat(jdbc(started)
                            .sql("select count(distinct subject) from " + EXPIRED)
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1_000);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatSomebodyElseIsChangingStaysAndIsNotWaitedFor(TestDatabases database) {
        try (StartedService started = start(database)) {
            KeptClient client = client(started, "timber");
            String draft = client.draft(client.organisation(), "{\"vision\": \"agreed\"}");
            copy(started, draft, 2);

            int removed = Objects.requireNonNull(transaction(started).execute(status -> {
                jdbc(started)
                        .sql("update assessment set version = version + 1 where id = :id")
                        .param("id", UUID.fromString(id(draft)))
                        .update();
                return CompletableFuture.supplyAsync(
                                () -> in(started, 31).remove().get(Kind.DRAFTS))
                        .join();
            }));

            assertThat(removed).isEqualTo(2);
            assertThat(count(started, EXPIRED)).isEqualTo(2);
            assertThat(client.get(draft).status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatCannotBeNotedIsNotRemoved(TestDatabases database) {
        try (StartedService started = start(database)) {
            KeptClient client = client(started, "timber");
            String draft = client.draft(client.organisation(), "{\"vision\": \"agreed\"}");
            copy(started, draft, 2);
            OutOfTime kept = started.context().getBean(OutOfTime.class);
            Audit audit = started.context().getBean(Audit.class);
            AtomicInteger noted = new AtomicInteger();

            assertThatThrownBy(() -> kept.remove(Kind.DRAFTS, Instant.now().plusSeconds(60), (account, id) -> {
                        if (noted.getAndIncrement() == 2) {
                            throw new IllegalStateException("The log is full.");
                        }
                        audit.done(account, new Actor(Actor.Kind.SERVICE, "retention"), "assessment.expire", id);
                    }))
                    .hasMessage("The log is full.");

            assertThat(noted).hasValue(3);
            assertThat(count(started, "assessment")).isEqualTo(3);
            assertThat(count(started, EXPIRED)).isZero();
        }
    }

    @Test
    void withoutAPeriodNothingEverGoes() {
        OutOfTime never = new OutOfTime() {
            @Override
            public int count(Kind kind, Instant since) {
                throw new AssertionError("Nobody asks.");
            }

            @Override
            public int remove(Kind kind, Instant since, BiConsumer<Account, UUID> note) {
                throw new AssertionError("Nobody removes.");
            }
        };
        Audit nobodyNotes = new Audit(new Untouched(), UUID::randomUUID, Clock.systemUTC(), () -> null);
        Retention retention =
                new Retention(new RetentionPeriods(null, null, null), never, () -> {}, nobodyNotes, Clock.systemUTC());

        assertThat(retention.remove()).isEmpty();
        assertThat(retention.due(Kind.DRAFTS)).isZero();
    }

    @Test
    void aPeriodWithoutAUnitIsRefused() {
        assertThatThrownBy(() -> new RetentionPeriods(Duration.ofMillis(540), null, null))
                .hasMessageContaining("maturity.retention.drafts")
                .hasMessageContaining("Maybe the unit is missing");
    }

    private static StartedService start(TestDatabases database) {
        return StartedService.on(
                database.create(),
                "spring.datasource.username=" + TestDatabases.USER,
                "maturity.admin.key=" + HttpTest.ADMIN_KEY);
    }

    private static KeptClient client(StartedService started, String account) {
        TestKeys keys = new TestKeys(started.context().getBean(AccessKeys.class));
        return KeptClient.with(started.service(), keys, account, Role.ADMIN);
    }

    /** Retention as it will be after some days. */
    private static Retention in(StartedService started, int days) {
        OutOfTime kept = started.context().getBean(OutOfTime.class);
        Audit audit = started.context().getBean(Audit.class);
        Clock then = Clock.fixed(Instant.now().plus(Duration.ofDays(days)), ZoneOffset.UTC);
        return new Retention(PERIODS, kept, () -> {}, audit, then);
    }

    /** Removes drafts as soon as both are there; how many it were. */
    private static CompletableFuture<Integer> removing(StartedService started, CyclicBarrier both) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                both.await(10, TimeUnit.SECONDS);
            } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
                throw new IllegalStateException(e);
            }
            return in(started, 31).remove().get(Kind.DRAFTS);
        });
    }

    /** What went because its time was over, as an admin of the account sees it, the newest first. */
    private static List<String> expired(KeptClient client) {
        Reply audit = client.get("/v1/audit");
        List<String> actions = audit.texts("/items", "action");
        List<String> subjects = audit.texts("/items", "subject");
        return IntStream.range(0, actions.size())
                .filter(i -> actions.get(i).endsWith(".expire"))
                .mapToObj(i -> actions.get(i) + " " + subjects.get(i))
                .toList();
    }

    /** Adds as many drafts that are like the one at a path. */
    private static void copy(StartedService started, String draft, int copies) {
        String columns = """
                account, organisation, version, questionnaire, status, switches, answers, answered, asked, new_questions,
                created_at, created_by, changed_at""";
        for (int i = 0; i < copies; i++) {
            jdbc(started)
                    .sql(
                            "insert into assessment (id, %1$s) select cast(:copy as uuid), %1$s from assessment where id = :id"
                                    .formatted(columns))
                    .param("copy", UUID.randomUUID())
                    .param("id", UUID.fromString(id(draft)))
                    .update();
        }
    }

    private static int count(StartedService started, String rows) {
        return jdbc(started)
                .sql("select count(*) from " + rows)
                .query(Integer.class)
                .single();
    }

    private static JdbcClient jdbc(StartedService started) {
        return started.context().getBean(JdbcClient.class);
    }

    private static TransactionTemplate transaction(StartedService started) {
        return started.context().getBean(TransactionTemplate.class);
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** A log that nobody writes to or reads. */
    private static final class Untouched implements AuditLog {

        @Override
        public void add(AuditEntry entry) {
            throw new AssertionError("Nobody notes.");
        }

        @Override
        public List<AuditEntry> listAbout(Account account, Collection<String> subjects) {
            throw new AssertionError("Nobody reads.");
        }

        @Override
        public List<AuditEntry> list(AuditQuery query, @Nullable UUID before, int most) {
            throw new AssertionError("Nobody reads.");
        }
    }
}
