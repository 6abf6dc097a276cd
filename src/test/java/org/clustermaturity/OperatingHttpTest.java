package org.clustermaturity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@HttpTest
class OperatingHttpTest {

    private final Service service;

    OperatingHttpTest(@LocalServerPort int port) {
        this.service = new Service(port);
    }

    @Test
    void startPageLeadsToTheContentAndTheApi() {
        Reply reply = service.get("/");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).startsWith("text/html");
        assertThat(reply.text()).contains("Cluster maturity engine", "v1/questionnaires", "v1/rules", "swagger-ui");
        reply.text()
                .lines()
                .flatMap(line -> java.util.regex.Pattern.compile("href=\"([^\":#]+)\"")
                        .matcher(line)
                        .results())
                .forEach(link -> assertThat(service.get("/" + link.group(1)).status())
                        .as(link.group(1))
                        .isIn(200, 302));
    }

    @Test
    void apiCanBeTriedOutInABrowser() {
        Reply shortAddress = service.get("/swagger-ui.html");
        Reply page = service.get("/swagger-ui/index.html");

        assertThat(shortAddress.status()).isIn(200, 302);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Swagger UI");
    }

    @Test
    void healthIsUp() {
        assertThat(service.get("/actuator/health").at("/status")).isEqualTo("UP");
        assertThat(service.get("/actuator/health/liveness").at("/status")).isEqualTo("UP");
    }

    @Test
    void readinessNamesTheContentReleaseThatResultsRestOn() {
        Reply ready = service.get("/actuator/health/readiness");
        Reply result = service.evaluate(Sheets.withAnswers("{}"));

        assertThat(ready.status()).isEqualTo(200);
        assertThat(ready.at("/status")).isEqualTo("UP");
        assertThat(ready.at("/components/content/details/release"))
                .isNotEmpty()
                .isEqualTo(result.at("/contentRelease"));
        assertThat(ready.texts("/components/content/details/questionnaires"))
                .containsExactly(
                        "cluster-maturity/2026-1", "digital-maturity-pso/2026-1", "digital-maturity-sme/2026-1");
    }

    @Test
    void evaluationsAreCountedSingleAndInBatches() {
        service.evaluate(Sheets.withAnswers("{}"));
        double before = count("maturity.evaluations");

        service.evaluate(Sheets.withAnswers("{}"));
        service.send(
                "POST",
                "/v1/evaluations/batch",
                java.net.http.HttpRequest.BodyPublishers.ofString(
                        Sheets.withAnswers("{}") + "\n" + Sheets.withAnswers("{}")),
                "Content-Type",
                "application/x-ndjson");

        assertThat(count("maturity.evaluations")).isEqualTo(before + 3);
    }

    @Test
    void everyRuleThatFiresIsCounted() {
        String sheet = Sheets.example("made-up/alpine-timber.json");
        service.evaluate(sheet);
        double before = count("maturity.rule.fires?tag=rule:ADV-MEM-02");

        service.evaluate(sheet);
        service.evaluate(Sheets.withAnswers("{\"committedMembers\": 80}"));

        assertThat(count("maturity.rule.fires?tag=rule:ADV-MEM-02")).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"env", "beans", "heapdump", "threaddump", "configprops", "loggers", "shutdown"})
    void insideOfTheServiceIsNotShown(String endpoint) {
        service.get("/actuator/" + endpoint, "Authorization", "Bearer " + HttpTest.ADMIN_KEY)
                .isProblem(404, "not-found");
    }

    private double count(String meter) {
        for (JsonNode measurement : service.get(
                        "/actuator/metrics/" + meter, "Authorization", "Bearer " + HttpTest.ADMIN_KEY)
                .each("/measurements")) {
            if (measurement.at("/statistic").asString().equals("COUNT")) {
                return measurement.at("/value").asDouble();
            }
        }
        throw new AssertionError("There is no count of " + meter + ".");
    }
}
