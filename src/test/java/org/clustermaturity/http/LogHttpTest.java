package org.clustermaturity.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.clustermaturity.ClusterMaturityApplication;
import org.clustermaturity.Service;
import org.clustermaturity.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands in the log after requests of many kinds, all of which carry the word "secret". */
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(
        classes = ClusterMaturityApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "maturity.content.compiled=target/compiled-rules",
            "maturity.admin.key=0123456789-0123456789-0123456789"
        })
@DirtiesContext
class LogHttpTest {

    private final Service service;

    LogHttpTest(@LocalServerPort int port) {
        this.service = new Service(port);
    }

    @Test
    void everyLineIsAnObjectAndNothingThatWasSentStandsInIt(CapturedOutput output) throws IOException {
        requests();

        List<JsonNode> lines = lines(output);
        assertThat(output.getAll()).doesNotContain("secret");
        assertThat(lines).anySatisfy(line -> {
            assertThat(line.at("/message").asString()).startsWith("Refused ");
            assertThat(line.at("/requestId").asString()).isEqualTo("known-id");
            assertThat(line.at("/service/name").asString()).isEqualTo("cluster-maturity-engine");
        });
        assertThat(lines).noneMatch(line -> line.at("/log/level").asString().equals("ERROR"));
    }

    /** Shows that the test above looks where it should, and that a failure is logged without its words. */
    @Test
    void aFailureIsLoggedWithItsClassAndPlaceButWithoutItsWords(CapturedOutput output) {
        Exception failure = new IllegalStateException("words that were sent", new IOException("words that were sent"));

        RequestId.during(
                "some-id",
                () -> LoggerFactory.getLogger(LogHttpTest.class).error("A request failed.", LoggedFailure.of(failure)));
        LoggerFactory.getLogger(LogHttpTest.class).error("Seen.", new IllegalStateException("visible\n{}"));

        JsonNode logged = lines(output).stream()
                .filter(line -> line.at("/log/logger").asString().equals(LogHttpTest.class.getName()))
                .filter(line -> line.at("/log/level").asString().equals("ERROR"))
                .findFirst()
                .orElseThrow();
        assertThat(logged.at("/requestId").asString()).isEqualTo("some-id");
        assertThat(logged.at("/error/stack_trace").asString())
                .contains("java.lang.IllegalStateException", "Caused by", "java.io.IOException", "LogHttpTest.java");
        assertThat(output.getAll()).contains("visible").doesNotContain("words that were sent");
        assertThat(MDC.get("requestId")).isNull();
    }

    @Test
    void causesThatGoInACircleEnd() {
        Exception one = new IllegalStateException();
        one.initCause(new IllegalStateException(one));

        assertThat(LoggedFailure.of(one)).hasRootCauseMessage("java.lang.IllegalStateException");
    }

    private void requests() throws IOException {
        service.evaluate(Sheets.withAnswers("{\"vision\": {\"value\": \"agreed\", \"note\": \"secret-note\"}}"));
        service.evaluate(Sheets.withAnswers("{\"secret\": 1, \"vision\": \"secret\"}"));
        service.evaluate("secret");
        service.evaluate("{\"secret\": " + "[".repeat(50));
        service.get("/secret/../%20secret;x=secret?secret=secret");
        service.get("/v1/modules/secret%0a%7b%7d?secret=1");
        service.get("/v1/modules?secret=1&a%0ab=secret", "X-Request-Id", "{\"secret\": 1}");
        service.get("/v1/formats", "API-Version", "secret", "Accept-Language", "secret;q=x");
        service.get("/v1/formats", "Accept", "secret");
        service.send("SECRET", "/v1/evaluations", BodyPublishers.ofString("secret"), "Content-Type", "secret");
        service.send("DELETE", "/v1/evaluations", BodyPublishers.ofString("secret"), "Content-Type", "a/b;secret=");
        service.send(
                "POST",
                "/v1/evaluations/batch",
                BodyPublishers.ofString("secret\n{\"secret\": 1}\n"),
                "Content-Type",
                "application/x-ndjson");
        service.send(
                "PUT",
                "/v1/modules",
                BodyPublishers.ofString("secret=%zz"),
                "Content-Type",
                "application/x-www-form-urlencoded");
        service.send(
                "POST",
                "/v1/content-releases",
                BodyPublishers.noBody(),
                "Authorization",
                "Bearer secret",
                "X-Request-Id",
                "known-id");
        for (String request : List.of(
                "GET /secret{} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /v1/modules?secret=%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /v1/formats HTTP/1.1\r\nHost: sec ret\r\nConnection: close\r\n\r\n",
                "GET /v1/formats HTTP/1.1\r\nsecret\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /v1/formats HTTP/1.1\r\nHost: localhost\r\nCookie: a=\"secret\r\nConnection: close\r\n\r\n",
                "secret\r\n\r\n")) {
            RawRequest.answer(service.port(), request);
        }
    }

    private static List<JsonNode> lines(CapturedOutput output) {
        return output.getOut().lines().map(JsonMapper.shared()::readTree).toList();
    }
}
