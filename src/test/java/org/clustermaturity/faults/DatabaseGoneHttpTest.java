package org.clustermaturity.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.clustermaturity.HttpTest;
import org.clustermaturity.PostgresServer;
import org.clustermaturity.Reply;
import org.clustermaturity.Sheets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service whose PostgreSQL is stopped, or hangs, and comes back. */
class DatabaseGoneHttpTest {

    private static final String ADMIN = "Bearer " + HttpTest.ADMIN_KEY;
    private static final String ORGANISATIONS = "/v1/organisations";
    private static final String TIMBER = "{\"name\": \"Alpine Timber\", \"country\": \"AT\"}";

    /** Requests wait three seconds for a connection. */
    private static final Duration SOON = Duration.ofSeconds(5);

    /** A statement under way is given up after ten seconds, and a request that repeats it waits for a connection. */
    private static final Duration LATEST = Duration.ofSeconds(20);

    @TempDir
    static Path folder;

    private static PostgresServer postgres;
    private static RunningService service;

    @BeforeAll
    static void start() {
        postgres = new PostgresServer(folder);
        service = new RunningService(postgres.url());
    }

    @AfterAll
    static void stop() {
        service.close();
        postgres.close();
    }

    @Test
    void whileItIsStoppedKeptThingsAreRefusedAndSheetsEvaluated() {
        String path = create().header("Location");
        postgres.stop();
        try {
            for (Reply refused : List.of(create(), list(), service.send(ADMIN, "GET", path, ""))) {
                refused.isProblem(503, "database-unavailable");
                assertThat(refused.header("Retry-After")).isEqualTo("5");
                assertThat(refused.took()).isLessThan(SOON);
            }
            sheetsAreEvaluated();
            healthSaysSo();
        } finally {
            postgres.start();
        }

        worksAgainWithoutARestart();
        assertThat(service.send(ADMIN, "GET", path, "").status()).isEqualTo(200);
    }

    @Test
    void whileItHangsRequestsAreRefusedInTheEnd() throws Exception {
        create();
        postgres.freeze();
        try {
            for (Reply refused : manyAtOnce()) {
                refused.isProblem(503, "database-unavailable");
                assertThat(refused.took()).isLessThan(LATEST);
            }
            sheetsAreEvaluated();
            healthSaysSo();
        } finally {
            postgres.thaw();
        }

        worksAgainWithoutARestart();
    }

    /** More than there are connections, so that each of them is under way when the database stops answering. */
    private static List<Reply> manyAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(40);
        try {
            List<Future<Reply>> asked = new ArrayList<>();
            for (int client = 0; client < 20; client++) {
                asked.add(threads.submit(DatabaseGoneHttpTest::create));
                asked.add(threads.submit(DatabaseGoneHttpTest::list));
            }
            List<Reply> replies = new ArrayList<>();
            for (Future<Reply> reply : asked) {
                replies.add(reply.get());
            }
            return replies;
        } finally {
            threads.shutdownNow();
        }
    }

    private static void sheetsAreEvaluated() {
        Reply evaluated = service.service().evaluate(Sheets.example("made-up/danube-textiles.json"));

        assertThat(evaluated.status()).isEqualTo(200);
        assertThat(evaluated.took()).isLessThan(Duration.ofSeconds(3));
    }

    private static void healthSaysSo() {
        Reply ready = service.service().get("/actuator/health/readiness");
        assertThat(ready.status()).isEqualTo(503);
        assertThat(ready.at("/components/db/status")).isEqualTo("DOWN");
        assertThat(service.service().get("/actuator/health/liveness").status()).isEqualTo(200);
    }

    /** The pool of connections looks for the database again after a moment. */
    private static void worksAgainWithoutARestart() {
        Instant latest = Instant.now().plus(LATEST);
        Reply reply = create();
        while (reply.status() == 503 && Instant.now().isBefore(latest)) {
            reply = create();
        }
        assertThat(reply.status()).isEqualTo(201);
        assertThat(service.service().get("/actuator/health/readiness").status()).isEqualTo(200);
    }

    private static Reply create() {
        return service.send(ADMIN, "POST", ORGANISATIONS, TIMBER);
    }

    private static Reply list() {
        return service.send(ADMIN, "GET", ORGANISATIONS, "");
    }
}
