package org.clustermaturity.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clustermaturity.Reply;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final String PROBLEM = """
            {"type": "urn:cluster-maturity:problem:not-found", "title": "Not Found", "status": 404, "detail": "%s", "code": "not-found"}""";

    @Test
    void problemAndDeclaredResultAreRight() {
        assertThat(on(404, "application/problem+json", PROBLEM.formatted("Nothing is here.")))
                .isEmpty();
        assertThat(on(200, "application/json", "{\"a\": 1}")).isEmpty();
        assertThat(on(200, "application/x-ndjson", "{\"a\": 1}\n{\"status\": 422}\n"))
                .isEmpty();
        assertThat(on(204, "", "")).isEmpty();
        assertThat(on(304, "", "")).isEmpty();
    }

    @Test
    void faultOfTheServiceIsSeen() {
        assertThat(on(500, "application/problem+json", PROBLEM)).containsExactly("The status is 500.");
        assertThat(on(200, "application/x-ndjson", "{\"a\": 1}\n{\"status\": 500}\n"))
                .containsExactly("A line has the status 500.");
    }

    @Test
    void refusalThatIsNoProblemIsSeen() {
        assertThat(on(404, "text/html", "<html></html>")).hasSize(1);
        assertThat(on(404, "application/json", PROBLEM.formatted("Nothing."))).hasSize(1);
        assertThat(on(404, "", "")).hasSize(1);
        assertThat(on(400, "application/problem+json", PROBLEM.formatted("Nothing.")))
                .hasSize(1);
    }

    @Test
    void insideOfTheServiceIsSeen() {
        assertThat(on(404, "application/problem+json", PROBLEM.formatted("java.lang.NullPointerException")))
                .hasSize(1);
    }

    @Test
    void hugeInputThatIsRepeatedIsSeen() {
        assertThat(on(404, "application/problem+json", PROBLEM.formatted("x".repeat(1_001))))
                .hasSize(1);
        assertThat(on(404, "application/problem+json", PROBLEM.formatted("Nothing.") + " ".repeat(100_000)))
                .hasSize(1);
    }

    @Test
    void resultThatIsNotDeclaredOrNotWholeIsSeen() {
        assertThat(on(200, "text/html;charset=utf-8", "<html></html>")).hasSize(1);
        assertThat(on(200, "application/json", "{\"a\": ")).hasSize(1);
        assertThat(on(200, "application/problem+json", PROBLEM)).hasSize(1);
    }

    @Test
    void slowAnswerIsSeen() {
        Reply slow =
                new Reply(204, HttpHeaders.of(Map.of(), (name, value) -> true), new byte[0], Duration.ofSeconds(6));

        assertThat(Verdict.on(request(), slow)).containsExactly("It took PT6S.");
    }

    private static List<String> on(int status, String type, String body) {
        HttpHeaders headers = HttpHeaders.of(Map.of("Content-Type", List.of(type)), (name, value) -> true);
        return Verdict.on(
                request(), new Reply(status, headers, body.getBytes(StandardCharsets.UTF_8), Duration.ofMillis(1)));
    }

    private static HostileRequest request() {
        Operation operation = new Operation(
                "a",
                "GET",
                "/a",
                List.of(),
                Map.of(),
                Set.of("application/json", "application/x-ndjson", "application/problem+json"));
        return new HostileRequest(operation, "a", "GET", "/a", Map.of(), new byte[0]);
    }
}
