package org.clustermaturity.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.clustermaturity.HttpTest;
import org.clustermaturity.Reply;
import org.clustermaturity.TestDatabases;
import org.clustermaturity.access.AccessKey;
import org.clustermaturity.access.AccessKeys;
import org.clustermaturity.access.Account;
import org.clustermaturity.access.Role;
import org.clustermaturity.access.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Requests that are sent again, at one node and at two that share a database. */
@ParameterizedClass
@EnumSource
@SuppressWarnings("NullAway.Init") // set before each round
class IdempotencyHttpTest {

    private static final int TWINS = 50;

    private static String address;
    private static Node node;
    private static Node another;

    @Parameter
    TestDatabases database;

    private final String key = UUID.randomUUID().toString();

    @BeforeParameterizedClassInvocation
    static void start(TestDatabases database) {
        address = database.create();
        node = new Node(address);
        another = forgetful();
    }

    /** One that keeps its answers for a second only. */
    private static Node forgetful() {
        return new Node(address, "--maturity.idempotency.kept=1s");
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        another.close();
        node.close();
    }

    @Test
    void manyTwinsCreateOneThing() throws Exception {
        String body = "slow " + key;

        List<Reply> replies = replies(Collections.nCopies(TWINS, () -> node.create(key, body)));
        List<Reply> answered =
                replies.stream().filter(reply -> reply.status() == 201).toList();

        assertThat(things(body)).isEqualTo(1);
        assertThat(answered)
                .isNotEmpty()
                .extracting(Reply::text)
                .containsOnly(answered.get(0).text());
        assertThat(replies)
                .filteredOn(reply -> reply.status() != 201)
                .allSatisfy(reply -> assertThat(
                                reply.isProblem(409, "twin-under-way").header("Retry-After"))
                        .isEqualTo("1"));
    }

    @Test
    void twinAtAnotherNodeWaitsAndGetsTheSameAnswer() throws Exception {
        String body = "slow " + key;

        List<Reply> replies = atBothNodes(body);

        assertThat(replies).extracting(Reply::status).containsOnly(201);
        assertThat(replies).extracting(Reply::text).containsOnly(replies.get(0).text());
        assertThat(replies)
                .extracting(reply -> reply.header("Idempotent-Replayed"))
                .containsExactlyInAnyOrder("", "true");
        assertThat(things(body)).isEqualTo(1);
    }

    @Test
    void twinThatTakesTooLongIsNotWaitedFor() throws Exception {
        String body = "endless " + key;

        List<Reply> replies = atBothNodes(body);

        assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(201, 409);
        assertThat(replies)
                .filteredOn(reply -> reply.status() == 409)
                .allSatisfy(reply -> reply.isProblem(409, "twin-under-way"));
        assertThat(things(body)).isEqualTo(1);
    }

    @Test
    void repeatedRequestGetsTheSameBytesAndHeaders() {
        Reply first = node.create(key, key);
        Reply again = node.create(key, key);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        for (String name : List.of("Location", "ETag", "Content-Type", "Content-Language", "Cache-Control", "Vary")) {
            assertThat(again.header(name)).as(name).isNotEmpty().isEqualTo(first.header(name));
        }
        assertThat(first.header("Idempotent-Replayed")).isEmpty();
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(things(key)).isEqualTo(1);
    }

    @Test
    void restartForgetsNothing() {
        Reply first = node.create(key, key);
        another.close();
        another = forgetful();

        Reply again = another.create(key, key);

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
    }

