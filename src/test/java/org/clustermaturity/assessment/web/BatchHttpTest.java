package org.clustermaturity.assessment.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.clustermaturity.HttpTest;
import org.clustermaturity.Reply;
import org.clustermaturity.Service;
import org.clustermaturity.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@HttpTest
class BatchHttpTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String BATCH = "/v1/evaluations/batch";
    private static final String LINES = "application/x-ndjson";
    private static final int LONGEST_LINE = 256 * 1024;

    private final Service service;

    BatchHttpTest(@LocalServerPort int port) {
        this.service = new Service(port);
    }

    @Test
    void resultsComeInTheOrderOfTheSheets() {
        List<String> sheets =
                IntStream.range(0, 700).mapToObj(BatchHttpTest::aSheet).toList();

        Reply reply = batch(String.join("\n", sheets));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).isEqualTo("application/x-ndjson");
        assertThat(reply.header("Content-Language")).isEqualTo("en");
        assertThat(results(reply))
                .extracting(result -> result.at("/reference").asString())
                .containsExactlyElementsOf(
                        IntStream.range(0, 700).mapToObj(i -> "sheet-" + i).toList());
    }

    @Test
    void resultIsTheSameAsThatOfTheSingleSheet() {
        for (String name : List.of("alpine-timber", "danube-textiles", "old-valley-steel")) {
            String sheet = onOneLine(Sheets.example("made-up/" + name + ".json"));

            assertThat(batch(sheet).text()).isEqualTo(service.evaluate(sheet).text() + "\n");
        }
    }

    @Test
    void badLineGivesAProblemWithItsNumberAndTheRestGoesOn() {
        Reply reply = batch(String.join(
                "\n",
                aSheet(0),
                "not json",
                aSheet(1),
                Sheets.withAnswers("{\"vision\": \"agred\"}"),
                "{\"questionnaire\": \"nothing/1\", \"answers\": {}}",
                Sheets.withAnswers("{\"committedMembers\": 1e99999999999}"),
                "[1, 2",
                aSheet(2)));

        List<JsonNode> results = results(reply);
        assertThat(results)
                .extracting(BatchHttpTest::inShort)
                .containsExactly(
                        "sheet-0",
                        "line 2: not-readable",
                        "sheet-1",
                        "line 4: misfitting-sheet",
                        "line 5: misfitting-sheet",
                        "line 6: misfitting-sheet",
                        "line 7: not-readable",
                        "sheet-2");
        assertThat(results.get(3)).isEqualTo(JSON.readTree("""
                {"type": "urn:cluster-maturity:problem:misfitting-sheet", "title": "Unprocessable Content", "status": 422,
                 "detail": "One thing is wrong with the sheet.", "code": "misfitting-sheet", "line": 4,
                 "requestId": "%s",
                 "errors": [{"pointer": "/answers/vision", "code": "unknown-option",
                             "detail": "Question \\"vision\\" has no option \\"agred\\".",
                             "hint": "Maybe it should be \\"agreed\\"."}]}""".formatted(reply.header("X-Request-Id"))));
    }

    @Test
    void blankLinesAreSkippedAndStillCounted() {
        Reply reply = batch("\n  \n" + aSheet(0) + "\n\t\n\r\n" + aSheet(1) + "\n\nbad\n\n");

        assertThat(results(reply))
                .extracting(BatchHttpTest::inShort)
                .containsExactly("sheet-0", "sheet-1", "line 8: not-readable");
    }

    @Test
    void linesMayEndLikeOnWindowsAndTheLastNeedsNoEnd() {
        Reply reply = batch(aSheet(0) + "\r\n" + aSheet(1) + "\r\n" + aSheet(2));

        assertThat(results(reply)).extracting(BatchHttpTest::inShort).containsExactly("sheet-0", "sheet-1", "sheet-2");
    }

    @Test
    void emptyBatchHasAnEmptyResult() {
        assertThat(batch("").status()).isEqualTo(200);
        assertThat(batch("").body()).isEmpty();
        assertThat(batch("\n\n \n").body()).isEmpty();
    }

    @Test
    void lineThatIsTooLongIsReportedAndTheRestGoesOn() {
        String longest = aSheet(1) + " ".repeat(LONGEST_LINE - aSheet(1).length());

        Reply reply = batch(
                String.join("\n", aSheet(0), longest, longest + " ", aSheet(2), "x".repeat(3_000_000), aSheet(3)));

        List<JsonNode> results = results(reply);
        assertThat(results)
                .extracting(BatchHttpTest::inShort)
                .containsExactly(
                        "sheet-0", "sheet-1", "line 3: line-too-long", "sheet-2", "line 5: line-too-long", "sheet-3");
        assertThat(results.get(2).at("/status").asInt()).isEqualTo(413);
        assertThat(results.get(2).at("/detail").asString()).isEqualTo("The line is longer than 262144 bytes.");
    }

    @Test
    void batchTakesLinesOnlyAndPostOnly() {
        service.post(BATCH, aSheet(0)).isProblem(415, "unsupported-media-type");
        service.get(BATCH).isProblem(405, "method-not-allowed");
    }

    @Test
    @Timeout(120)
    void firstResultsArriveBeforeTheLastSheetIsSent() throws IOException {
        try (StreamedRequest request = new StreamedRequest(service.port(), BATCH, LINES)) {
            for (int i = 0; i < 300; i++) {
                request.write(aSheet(i) + "\n");
            }
            request.flush();

            String first = request.readLine();
            request.write(aSheet(300) + "\n");
            request.end();

            assertThat(request.head()).startsWith("HTTP/1.1 200");
            assertThat(inShort(JSON.readTree(first))).isEqualTo("sheet-0");
            int results = 1;
            while (request.readLine() != null) {
                results++;
            }
            assertThat(results).isEqualTo(301);
        }
    }

    /** Each line is made when it is sent and forgotten when it is compared; all results together are some 400 MB. */
    @Test
    @Timeout(300)
    void twentyThousandSheetsStreamThroughAndComeToTheSameAsAlone() throws Exception {
        int count = 20_000;
        List<String> sheets = new ArrayList<>();
        List<String> alone = new ArrayList<>();
        for (String name : List.of("alpine-timber", "danube-textiles", "balkan-foods", "old-valley-steel")) {
            String sheet =
                    onOneLine(Sheets.example("made-up/" + name + ".json")).replace(name, "REFERENCE");
            sheets.add(sheet);
            alone.add(service.evaluate(sheet).text());
        }

        try (StreamedRequest request = new StreamedRequest(service.port(), BATCH, LINES)) {
            CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> {
                try {
                    for (int i = 0; i < count; i++) {
                        request.write(sheets.get(i % 4).replace("REFERENCE", "sheet-" + i) + "\n");
                    }
                    request.end();
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
            for (int i = 0; i < count; i++) {
                String expected = alone.get(i % 4).replace("REFERENCE", "sheet-" + i);
                String actual = request.readLine();
                if (!expected.equals(actual)) {
                    assertThat(actual).as("result of sheet %d", i).isEqualTo(expected);
                }
            }

            assertThat(request.readLine()).isNull();
            sending.get(10, TimeUnit.SECONDS);
        }
    }

    private Reply batch(String lines) {
        return service.send("POST", BATCH, BodyPublishers.ofByteArray(lines.getBytes(UTF_8)), "Content-Type", LINES);
    }

    private static List<JsonNode> results(Reply reply) {
        return reply.text().lines().map(JSON::readTree).toList();
    }

    private static String inShort(JsonNode result) {
        return result.has("code")
                ? "line %d: %s"
                        .formatted(
                                result.at("/line").asInt(), result.at("/code").asString())
                : result.at("/reference").asString();
    }

    private static String aSheet(int number) {
        return """
                {"questionnaire": "cluster-maturity/2026-1", "reference": "sheet-%d", "answers": {"committedMembers": %d}}""".formatted(number, number);
    }

    private static String onOneLine(String sheet) {
        return JSON.readTree(sheet).toString();
    }
}
