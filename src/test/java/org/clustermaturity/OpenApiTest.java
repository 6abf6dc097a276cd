package org.clustermaturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Whether the committed description of the API is the one that the service gives. */
@HttpTest
class OpenApiTest {

    private static final Path COMMITTED = Path.of("api-spec/openapi.yaml");
    private static final String REWRITE = "mvn test -Dtest=OpenApiTest -Dopenapi.write=true";

    private final Service service;

    OpenApiTest(@LocalServerPort int port) {
        this.service = new Service(port);
    }

    @Test
    void committedDescriptionIsThatOfTheService() throws IOException {
        String current = service.get("/v3/api-docs.yaml").text();
        if (Boolean.getBoolean("openapi.write")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, current);
        }

        String committed = Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "";

        assertThat(drift(committed, current)).isEmpty();
    }

    @Test
    void driftNamesTheLineAndTheCommandThatMendsIt() {
        String drift = drift("a: 1\nb: 2\n", "a: 1\nb: 3\n");

        assertThat(drift).isEqualTo("""
                api-spec/openapi.yaml is not what the service gives, from line 2 on:
                  committed: b: 2
                  service:   b: 3
                Maybe the API was changed on purpose: mvn test -Dtest=OpenApiTest -Dopenapi.write=true""");
        assertThat(drift("a: 1\n", "a: 1\nb: 3\n")).contains("from line 2 on", "committed: (nothing)");
    }

    @Test
    void everyOperationHasAnIdASummaryAnAnswerAndAnExample() {
        List<String> faults = faults(
                YAMLMapper.shared().readTree(service.get("/v3/api-docs.yaml").text()));

        assertThat(faults).isEmpty();
    }

    @Test
    void operationWithoutThemIsSeen() {
        List<String> faults = faults(YAMLMapper.shared().readTree("""
                paths:
                  /v1/here: { get: { operationId: "notHere", responses: { "200": {} } }, post: {} }
                """));

        assertThat(faults)
                .containsExactly(
                        "get /v1/here has no summary.",
                        "get /v1/here has no example in api-spec/examples/notHere.",
                        "post /v1/here has no operationId.",
                        "post /v1/here has no summary.",
                        "post /v1/here has no answer.",
                        "post /v1/here has no example in api-spec/examples/.");
    }

    @Test
    void everySchemaThatIsReferredToExists() {
        JsonNode api =
                YAMLMapper.shared().readTree(service.get("/v3/api-docs.yaml").text());

        List<String> references = api.findValuesAsString("$ref");
        assertThat(references)
                .hasSizeGreaterThan(20)
                .allSatisfy(
                        reference -> assertThat(api.at(reference.substring(1)).isMissingNode())
                                .as(reference)
                                .isFalse());
    }

    private static List<String> faults(JsonNode api) {
        List<String> faults = new ArrayList<>();
        api.get("paths")
                .forEachEntry((path, operations) -> operations.forEachEntry((method, operation) -> {
                    String name = method + " " + path;
                    String id = operation.path("operationId").asString("");
                    Path examples = Path.of("api-spec/examples").resolve(id);
                    if (id.isEmpty()) {
                        faults.add(name + " has no operationId.");
                    }
                    if (operation.path("summary").asString("").isEmpty()) {
                        faults.add(name + " has no summary.");
                    }
                    if (operation.path("responses").isEmpty()) {
                        faults.add(name + " has no answer.");
                    }
                    if (id.isEmpty() || ApiExample.in(examples).isEmpty()) {
                        faults.add(name + " has no example in api-spec/examples/" + id + ".");
                    }
                }));
        return faults;
    }

    private static String drift(String committed, String current) {
        List<String> before = committed.lines().toList();
        List<String> now = current.lines().toList();
        for (int i = 0; i < Math.max(before.size(), now.size()); i++) {
            String was = i < before.size() ? before.get(i) : "(nothing)";
            String is = i < now.size() ? now.get(i) : "(nothing)";
            if (!was.equals(is)) {
                return """
                        %s is not what the service gives, from line %d on:
                          committed: %s
                          service:   %s
                        Maybe the API was changed on purpose: %s""".formatted(COMMITTED.toString().replace('\\', '/'), i + 1, was, is, REWRITE);
            }
        }
        return "";
    }
}
