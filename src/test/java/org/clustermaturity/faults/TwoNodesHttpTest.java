package org.clustermaturity.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.clustermaturity.Reply;
import org.clustermaturity.TestDatabases;
import org.clustermaturity.TestKeys;
import org.clustermaturity.access.AccessKey;
import org.clustermaturity.access.AccessKeys;
import org.clustermaturity.access.Account;
import org.clustermaturity.access.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two services on one PostgreSQL, which a client must not be able to tell from one. */
class TwoNodesHttpTest {

    private static final String ORGANISATIONS = "/v1/organisations";
    private static final String TIMBER = "{\"name\": \"Alpine Timber\", \"country\": \"AT\", \"founded\": 1900}";

    private static RunningService one;
    private static RunningService other;

    @BeforeAll
    static void start() {
        String database = TestDatabases.POSTGRESQL.create();
        one = new RunningService(database);
        other = new RunningService(database);
    }

    @AfterAll
    static void stop() {
        other.close();
        one.close();
    }

    @Test
    void whatIsCreatedOnOneCanBeReadAndListedOnTheOther() {
        String assessor = new TestKeys(one.bean(AccessKeys.class)).bearer("reading", Role.ASSESSOR);

        Reply created = one.send(assessor, "POST", ORGANISATIONS, TIMBER);

        String path = created.header("Location");
        assertThat(other.send(assessor, "GET", path, "").json()).isEqualTo(created.json());
        assertThat(other.send(assessor, "GET", ORGANISATIONS, "").texts("/items", "id"))
                .containsExactly(created.at("/id"));
    }

    @Test
    void ofTwoChangesOfTheSameVersionOneHappens() throws Exception {
        String assessor = new TestKeys(one.bean(AccessKeys.class)).bearer("racing", Role.ASSESSOR);
        String path = one.send(assessor, "POST", ORGANISATIONS, TIMBER).header("Location");

        for (int version = 1; version <= 20; version++) {
            String seen = "\"" + version + "\"";
            List<Callable<Reply>> race = new ArrayList<>();
            for (RunningService node : List.of(one, other)) {
                String json = "{\"founded\": %d}".formatted(1900 + 2 * version + race.size());
                race.add(() -> node.send(assessor, "PATCH", path, json, "If-Match", seen));
            }
            List<Reply> replies = atOnce(race);

            assertThat(replies).extracting(Reply::status).containsOnlyOnce(200);
            Reply loser = replies.get(replies.get(0).status() == 200 ? 1 : 0);
            loser.isProblem(412, "version-changed");
            Reply winner = replies.get(replies.get(0).status() == 200 ? 0 : 1);
            assertThat(one.send(assessor, "GET", path, "").json()).isEqualTo(winner.json());
            assertThat(winner.header("ETag")).isEqualTo("\"" + (version + 1) + "\"");
        }
    }

    @Test
    void keyMadeOnOneOpensTheOtherAtOnceAndRevokedOnOneIsDeadOnTheOtherAtOnce() {
        AccessKeys keys = one.bean(AccessKeys.class);
        String assessor = new TestKeys(keys).bearer("locking", Role.ASSESSOR);

        assertThat(other.send(assessor, "GET", ORGANISATIONS, "").status()).isEqualTo(200);
        AccessKey key = keys.list(new Account("locking"), null, 1).get(0);
        keys.revoke(key.id(), Instant.now());

        other.send(assessor, "GET", ORGANISATIONS, "").isProblem(401, "not-authorised");
        one.send(assessor, "GET", ORGANISATIONS, "").isProblem(401, "not-authorised");
    }

    private static List<Reply> atOnce(List<Callable<Reply>> calls) throws Exception {
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
