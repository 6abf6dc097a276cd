package org.clustermaturity.assessment.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.math.BigDecimal;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.clustermaturity.TestDatabases;
import org.clustermaturity.access.Account;
import org.clustermaturity.assessment.AnswerChange;
import org.clustermaturity.assessment.AssessmentQuery;
import org.clustermaturity.assessment.ChangePlace;
import org.clustermaturity.assessment.FrozenResult;
import org.clustermaturity.assessment.KeptAssessment;
import org.clustermaturity.assessment.KeptAssessment.Progress;
import org.clustermaturity.assessment.NodeScore;
import org.clustermaturity.language.Language;
import org.clustermaturity.questionnaire.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Kept assessments in both databases. */
class JdbcAssessmentsTest {

    private static final Account ACCOUNT = new Account("timber");
    private static final Account OTHER = new Account("other");
    private static final OffsetDateTime MOMENT = OffsetDateTime.of(2026, 11, 21, 12, 0, 0, 0, ZoneOffset.UTC);
    private static final Language FRENCH = new Language("fr");

    private final HikariDataSource pool = new HikariDataSource();
    private final UUID organisation = UUID.randomUUID();
    private long lastId;

    @AfterEach
    void close() {
        pool.close();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsKeptComesBack(TestDatabases database) {
        JdbcAssessments assessments = open(database);
        KeptAssessment draft = draft(Map.of(
                "number", Answer.of(new BigDecimal("2.5")),
                "large", Answer.of(new BigDecimal("1E+3")),
                "ticks", Answer.of(List.of("a", "b")),
                "yes", Answer.of(true),
                "none", Answer.of(List.of()),
                "no", Answer.notApplicable(),
                "noted", new Answer(Answer.Status.UNKNOWN, null, "https://e.example/?a=b&c", "Nobody knows.")));
        assessments.add(draft, List.of());

        assertThat(assessments.find(ACCOUNT, draft.head().id())).contains(draft);
        assertThat(assessments.find(OTHER, draft.head().id())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void oddCharactersAndALotOfThemComeBack(TestDatabases database) {
        JdbcAssessments assessments = open(database);
        String odd = "'\"\\ \u0001\t\n\r\u0085\u2028\ufeff\ufffe \ud83d\ude00 \u6c34 e\u0301 %s :id ? {} ${x} --;";
        Map<String, Answer> answers = new TreeMap<>();
        for (int i = 0; i < 500; i++) {
            answers.put("q" + i, new Answer(Answer.Status.UNKNOWN, null, null, odd + "n".repeat(2000)));
        }
        KeptAssessment draft = draft(answers);
        assessments.add(draft, draft.changesSince(Map.of(), "key:1", this::nextId));

        assertThat(assessments.find(ACCOUNT, draft.head().id())).contains(draft);
        List<AnswerChange> changes = assessments.listChanges(draft.head(), ChangePlace.BEGINNING, 1000);
        assertThat(changes)
                .hasSize(500)
                .allSatisfy(change -> assertThat(change.after()).isEqualTo(answers.get(change.question())));
    }

    @ParameterizedTest
    @EnumSource
    void ofManyChangesToOneVersionExactlyOneHappens(TestDatabases database) throws Exception {
        JdbcAssessments assessments = open(database);
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
        KeptAssessment draft = draft(Map.of());
        assessments.add(draft, List.of());
        List<KeptAssessment> nexts = IntStream.range(0, 12)
                .mapToObj(i -> draft.with(Map.of("q", Answer.of(BigDecimal.valueOf(i + 1))), new Progress(1, 1), now()))
                .toList();
        List<List<AnswerChange>> changes = nexts.stream()
                .map(next -> next.changesSince(Map.of(), "key:1", this::nextId))
                .toList();

        ExecutorService threads = Executors.newFixedThreadPool(6);
        List<Boolean> happened = new ArrayList<>();
        try {
            List<Callable<Boolean>> calls = IntStream.range(0, nexts.size())
                    .mapToObj(i -> (Callable<Boolean>) () -> Boolean.TRUE.equals(
                            transaction.execute(status -> assessments.change(nexts.get(i), changes.get(i)))))
                    .toList();
            for (Future<Boolean> each : threads.invokeAll(calls)) {
                happened.add(each.get());
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(happened).containsOnlyOnce(true);
        assertThat(assessments.listChanges(draft.head(), ChangePlace.BEGINNING, 100))
                .hasSize(1);
        assertThat(assessments.find(ACCOUNT, draft.head().id()).orElseThrow())
                .isEqualTo(nexts.get(happened.indexOf(true)));
    }

    @ParameterizedTest
    @EnumSource
    void scoresOfEarlierResultsAreTakenFromThem(TestDatabases database) throws Exception {
        JdbcAssessments assessments = open(database);
        KeptAssessment draft = draft(Map.of("q", Answer.of("a")));
        assessments.add(draft, List.of());
        String result = """
                {"scores": {"overall": {"value": 57.3, "lowest": 40, "highest": null},
                            "dimensions": [{"id": "vision", "value": null, "lowest": 0, "highest": 100}]}}""";
        assessments.submit(
                submitted(draft),
                List.of(),
                List.of(
                        new FrozenResult(Language.ENGLISH, Set.of(Language.ENGLISH), result),
                        new FrozenResult(FRENCH, Set.of(FRENCH), "{}")));

        try (Connection connection = pool.getConnection()) {
            new V7_1__ScoresOfEarlierResults().migrate(connection);
        }

        assertThat(scores()).containsExactly("overall 57.3 40.0 null", "vision null 0.0 100.0");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSubmittedNeverChanges(TestDatabases database) {
        JdbcAssessments assessments = open(database);
        KeptAssessment draft = draft(Map.of("q", Answer.of("a")));
        assessments.add(draft, List.of());
        KeptAssessment submitted = submitted(draft);
        String large = "{\"text\":\"" + "\u00e9\ud83d\ude00".repeat(50_000) + "\"}";
        boolean first = assessments.submit(
                submitted,
                List.of(new NodeScore(NodeScore.OVERALL, 57.3, 40.0, null), new NodeScore("vision", null, 0.0, 100.0)),
                List.of(
                        new FrozenResult(Language.ENGLISH, Set.of(Language.ENGLISH), large),
                        new FrozenResult(FRENCH, Set.of(FRENCH), "{}")));

        boolean again =
                assessments.submit(submitted(submitted), List.of(new NodeScore("late", 1.0, 1.0, 1.0)), List.of());
        boolean changed = assessments.change(submitted.with(Map.of(), new Progress(0, 0), now()), List.of());

        assertThat(List.of(first, again, changed)).containsExactly(true, false, false);
        assertThat(assessments.find(ACCOUNT, draft.head().id())).contains(submitted);
        assertThat(assessments.getResult(submitted.head(), Language.ENGLISH).json())
                .isEqualTo(large);
        assertThat(assessments.getResult(submitted.head(), FRENCH).json()).isEqualTo("{}");
        assertThat(scores()).containsExactly("overall 57.3 40.0 null", "vision null 0.0 100.0");
        assertThat(assessments.getResult(submitted.head(), new Language("pl")).language())
                .isEqualTo(Language.ENGLISH);
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheVersionThatWasSeenIsRemovedAndWithItAllThatBelongsToIt(TestDatabases database) {
        JdbcAssessments assessments = open(database);
        KeptAssessment draft = draft(Map.of("q", Answer.of("a")));
        assessments.add(draft, draft.changesSince(Map.of(), "key:1", this::nextId));
        KeptAssessment submitted = submitted(draft);
        assessments.submit(submitted, List.of(), List.of(new FrozenResult(FRENCH, Set.of(FRENCH), "{}")));

        assertThat(assessments.remove(draft.head())).isFalse();
        assertThat(assessments.remove(submitted.head())).isTrue();

        assertThat(count("assessment") + count("answer_change") + count("assessment_result"))
                .isZero();
    }

    @ParameterizedTest
    @EnumSource
    void theLastSubmittedIsFound(TestDatabases database) {
        JdbcAssessments assessments = open(database);
        KeptAssessment older = draft(Map.of());
        KeptAssessment newer = draft(Map.of());
        assessments.add(older, List.of());
        assessments.add(newer, List.of());
        assertThat(assessments.findLastSubmitted(ACCOUNT, organisation, "tiny")).isEmpty();
        assessments.submit(submitted(newer), List.of(), List.of());
        KeptAssessment last = submitted(older);
        assessments.submit(last, List.of(), List.of());

        assertThat(assessments.findLastSubmitted(ACCOUNT, organisation, "tiny")).contains(last);
        assertThat(assessments.findLastSubmitted(ACCOUNT, organisation, "tin")).isEmpty();
        assertThat(assessments.findLastSubmitted(OTHER, organisation, "tiny")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void listsKeepToTheirFilterAndGoOn(TestDatabases database) {
        JdbcAssessments assessments = open(database);
        List<KeptAssessment.Head> submitted = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            KeptAssessment draft = draft(Map.of());
            assessments.add(draft, List.of());
            KeptAssessment next = submitted(draft);
            assessments.submit(next, List.of(), List.of());
            submitted.add(next.head());
        }
        assessments.add(draft(Map.of()), List.of());
        var filter = new AssessmentQuery.Filter(
                organisation, true, "tiny/1", "start", Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z"));

        for (AssessmentQuery.Order order : AssessmentQuery.Order.values()) {
            List<KeptAssessment.Head> whole = assessments.list(ACCOUNT, new AssessmentQuery(filter, order, null, 100));
            KeptAssessment.Head second = whole.get(1);
            Instant moment = order.isBySubmission() && second.submission() != null
                    ? second.submission().at()
                    : null;
            var place = new AssessmentQuery.Place(moment, second.id());

            assertThat(whole).containsExactlyInAnyOrderElementsOf(submitted);
            assertThat(assessments.list(ACCOUNT, new AssessmentQuery(filter, order, place, 100)))
                    .isEqualTo(whole.subList(2, 5));
            assertThat(assessments.list(OTHER, new AssessmentQuery(filter, order, null, 100)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everythingSubmittedIsHandedOverOnceInParts(TestDatabases database) {
        JdbcAssessments assessments = open(database);
        List<UUID> submitted = new ArrayList<>();
        new TransactionTemplate(new JdbcTransactionManager(pool)).executeWithoutResult(status -> {
            for (int i = 0; i < 2_003; i++) {
                KeptAssessment draft = draft(Map.of("q", Answer.of(true)));
                assessments.add(draft, List.of());
                if (i % 1_000 != 7) {
                    assessments.submit(submitted(draft), List.of(), List.of());
                    submitted.add(draft.head().id());
                }
            }
        });
        List<Integer> parts = new ArrayList<>();
        List<KeptAssessment> handedOver = new ArrayList<>();

        assessments.eachSubmitted(part -> {
            parts.add(part.size());
            handedOver.addAll(part);
        });

        assertThat(parts).containsExactly(1_000, 1_000, 1);
        assertThat(handedOver).extracting(each -> each.head().id()).isEqualTo(submitted);
        assertThat(handedOver.get(0))
                .isEqualTo(assessments.find(ACCOUNT, submitted.get(0)).orElseThrow());
    }

    private JdbcAssessments open(TestDatabases database) {
        pool.setJdbcUrl(database.create());
        TestDatabases.migrate(pool, database.name().toLowerCase(Locale.ROOT));
        JdbcClient jdbc = JdbcClient.create(pool);
        for (Account account : List.of(ACCOUNT, OTHER)) {
            jdbc.sql("insert into account (id, created_at) values (?, ?)")
                    .params(account.name(), MOMENT)
                    .update();
        }
        jdbc.sql("insert into organisation (id, account, version, name, country, created_at, changed_at)"
                        + " values (?, ?, 1, 'Timber', 'AT', ?, ?)")
                .params(organisation, ACCOUNT.name(), MOMENT, MOMENT)
                .update();
        JdbcTemplate template = new JdbcTemplate(pool);
        return new JdbcAssessments(jdbc, new JdbcChanges(jdbc, template), new JdbcScores(template));
    }

    private List<String> scores() {
        return JdbcClient.create(pool)
                .sql("select node, score, lowest, highest from assessment_score order by node")
                .query((row, number) ->
                        "%s %s %s %s".formatted(row.getObject(1), row.getObject(2), row.getObject(3), row.getObject(4)))
                .list();
    }

    private long count(String table) {
        return JdbcClient.create(pool)
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    private KeptAssessment draft(Map<String, Answer> answers) {
        Instant now = now();
        return new KeptAssessment(
                new KeptAssessment.Head(
                        nextId(),
                        ACCOUNT,
                        organisation,
                        1,
                        "tiny/1",
                        null,
                        "our 7",
                        new Progress(answers.size(), 600),
                        nextId(),
                        List.of("one", "two"),
                        now,
                        "key:1",
                        now,
                        null),
                Map.of("counting", "alike"),
                answers);
    }

    private static KeptAssessment submitted(KeptAssessment draft) {
        return draft.submitted(
                LocalDate.of(2026, 11, 21), new KeptAssessment.Submission(now(), "key:2", "2026-11-21+abc", "start"));
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    private synchronized UUID nextId() {
        lastId++;
        return new UUID(0x0199_0000_0000_7000L, lastId);
    }
}
