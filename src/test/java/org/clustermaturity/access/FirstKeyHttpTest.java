package org.clustermaturity.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.clustermaturity.Keys;
import org.clustermaturity.Reply;
import org.clustermaturity.StartedService;
import org.clustermaturity.TestDatabases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The first key, as those see it who start the service. */
@ExtendWith(OutputCaptureExtension.class)
class FirstKeyHttpTest {

    private static final Pattern KEY = Pattern.compile("cm_[\\w-]{43}");
    private static final String KEYS = "/v1/keys";
    private static final String OLD = "the-old-key-of-this-service-0123456789";
    private static final String NEW = "the-new-key-of-this-service-0123456789";

    @Test
    void theFirstStartShowsAKeyThatWorksAndTheSecondShowsNothing(CapturedOutput output) {
        String database = StartedService.freshDatabase();

        List<String> first;
        try (StartedService started = StartedService.on(database)) {
            first = shown(output);
            assertThat(started.keys().get(first.get(0), KEYS).texts("/items", "name"))
                    .containsExactly("first admin");
            assertThat(started.keys().make(first.get(0), "elsewhere", "admin")).matches(KEY);
        }
        try (StartedService again = StartedService.on(database)) {
            assertThat(again.keys().get(first.get(0), KEYS).status()).isEqualTo(200);
        }

        assertThat(first).hasSize(1);
        assertThat(shown(output)).isEqualTo(first);
    }

    @Test
    void aConfiguredKeyIsTakenAndAnotherOneTakesItsPlace(CapturedOutput output) {
        String database = StartedService.freshDatabase();
        try (StartedService started = StartedService.on(database, "maturity.admin.key=" + OLD)) {
            assertThat(started.keys().get(OLD, KEYS).status()).isEqualTo(200);
        }

        try (StartedService started = StartedService.on(database, "maturity.admin.key=" + NEW)) {
            assertThat(started.keys().get(NEW, KEYS).status()).isEqualTo(200);
            started.keys().get(OLD, KEYS).isProblem(401, "not-authorised");
        }
        try (StartedService started = StartedService.on(database, "maturity.admin.key=" + NEW)) {
            assertThat(started.keys().get(NEW, KEYS).texts("/items", "createdBy"))
                    .containsExactly("configuration", "configuration");
        }
        assertThat(output.getOut()).doesNotContain("was revoked and opens nothing");
        try (StartedService started = StartedService.on(database, "maturity.admin.key=" + OLD)) {
            started.keys().get(OLD, KEYS).isProblem(401, "not-authorised");
            assertThat(output.getOut()).contains("was revoked and opens nothing");
        }

        assertThat(shown(output)).isEmpty();
        assertThat(output.getOut()).doesNotContain(OLD, NEW);
    }

    @Test
    void ofTwoThatStartOnOneDatabaseAtTheSameTimeOneMakesAKey(CapturedOutput output) throws Exception {
        String database = TestDatabases.POSTGRESQL.create();

        for (StartedService started : startedAtTheSameTime(database, 2)) {
            assertThat(shown(output)).hasSize(1);
            assertThat(started.keys().get(shown(output).get(0), KEYS).each("/items"))
                    .hasSize(1);
            started.close();
        }
    }

    @Test
    void twoThatStartWithTheSameConfiguredKeyBothTakeIt() throws Exception {
        String database = TestDatabases.POSTGRESQL.create();

        for (StartedService started : startedAtTheSameTime(database, 2, "maturity.admin.key=" + NEW)) {
            assertThat(started.keys().get(NEW, KEYS).each("/items")).hasSize(1);
            started.close();
        }
    }

    @Test
    void theLastAdminKeyOfTheOperatorCannotBeRevoked() throws Exception {
        try (StartedService started =
                StartedService.on(TestDatabases.POSTGRESQL.create(), "maturity.admin.key=" + OLD)) {
            Keys keys = started.keys();
            keys.make(OLD, "operator", "assessor");
            keys.make(OLD, "elsewhere", "admin");
            String first = KEYS + "/" + keys.get(OLD, KEYS).at("/items/0/id");

            keys.send(OLD, "DELETE", first, "").isProblem(409, "last-admin-key");

            assertThat(keys.get(OLD, KEYS).status()).isEqualTo(200);
            Reply second = keys.describe(OLD, "operator", "admin");
            assertThat(keys.send(OLD, "DELETE", first, "").status()).isEqualTo(204);
            twoWhoRevokeEachOtherLeaveOne(keys, second);
        }
    }

    private static void twoWhoRevokeEachOtherLeaveOne(Keys keys, Reply last) throws Exception {
        Reply one = last;
        for (int i = 0; i < 10; i++) {
            String key = one.at("/key");
            String place = one.header("Location");
            Reply other = keys.describe(key, "operator", "admin");
            List<Integer> answers = atTheSameTime(List.of(
                    () -> keys.send(key, "DELETE", other.header("Location"), "").status(),
                    () -> keys.send(other.at("/key"), "DELETE", place, "").status()));

            boolean oneIsLeft = keys.get(key, KEYS).status() == 200;
            boolean otherIsLeft = keys.get(other.at("/key"), KEYS).status() == 200;

            // Whoever is too late is refused as unknown, or as the last one.
            assertThat(answers).contains(204).containsAnyOf(401, 409);
            assertThat(oneIsLeft).isNotEqualTo(otherIsLeft);
            one = oneIsLeft ? one : other;
        }
    }

    private static List<StartedService> startedAtTheSameTime(String database, int many, String... settings)
            throws Exception {
        List<Callable<StartedService>> starts = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            starts.add(() -> StartedService.on(database, settings));
        }
        // Logging is set up once per process, which two starts at the same time would get into each other's way with.
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        try {
            return atTheSameTime(starts);
        } finally {
            System.clearProperty(LoggingSystem.SYSTEM_PROPERTY);
        }
    }

    private static <T> List<T> atTheSameTime(List<Callable<T>> tasks) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> each : threads.invokeAll(tasks)) {
                results.add(each.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }

    private static List<String> shown(CapturedOutput output) {
        return KEY.matcher(output.getOut()).results().map(MatchResult::group).toList();
    }
}
