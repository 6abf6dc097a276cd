package org.clustermaturity.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.clustermaturity.HttpTest;
import org.clustermaturity.Reply;
import org.clustermaturity.Service;
import org.clustermaturity.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What every request gets and must keep to: its id, the version, parameters, headers. */
@HttpTest
class RequestHttpTest {

    private static final String ID = "X-Request-Id";

    private final Service service;

    RequestHttpTest(@LocalServerPort int port) {
        this.service = new Service(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/v1/modules",
                "/v1/nothing",
                "/actuator/health",
                "/v3/api-docs",
                "/schemas/ladder.schema.json"
            })
    void everyAnswerNamesItsRequest(String path) {
        assertThat(service.get(path, ID, "web-7f3a.42_X").header(ID)).isEqualTo("web-7f3a.42_X");
        assertThat(service.get(path).header(ID)).matches("[0-9a-f]{16}");
        assertThat(service.get(path).header(ID)).isNotEqualTo(service.get(path).header(ID));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "a/b", "{\"a\":1}", "été", "a%0d%0ab"})
    void anIdOfAnotherFormIsPassedOver(String id) {
        assertThat(service.get("/v1/formats", ID, id).header(ID)).matches("[0-9a-f]{16}");
    }

    @Test
    void anIdHasSixtyFourCharactersAtMost() {
        assertThat(service.get("/v1/formats", ID, "x".repeat(64)).header(ID)).isEqualTo("x".repeat(64));
        assertThat(service.get("/v1/formats", ID, "x".repeat(65)).header(ID)).matches("[0-9a-f]{16}");
    }

    @Test
    void aLongTypeDoesNotComeBack() {
        String type = "a".repeat(3_000) + "/b";

        Reply reply = service.send("POST", "/v1/evaluations", BodyPublishers.ofString("{}"), "Content-Type", type);

        assertThat(reply.isProblem(415, "unsupported-media-type").text()).hasSizeLessThan(500);
    }

    @Test
    void everyProblemNamesItsRequest() throws IOException {
        assertThat(service.get("/v1/modules/M999", ID, "one").at("/requestId")).isEqualTo("one");
        assertThat(service.get("/nothing", ID, "two").at("/requestId")).isEqualTo("two");
        Reply tooLarge =
                service.send("POST", "/v1/evaluations", BodyPublishers.ofByteArray(new byte[300_000]), ID, "three");
        assertThat(tooLarge.isProblem(413, "body-too-large").at("/requestId")).isEqualTo("three");
        assertThat(RawRequest.answer(service.port(), """
                        GET /v1/%zz HTTP/1.1\r
                        Host: localhost\r
                        X-Request-Id: four\r
                        Connection: close\r
                        \r
                        """))
                .startsWith("HTTP/1.1 400")
                .contains("X-Request-Id: four", "\"requestId\":\"four\"");
        Reply unnamed = service.get("/v1/modules/M999");
        assertThat(unnamed.at("/requestId")).isNotEmpty().isEqualTo(unnamed.header(ID));
    }

    @Test
    void allLinesOfABatchNameTheSameRequest() {
        Reply batch = service.send(
                "POST",
                "/v1/evaluations/batch",
                BodyPublishers.ofString("bad\n".repeat(100)),
                "Content-Type",
                "application/x-ndjson",
                ID,
                "many");

        List<JsonNode> lines =
                batch.text().lines().map(JsonMapper.shared()::readTree).toList();
        assertThat(lines)
                .hasSize(100)
                .allMatch(line -> line.at("/requestId").asString().equals("many"));
    }

    @Test
    void theVersionIsOneWithAndWithoutAsking() {
        assertThat(service.get("/v1/formats").header("API-Version")).isEqualTo("1");
        Reply asked = service.get("/v1/formats", "API-Version", "1");
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.header("API-Version")).isEqualTo("1");
        assertThat(service.evaluate(Sheets.withAnswers("{}")).header("API-Version"))
                .isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "0", "1.0", "1.1", "v1", "-1", "latest", "1,2", "99999999999999999999"})
    void anotherVersionIsRefused(String version) {
        Reply reply = service.get("/v1/formats", "API-Version", version);

        reply.isProblem(400, "unknown-api-version");
        assertThat(reply.at("/detail"))
                .isEqualTo("There is no version \"%s\" of the interface, only 1.".formatted(version));
        assertThat(reply.header("API-Version")).isEqualTo("1");
        service.send(
                        "POST",
                        "/v1/evaluations",
                        BodyPublishers.ofString("{}"),
                        "Content-Type",
                        "application/json",
                        "API-Version",
                        version)
                .isProblem(400, "unknown-api-version");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET  | /v1/modules?stag=growth          | stag: Maybe it should be "stage".
            GET  | /v1/modules?Stage=growth         | Stage: Maybe it should be "stage".
            GET  | /v1/modules?stage=growth&page=2  | page: Maybe it should be "stage".
            GET  | /v1/modules?limit=2              | limit: Maybe one of: dimension, stage.
            GET  | /v1/formats?x                    | x: Maybe leave it out: there are no parameters here.
            GET  | /v1/sources?%20                  | ' : Maybe leave it out: there are no parameters here.'
            GET  | /v1/stages?questionaire=tiny     | questionaire: Maybe it should be "questionnaire".
            GET  | /v1/rules?fase=gates             | fase: Maybe it should be "phase".
            GET  | /v1/questionnaires?version=1     | version: Maybe leave it out: there are no parameters here.
            GET  | /v1/content-releases?a=1         | a: Maybe leave it out: there are no parameters here.
            POST | /v1/evaluations?explian=full     | explian: Maybe it should be "explain".
            POST | /v1/evaluations/batch?explain=1  | explain: Maybe leave it out: there are no parameters here.
            POST | /v1/content-releases?force=true  | force: Maybe leave it out: there are no parameters here.
            """)
    void anUnknownParameterIsRefused(String method, String path, String expected) {
        Reply reply = service.send(
                method,
                path,
                BodyPublishers.noBody(),
                "Authorization",
                "Bearer " + HttpTest.ADMIN_KEY,
                "Content-Type",
                path.contains("batch") ? "application/x-ndjson" : "application/json");

        reply.isProblem(400, "unknown-parameter");
        String name = expected.substring(0, expected.indexOf(':'));
        assertThat(reply.faults())
                .containsExactly(new Reply.Fault(
                        "",
                        "unknown-parameter",
                        "There is no parameter \"%s\" here.".formatted(name),
                        expected.substring(name.length() + 2)));
    }

    @Test
    void allParametersAreCheckedAtOnce() {
        Reply reply = service.get("/v1/modules?a=1&stage=growth&stage=mature&b=2&dimension=&b=3");

        reply.isProblem(400, "unknown-parameter");
        assertThat(reply.faults())
                .extracting(fault -> fault.code() + ": " + fault.detail())
                .containsExactly(
                        "unknown-parameter: There is no parameter \"a\" here.",
                        "repeated-parameter: Parameter \"stage\" stands 2 times; it is taken once.",
                        "unknown-parameter: There is no parameter \"b\" here.");
    }

    @Test
    void aThousandParametersMakeNoLongAnswer() {
        Reply reply = service.get("/v1/modules?" + many(900));

        reply.isProblem(400, "unknown-parameter");
        assertThat(reply.faults()).hasSize(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%zz", "a=%zz", "a=%", "%C3=%28", "=x", "&&=&"})
    void noParameterMakesTheServiceFail(String query) throws IOException {
        for (String path :
                List.of("/v1/modules", "/v1/stages", "/v1/nothing", "/", "/v3/api-docs", "/actuator/metrics")) {
            String answer = RawRequest.answer(
                    service.port(),
                    "GET %s?%s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".formatted(path, query));

            assertThat(answer).as(path).doesNotStartWith("HTTP/1.1 5").startsWith("HTTP/1.1 ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE"})
    void noFormMakesTheServiceFail(String method) {
        service.send(
                        method,
                        "/v1/modules",
                        BodyPublishers.ofString("a=%zz"),
                        "Content-Type",
                        "application/x-www-form-urlencoded")
                .isProblem(405, "method-not-allowed");
    }

    @Test
    void headersThatAreTooLargeOrTooManyAreRefused() throws IOException {
        String begin = "GET /v1/formats HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";

        String large = RawRequest.answer(service.port(), begin + "X-Large: " + "x".repeat(9_000) + "\r\n\r\n");
        String many = RawRequest.answer(service.port(), begin + "X: y\r\n".repeat(200) + "\r\n");
        String line = RawRequest.answer(
                service.port(), "GET /v1/" + "x".repeat(9_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n");

        for (String answer : List.of(large, many, line)) {
            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .contains("Connection: close", "application/problem+json", "\"code\":\"bad-request\"");
        }
    }

    @Test
    void refusalsAreCountedByTheirCode() {
        service.get("/v1/modules/M999");
        double before = count("unknown-module");

        service.get("/v1/modules/M999");
        service.get("/v1/modules/M998");

        assertThat(count("unknown-module")).isEqualTo(before + 2);
    }

    private double count(String code) {
        return service.get(
                        "/actuator/metrics/maturity.requests.refused?tag=code:" + code,
                        "Authorization",
                        "Bearer " + HttpTest.ADMIN_KEY)
                .json()
                .at("/measurements/0/value")
                .asDouble();
    }

    private static String many(int count) {
        StringBuilder query = new StringBuilder();
        for (int i = 0; i < count; i++) {
            query.append('p').append(i).append("=&");
        }
        return query.toString();
    }
}
