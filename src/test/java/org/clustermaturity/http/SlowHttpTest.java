package org.clustermaturity.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.clustermaturity.ClusterMaturityApplication;
import org.clustermaturity.Reply;
import org.clustermaturity.Service;
import org.clustermaturity.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Clients that take their time, and ones that never end, against short limits. */
@SpringBootTest(
        classes = ClusterMaturityApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "maturity.content.compiled=target/compiled-rules",
            "maturity.limits.body-time=1s",
            "maturity.limits.batch-lines=300",
            "maturity.limits.batch-time=5s",
            "server.tomcat.connection-timeout=1s",
            "server.tomcat.threads.max=20"
        })
@DirtiesContext
@Timeout(60)
class SlowHttpTest {

    private static final String POST = "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\n%s\r\n\r\n";
    private static final String SHEET = "{\"questionnaire\":\"cluster-maturity/2026-1\",\"answers\":{}}\n";
    private static final Duration LONG = Duration.ofSeconds(20);

    private final Service service;
    private final int port;

    SlowHttpTest(@LocalServerPort int port) {
        this.port = port;
        this.service = new Service(port);
    }

    @Test
    void aBodyThatStopsComingIsCut() throws IOException {
        long start = System.nanoTime();

        String answer = RawRequest.answer(port, single("Content-Length: 100") + "{");

        assertThat(answer).startsWith("HTTP/1.1 408").contains("\"code\":\"body-too-slow\"", "Connection: close");
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isBetween(Duration.ofMillis(900), Duration.ofSeconds(8));
    }

    @Test
    void aBodyThatComesInDropsIsCut() throws Exception {
        for (String length : List.of("Content-Length: 100000", "Transfer-Encoding: chunked")) {
            try (RawRequest request = new RawRequest(port)) {
                long start = System.nanoTime();
                request.write(single(length));
                request.drip("1\r\n \r\n", Duration.ofMillis(200), LONG);

                assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
                assertThat(request.readAll())
                        .startsWith("HTTP/1.1 408")
                        .contains("\"code\":\"body-too-slow\"", "Connection: close");
            }
        }
    }

    @Test
    void aBodyThatNobodyWantsIsCutToo() throws Exception {
        for (String path : List.of("/v1/nothing", "/", "/actuator/health")) {
            try (RawRequest request = new RawRequest(port)) {
                request.write(POST.formatted(path, "text/plain", "Content-Length: 100000"));
                request.drip("x", Duration.ofMillis(200), LONG);

                assertThat(request.readAll())
                        .as(path)
                        .startsWith("HTTP/1.1 408")
                        .contains("body-too-slow");
            }
        }
    }

    @Test
    void whatARefusedBatchStillSendsIsNotReadForLong() throws Exception {
        try (RawRequest request = new RawRequest(port)) {
            request.write(POST.formatted("/v1/evaluations/batch", "text/plain", "Content-Length: 100000"));
            request.write("x");

            assertThat(request.readAll()).startsWith("HTTP/1.1 415").contains("unsupported-media-type");
        }
    }

    @Test
    void aBodyThatBreaksOffIsNoFailureOfTheService() throws Exception {
        double before = failures();

        try (RawRequest request = new RawRequest(port)) {
            request.write(single("Content-Length: 100") + "{");
        }
        try (RawRequest request = new RawRequest(port)) {
            request.write(batch() + "5\r\n{\"a\":");
        }
        String malformed = RawRequest.answer(port, single("Transfer-Encoding: chunked") + "zz\r\n{}\r\n");
        String malformedBatch = RawRequest.answer(port, batch() + "zz\r\n{}\r\n");

        assertThat(malformed).startsWith("HTTP/1.1 400").contains("\"code\":\"bad-request\"");
        assertThat(malformedBatch).startsWith("HTTP/1.1 400").contains("\"code\":\"bad-request\"");
        assertThat(failures()).isEqualTo(before);
    }

    @Test
    void aBatchWithoutEndEndsWithAProblemThatArrives() throws Exception {
        try (RawRequest request = new RawRequest(port)) {
            request.write(batch());
            CompletableFuture<Void> sending = CompletableFuture.runAsync(
                    () -> request.dripWhateverComes(chunk(SHEET.repeat(100)), Duration.ZERO, LONG));
            List<JsonNode> lines = lines(request.readAll());
            sending.get();

            assertThat(lines).hasSize(301);
            assertThat(lines.get(300).at("/code").asString()).isEqualTo("batch-too-long");
        }
    }

    @Test
    void aBatchThatIsTooLongEndsWithAProblem() throws IOException {
        String answer = RawRequest.answer(port, batch() + chunk(SHEET.repeat(299) + "\n" + SHEET.repeat(50)));

        List<JsonNode> lines = lines(answer);
        assertThat(answer).startsWith("HTTP/1.1 200");
        assertThat(lines).hasSize(300);
        assertThat(lines.subList(0, 299)).allMatch(line -> line.has("scores"));
        assertThat(lines.get(299).at("/code").asString()).isEqualTo("batch-too-long");
        assertThat(lines.get(299).at("/status").asInt()).isEqualTo(413);
        assertThat(lines.get(299).at("/line").asInt()).isEqualTo(301);
    }

