package org.clustermaturity.review.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.math.BigDecimal;
import java.time.Instant;
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
import org.clustermaturity.assessment.ChangePlace;
import org.clustermaturity.assessment.FrozenResult;
import org.clustermaturity.language.Language;
import org.clustermaturity.questionnaire.Answer;
import org.clustermaturity.review.Review;
import org.clustermaturity.review.ReviewQuery;
import org.clustermaturity.review.Verdict;
import org.clustermaturity.review.VerdictChange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reviews in both databases. */
class JdbcReviewsTest {

    private static final Account ACCOUNT = new Account("timber");
    private static final Account OTHER = new Account("other");
    private static final OffsetDateTime MOMENT = OffsetDateTime.of(2026, 11, 21, 12, 0, 0, 0, ZoneOffset.UTC);
    private static final Language FRENCH = new Language("fr");
    private static final String ODD =
            "'\"\\ \u0001\t\n\r\u0085\u2028\ufeff\ufffe \ud83d\ude00 \u6c34 e\u0301 %s :id ? {} ${x} --;";
    private static final Verdict CONFIRMED = new Verdict(Verdict.Kind.CONFIRMED, null, null, null);

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
        JdbcReviews reviews = open(database);
        Review begun = review(Map.of());
        reviews.add(begun);
        Map<String, Verdict> verdicts = new TreeMap<>(Map.of(
                "number", correction(Answer.of(new BigDecimal("2.5"))),
                "large", correction(Answer.of(new BigDecimal("1E+3"))),
                "ticks", correction(Answer.of(List.of("a", "b"))),
                "yes", correction(Answer.of(true)),
                "unknown", correction(Answer.unknown()),
                "no", correction(Answer.notApplicable()),
                "confirmed", CONFIRMED));
        for (int i = 0; i < 500; i++) {
            verdicts.put(
                    "q" + i,
                    new Verdict(Verdict.Kind.CONFIRMED, null, "https://e.example/?a=b&c", ODD + "n".repeat(2000)));
        }
        Review next = next(begun, verdicts);

        assertThat(reviews.change(next, next.changesSince(Map.of(), "key:2", this::nextId)))
                .isTrue();

