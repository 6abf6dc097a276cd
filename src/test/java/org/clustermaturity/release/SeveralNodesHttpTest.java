package org.clustermaturity.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clustermaturity.release.TinyContent.MODULES;
import static org.clustermaturity.release.TinyContent.valid;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.clustermaturity.Reply;
import org.clustermaturity.release.store.ReleaseDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two services on one PostgreSQL, each with a folder of its own. */
class SeveralNodesHttpTest {

    private static final String RELEASES = "/v1/content-releases";

    @TempDir
    static Path parent;

    private static String database;
    private static Started one;
    private static Started other;
    private static int hours = 3;

    @BeforeAll
    static void start() {
        database = ReleaseDatabase.newPostgres();
        one = start("one", "folder");
        other = start("other", "shared");
    }

    @AfterAll
    static void stop() {
        other.close();
        one.close();
    }

    @Test
    void whatIsReloadedOnOneIsUsedAndListedOnBoth() {
        String before = evaluated(other, "").at("/contentRelease");

        String after = reload().at("/id");
        await(() -> evaluated(other, "").at("/contentRelease").equals(after));

        assertThat(evaluated(one, "").at("/contentRelease")).isEqualTo(after);
        assertThat(other.service().get("/v1/modules/M03").json().at("/hours").asInt())
                .isEqualTo(hours);
        assertThat(other.service().get(RELEASES).text())
                .isEqualTo(one.service().get(RELEASES).text());
        String path = RELEASES + "/" + after.replace("+", "%2B");
        assertThat(other.service().get(path).text())
                .isEqualTo(one.service().get(path).text())
                .contains("\"current\":true", "\"comparedWith\":\"" + before + "\"");
        assertThat(other.service()
                        .get(
                                "/actuator/metrics/maturity.content.reloads?tag=by:follow&tag=outcome:switched",
                                "Authorization",
                                "Bearer " + Started.KEY)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aSheetMayNameAReleaseThatTheNodeNeverHad() {
        String first = reload().at("/id");
        String second = reload().at("/id");

        Reply earlier = evaluated(other, "\"contentRelease\": \"%s\",".formatted(first));

        assertThat(earlier.at("/contentRelease")).isEqualTo(first).isNotEqualTo(second);
    }

    @Test
    void whileTheDatabaseIsAwaySheetsAreEvaluatedAndReleasesCannotBeListed() {
        String known = reload().at("/id");
        await(() -> evaluated(other, "").at("/contentRelease").equals(known));
        ReleaseDatabase.allowPostgres(database, false);
        try {
            assertThat(evaluated(other, "").at("/contentRelease")).isEqualTo(known);
            assertThat(other.service().get("/actuator/health/readiness").status())
                    .isEqualTo(503);
            assertThat(other.service().get("/actuator/health/liveness").status())
                    .isEqualTo(200);
            other.service().get(RELEASES).isProblem(503, "database-unavailable");
            evaluated(other, "\"contentRelease\": \"2026-11-21+0000000\",").isProblem(503, "database-unavailable");
            assertThat(lines(other).text().lines())
                    .satisfiesExactly(
                            line -> assertThat(line).contains("\"contentRelease\":\"" + known),
                            line -> assertThat(line).contains("database-unavailable", "\"status\":503"));
        } finally {
            ReleaseDatabase.allowPostgres(database, true);
        }

        await(() -> other.service().get(RELEASES).status() == 200);
        String next = reload().at("/id");
        await(() -> evaluated(other, "").at("/contentRelease").equals(next));
    }

    private static Started start(String name, String from) {
        ReloadableContent.write(valid(), parent.resolve(name));
        return Started.on(
                database,
                parent.resolve(name),
                "maturity.admin.key=" + Started.KEY,
                "maturity.content.start=" + from,
                "maturity.content.follow-interval=50ms",
                "spring.datasource.hikari.connection-timeout=1000");
    }

    /** With a change, on one of the two. */
    private static Reply reload() {
        hours++;
        ReloadableContent.write(valid().replacing(MODULES, "hours: 2.5", "hours: " + hours), parent.resolve("one"));
        Reply reply =
                one.service().send("POST", RELEASES, BodyPublishers.noBody(), "Authorization", "Bearer " + Started.KEY);
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return reply;
    }

    private static Reply evaluated(Started node, String field) {
        return node.service().evaluate("""
                {"questionnaire": "tiny/1", %s "answers": {"founded": 2010}}""".formatted(field));
    }

    /** A batch of two sheets, of which the second names a release that the node does not have. */
    private static Reply lines(Started node) {
        return node.service()
                .send(
                        "POST",
                        "/v1/evaluations/batch",
                        BodyPublishers.ofString("""
                                {"questionnaire": "tiny/1", "answers": {}}
                                {"questionnaire": "tiny/1", "contentRelease": "2026-11-21+0000000", "answers": {}}
                                """),
                        "Content-Type",
                        "application/x-ndjson");
    }

    private static void await(BooleanSupplier condition) {
        for (int i = 0; i < 300 && !condition.getAsBoolean(); i++) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