    @Test
    void theLongestBatchIsTaken() throws IOException {
        String answer = RawRequest.answer(port, batch() + chunk(SHEET.repeat(300)) + "0\r\n\r\n");

        assertThat(lines(answer)).hasSize(300).allMatch(line -> line.has("scores"));
        assertThat(answer).endsWith("0\r\n\r\n");
    }

    @Test
    void linesWithoutEndEndToo() throws Exception {
        try (RawRequest request = new RawRequest(port)) {
            request.write(batch());
            request.drip(chunk("\n".repeat(100)), Duration.ofMillis(10), LONG);

            assertThat(request.readAll()).contains("\"code\":\"batch-too-long\"");
        }
    }

    @Test
    void aBatchThatTakesTooLongEndsWithAProblem() throws Exception {
        try (RawRequest request = new RawRequest(port)) {
            request.write(batch() + chunk(SHEET.repeat(256)));
            CompletableFuture<Void> dripping = CompletableFuture.runAsync(
                    () -> request.dripWhateverComes(chunk(" "), Duration.ofMillis(300), LONG));
            String answer = request.readAll();
            dripping.get();

            List<JsonNode> lines = lines(answer);

            assertThat(lines).hasSize(257);
            assertThat(lines.get(255).has("scores")).isTrue();
            assertThat(lines.get(256).at("/code").asString()).isEqualTo("batch-too-slow");
            assertThat(lines.get(256).at("/status").asInt()).isEqualTo(408);
            assertThat(lines.get(256).at("/line").asInt()).isEqualTo(257);
        }
    }

    @Test
    void aBatchOfWhichNothingMoreComesIsCut() throws IOException {
        String answer = RawRequest.answer(port, batch() + chunk(SHEET));
        String begun = RawRequest.answer(port, batch() + chunk(SHEET.repeat(256)));

        assertThat(answer).startsWith("HTTP/1.1 408").contains("\"code\":\"body-too-slow\"");
        assertThat(begun).startsWith("HTTP/1.1 200").doesNotEndWith("0\r\n\r\n");
    }

    @Test
    void aBatchWhoseResultsNobodyReadsIsCut() throws Exception {
        try (RawRequest request = new RawRequest(port)) {
            long start = System.nanoTime();
            request.write(batch());
            String lines = chunk(SHEET.repeat(100));
            boolean cut = false;
            while (!cut && System.nanoTime() - start < LONG.toNanos()) {
                try {
                    request.write(lines);
                } catch (IOException e) {
                    cut = true;
                }
            }

            assertThat(cut).isTrue();
        }
    }

    @Test
    void halfARequestLineIsCutAndKeepsNobodyFromBeingServed() throws IOException {
        List<RawRequest> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 200; i++) {
                RawRequest request = new RawRequest(port);
                request.write("GET /v1/mod");
                slow.add(request);
            }
            long start = System.nanoTime();

            assertThat(service.get("/v1/modules/M21").status()).isEqualTo(200);
            assertThat(service.evaluate(Sheets.withAnswers("{}")).status()).isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
            for (RawRequest request : slow) {
                assertThat(request.readAll()).isEmpty();
            }
        } finally {
            for (RawRequest request : slow) {
                request.close();
            }
        }
    }

    @Test
    void anIdleConnectionIsClosed() throws IOException {
        String answer = RawRequest.answer(port, "GET /v1/modules/M21 HTTP/1.1\r\nHost: localhost\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 200");
    }

    @Test
    void aWholeResultComesInOnePiece() throws IOException {
        String sheet = Sheets.example("made-up/alpine-timber.json");

        String answer = RawRequest.answer(port, single("Content-Length: " + sheet.length()) + sheet);

        String result = RawRequest.chunks(answer);
        assertThat(result.length()).isGreaterThan(2 * 8192);
        assertThat(answer).contains("\r\n\r\n" + Integer.toHexString(result.length()) + "\r\n" + result + "\r\n0\r\n");
    }

    private double failures() {
        Reply count = service.get("/actuator/metrics/maturity.requests.refused?tag=code:internal-error");
        return count.status() == 404
                ? 0
                : count.json().at("/measurements/0/value").asDouble();
    }

    private static String single(String length) {
        return POST.formatted("/v1/evaluations", "application/json", length);
    }

    private static String batch() {
        return POST.formatted("/v1/evaluations/batch", "application/x-ndjson", "Transfer-Encoding: chunked");
    }

    private static String chunk(String text) {
        return Integer.toHexString(text.length()) + "\r\n" + text + "\r\n";
    }

    private static List<JsonNode> lines(String answer) {
        return RawRequest.chunks(answer)
                .lines()
                .map(JsonMapper.shared()::readTree)
                .toList();
    }
}