        assertThat(reviews.find(ACCOUNT, begun.head().assessment())).contains(next);
        assertThat(reviews.find(OTHER, begun.head().assessment())).isEmpty();
        assertThat(reviews.listChanges(next.head(), ChangePlace.BEGINNING, 1000))
                .hasSize(507)
                .allSatisfy(change -> assertThat(change.after()).isEqualTo(verdicts.get(change.question())));
    }

    @ParameterizedTest
    @EnumSource
    void anAssessmentHasOneReview(TestDatabases database) {
        JdbcReviews reviews = open(database);
        Review first = review(Map.of());

        assertThat(reviews.add(first)).isTrue();
        assertThat(reviews.add(first)).isFalse();
        Review ofNothing = new Review(head(UUID.randomUUID()), Map.of());
        assertThatThrownBy(() -> reviews.add(ofNothing)).isInstanceOf(ConcurrencyFailureException.class);
    }

    @ParameterizedTest
    @EnumSource
    void ofManyChangesToOneVersionExactlyOneHappens(TestDatabases database) throws Exception {
        JdbcReviews reviews = open(database);
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
        Review begun = review(Map.of());
        reviews.add(begun);
        List<Review> nexts = IntStream.range(0, 12)
                .mapToObj(i -> next(begun, Map.of("q", correction(Answer.of(BigDecimal.valueOf(i + 1))))))
                .toList();
        List<List<VerdictChange>> changes = nexts.stream()
                .map(next -> next.changesSince(Map.of(), "key:2", this::nextId))
                .toList();

        ExecutorService threads = Executors.newFixedThreadPool(6);
        List<Boolean> happened = new ArrayList<>();
        try {
            List<Callable<Boolean>> calls = IntStream.range(0, nexts.size())
                    .mapToObj(i -> (Callable<Boolean>) () -> Boolean.TRUE.equals(
                            transaction.execute(status -> reviews.change(nexts.get(i), changes.get(i)))))
                    .toList();
            for (Future<Boolean> each : threads.invokeAll(calls)) {
                happened.add(each.get());
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(happened).containsOnlyOnce(true);
        assertThat(reviews.listChanges(begun.head(), ChangePlace.BEGINNING, 100))
                .hasSize(1);
        assertThat(reviews.find(ACCOUNT, begun.head().assessment())).contains(nexts.get(happened.indexOf(true)));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsApprovedNeverChanges(TestDatabases database) {
        JdbcReviews reviews = open(database);
        Review begun = review(Map.of());
        reviews.add(begun);
        Review approved = begun.approved(new Review.Approval(now(), "key:2"));
        String large = "{\"text\":\"" + "\u00e9\ud83d\ude00".repeat(50_000) + "\"}";
        boolean first = reviews.approve(
                approved,
                List.of(
                        new FrozenResult(Language.ENGLISH, Set.of(Language.ENGLISH), large),
                        new FrozenResult(FRENCH, Set.of(FRENCH), "{}")));

        boolean again = reviews.approve(approved.approved(new Review.Approval(now(), "key:3")), List.of());
        boolean changed = reviews.change(next(approved, Map.of("q", CONFIRMED)), List.of());
        boolean removed = reviews.remove(approved.head());

        assertThat(List.of(first, again, changed, removed)).containsExactly(true, false, false, false);
        assertThat(reviews.find(ACCOUNT, begun.head().assessment())).contains(approved);
        assertThat(reviews.getResult(approved.head(), Language.ENGLISH).json()).isEqualTo(large);
        assertThat(reviews.getResult(approved.head(), FRENCH).json()).isEqualTo("{}");
        assertThat(reviews.getResult(approved.head(), new Language("pl")).language())
                .isEqualTo(Language.ENGLISH);
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheVersionThatWasSeenIsRemoved(TestDatabases database) {
        JdbcReviews reviews = open(database);
        Review begun = review(Map.of());
        reviews.add(begun);
        Review next = next(begun, Map.of("q", CONFIRMED));
        reviews.change(next, next.changesSince(Map.of(), "key:2", this::nextId));

        assertThat(reviews.remove(begun.head())).isFalse();
        assertThat(reviews.remove(next.head())).isTrue();
        assertThat(count("review") + count("review_change")).isZero();
        assertThat(count("assessment")).isEqualTo(1);
        assertThat(reviews.add(begun)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void itGoesWithItsAssessment(TestDatabases database) {
        JdbcReviews reviews = open(database);
        Review begun = review(Map.of());
        reviews.add(begun);
        Review next = next(begun, Map.of("q", CONFIRMED));
        reviews.change(next, next.changesSince(Map.of(), "key:2", this::nextId));
        reviews.approve(
                next.approved(new Review.Approval(now(), "key:2")),
                List.of(new FrozenResult(FRENCH, Set.of(FRENCH), "{}")));
        assertThat(count("review") + count("review_change") + count("review_result"))
                .isEqualTo(3);

        JdbcClient.create(pool).sql("delete from assessment").update();

        assertThat(count("review") + count("review_change") + count("review_result"))
                .isZero();
    }

    @ParameterizedTest
    @EnumSource
    void listsKeepToTheirStatusAndGoOn(TestDatabases database) {
        JdbcReviews reviews = open(database);
        List<Review.Head> heads = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Review begun = review(Map.of());
            reviews.add(begun);
            Review approved = begun.approved(new Review.Approval(now(), "key:2"));
            boolean odd = i % 2 == 1 && reviews.approve(approved, List.of());
            heads.add(0, odd ? approved.head() : begun.head());
        }

        List<Review.Head> all = reviews.list(ACCOUNT, new ReviewQuery(null, null, 100));
        assertThat(all).isEqualTo(heads);
        assertThat(reviews.list(ACCOUNT, new ReviewQuery(true, null, 100)))
                .isEqualTo(heads.stream().filter(Review.Head::isApproved).toList())
                .hasSize(3);
        ReviewQuery.Place place =
                new ReviewQuery.Place(heads.get(1).begunAt(), heads.get(1).assessment());
        assertThat(reviews.list(ACCOUNT, new ReviewQuery(null, place, 2))).isEqualTo(heads.subList(2, 4));
        assertThat(reviews.list(ACCOUNT, new ReviewQuery(false, place, 100)))
                .isEqualTo(heads.subList(2, 6).stream()
                        .filter(head -> !head.isApproved())
                        .toList());
        assertThat(reviews.list(OTHER, new ReviewQuery(null, null, 100))).isEmpty();
    }

    private JdbcReviews open(TestDatabases database) {
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
        return new JdbcReviews(jdbc, new JdbcTemplate(pool));
    }

    private long count(String table) {
        return JdbcClient.create(pool)
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    /** A review of an assessment that is kept for it. */
    private Review review(Map<String, Verdict> verdicts) {
        UUID assessment = nextId();
        JdbcClient.create(pool)
                .sql(
                        "insert into assessment (id, account, organisation, version, questionnaire, status, switches, answers,"
                                + " answered, asked, new_questions, created_at, created_by, changed_at)"
                                + " values (?, ?, ?, 1, 'tiny/1', 'submitted', '{}', '{}', 0, 0, '', ?, 'key:1', ?)")
                .params(assessment, ACCOUNT.name(), organisation, MOMENT, MOMENT)
                .update();
        return new Review(head(assessment), verdicts);
    }

    private static Review.Head head(UUID assessment) {
        Instant now = now();
        return new Review.Head(assessment, ACCOUNT, 1, new Review.Progress(0, 0, 7), now, "key:2", now, null);
    }

    private static Review next(Review before, Map<String, Verdict> verdicts) {
        Review.Head head = before.head();
        return new Review(
                new Review.Head(
                        head.assessment(),
                        head.account(),
                        head.version() + 1,
                        new Review.Progress(2, 1, 7),
                        head.begunAt(),
                        head.begunBy(),
                        now(),
                        null),
                verdicts);
    }

    private static Verdict correction(Answer answer) {
        return new Verdict(Verdict.Kind.CORRECTED, answer, null, ODD);
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    private synchronized UUID nextId() {
        lastId++;
        return new UUID(0x0199_0000_0000_7000L, lastId);
    }
}