    @Test
    void keyThatHasExpiredIsFree() throws Exception {
        Reply first = another.create(key, key);
        TimeUnit.MILLISECONDS.sleep(1_100);

        Reply again = another.create(key, key);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.header("Idempotent-Replayed")).isEmpty();
        assertThat(again.text()).isNotEqualTo(first.text());
        assertThat(things(key)).isEqualTo(2);
    }

    @Test
    void keyOfAnotherRequestIsRefused() {
        node.create(key, key);

        node.create(key, key + " and more").isProblem(409, "idempotency-key-reused");

        assertThat(things(key + " and more")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"crash", "commit", "refused"})
    void requestThatFailedLeavesNothingAndCanBeSentAgain(String failure) {
        String body = failure + " " + key;
        long before = kept();

        Reply failed = node.create(key, body);

        assertThat(failed.status()).isEqualTo(failure.equals("refused") ? 422 : 500);
        assertThat(things(body)).isZero();
        assertThat(kept()).isEqualTo(before);

        Reply again = node.create(key, body);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.header("Idempotent-Replayed")).isEmpty();
        assertThat(things(body)).isEqualTo(1);
    }

    @Test
    void answerOfAnotherCallerIsNotSeen() {
        Secret secret = Secret.make("cm_");
        Instant now = Instant.now();
        AccessKey other =
                new AccessKey(UUID.randomUUID(), Account.OPERATOR, "other", Role.ADMIN, now, "test", null, null, null);
        node.bean(AccessKeys.class).add(other, secret.hash());
        Reply first = node.create(key, key);

        Reply others = node.create(secret.text(), key, key);

        assertThat(others.status()).isEqualTo(201);
        assertThat(others.header("Idempotent-Replayed")).isEmpty();
        assertThat(others.text()).isNotEqualTo(first.text());
    }

    @Test
    void repeatedRequestNeedsAKeyToo() {
        node.create(key, key);

        node.create("nobody's", key, key).isProblem(401, "not-authorised");
    }

    @Test
    void whatIsShownOnceCannotBeReadInTheDatabase() {
        Reply first = node.create(key, key);

        List<String> rows = node.bean(JdbcClient.class)
                .sql("select id, request_hash, answer from kept_answer")
                .query((row, number) ->
                        row.getString(1) + row.getString(2) + new String(row.getBytes(3), StandardCharsets.ISO_8859_1))
                .list();

        assertThat(first.at("/secret")).startsWith("secret-of-");
        assertThat(rows)
                .isNotEmpty()
                .noneSatisfy(row -> assertThat(row).containsAnyOf("secret-of-", first.at("/id"), key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "tab\tinside"})
    void keyThatIsNoneIsRefused(String malformed) {
        node.create(malformed, key).isProblem(400, "idempotency-key-malformed");
    }

    @Test
    void keyThatIsTooLongOrNotTheOnlyOneIsRefused() {
        node.create("k".repeat(256), key).isProblem(400, "idempotency-key-malformed");
        node.create(HttpTest.ADMIN_KEY, key, key, "Idempotency-Key", key).isProblem(400, "idempotency-key-malformed");

        assertThat(node.create("k".repeat(255), key).status()).isEqualTo(201);
        assertThat(things(key)).isEqualTo(1);
    }

    @Test
    void requestWithoutAKeyHappensEachTime() {
        for (int i = 0; i < 2; i++) {
            Reply reply = node.service()
                    .send(
                            "POST",
                            "/v1/organisations/things",
                            BodyPublishers.ofString(key),
                            "Authorization",
                            "Bearer " + HttpTest.ADMIN_KEY,
                            "Content-Type",
                            "text/plain");
            assertThat(reply.status()).isEqualTo(201);
        }

        assertThat(things(key)).isEqualTo(2);
    }

    private static long things(String body) {
        return node.bean(KeptThings.class).count(body);
    }

    private static long kept() {
        return node.bean(JdbcClient.class)
                .sql("select count(*) from kept_answer")
                .query(Long.class)
                .single();
    }

    private List<Reply> atBothNodes(String body) throws Exception {
        return replies(List.of(() -> node.create(key, body), () -> another.create(key, body)));
    }

    private static List<Reply> replies(List<Callable<Reply>> calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            List<Reply> replies = new ArrayList<>();
            for (Future<Reply> reply : threads.invokeAll(calls)) {
                replies.add(reply.get());
            }
            return replies;
        } finally {
            threads.shutdownNow();
        }
    }
}
