package org.clustermaturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Replays every example of the API. */
@HttpTest
class ApiExamplesTest {

    private static final Path EXAMPLES = Path.of("api-spec/examples");

    private final Service service;

    ApiExamplesTest(@LocalServerPort int port) {
        this.service = new Service(port);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void serviceAnswersAsTheExampleSays(ApiExample example) {
        ApiExample made = example.made(service);

        Reply reply = made.send(service);

        assertThat(made.differences(reply)).as(example.toString()).isEmpty();
    }

    @Test
    void whatIsKeptFromAnAnswerIsFilledInEverywhere() {
        ApiExample example = ApiExample.read(EXAMPLES.resolve("getModule/kept.yaml"), """
                before:
                  - request: { method: GET, path: "/v1/modules/M21" }
                    keep: { need: "/needs/0", title: "/title" }
                  - request: { method: GET, path: "/v1/modules/{need}" }
                    keep: { other: "/title" }
                request: { method: GET, path: "/v1/modules/{need}", headers: { X-Request-Id: "{need}" }, body: "{other}" }
                response: { status: 200, headers: { X-Request-Id: "{need}" }, body: { id: "{need}", title: "{other}" } }
                """);

        ApiExample made = example.made(service);

        assertThat(made.request().path()).isEqualTo("/v1/modules/M09");
        assertThat(made.differences(made.send(service))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            path: "/v1/modules/M99" }                            | unknown-module
            path: "/v1/modules/M21" }, keep: { price: "/price" } | There is no value at /price
            """)
    void whatCannotBeMadeBeforeIsSeen(String step, String message) {
        ApiExample example = ApiExample.read(EXAMPLES.resolve("getModule/impossible.yaml"), """
                before: [ { request: { method: GET, %s } ]
                request: { method: GET, path: "/v1/modules/M21" }
                response: { status: 200 }
                """.formatted(step));

        assertThatThrownBy(() -> example.made(service)).hasMessageContaining(message);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void exampleAsksTheOperationThatItsFolderIsNamedAfter(ApiExample example) {
        assertThat(pathOf(example.operation()))
                .as("the path of operation %s", example.operation())
                .isNotEmpty();
        String path = example.request().path().replaceFirst("\\?.*", "");
        String pattern = "\\Q" + pathOf(example.operation()).replaceAll("\\{[^}]+}", "\\\\E[^/]+\\\\Q") + "\\E";
        assertThat(path).matches(Pattern.compile(pattern));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void exampleBeginsWithWhatItShows(ApiExample example) throws IOException {
        List<String> lines = Files.readAllLines(example.file());

        assertThat(lines.get(0)).matches("# [A-Z].*\\.");
    }

    @Test
    void everyExampleFileIsReplayed() throws IOException {
        try (var files = Files.walk(EXAMPLES)) {
            assertThat(files.filter(Files::isRegularFile).count())
                    .isEqualTo(examples().size())
                    .isGreaterThanOrEqualTo(11);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            status: 404                                               | status is 200, not 404
            status: 200, headers: { Content-Language: "fr" }          | header Content-Language is "en", not "fr"
            status: 200, body: { title: "Shrinking membership" }      | /title is "Growing membership", not "Shrinking membership"
            status: 200, body: { hours: 5 }                           | /hours is 4.0, not 5
            status: 200, body: { price: 5 }                           | /price is missing, not 5
            status: 200, body: { needs: [ "M99" ] }                   | /needs has no entry with "M99"
            status: 200, body: { needs: [] }                          | /needs is ["M09"], not []
            status: 200, body: { title: [ "Growing membership" ] }    | /title is "Growing membership", not ["Growing membership"]
            status: 200, lines: [ {}, {} ]                            | there are 1 lines, not 2
            """)
    void exampleThatIsNotTrueIsSeen(String response, String difference) {
        ApiExample example = ApiExample.read(EXAMPLES.resolve("getModule/untrue.yaml"), """
                request: { method: GET, path: "/v1/modules/M21" }
                response: { %s }
                """.formatted(response));

        List<String> differences = example.differences(example.send(service));

        assertThat(differences).singleElement().asString().startsWith(difference);
    }

    @Test
    void exampleWithAnUnknownKeyIsNotRead() {
        assertThatThrownBy(() -> ApiExample.read(EXAMPLES.resolve("getModule/misspelt.yaml"), """
                request: { method: GET, path: "/v1/modules/M21" }
                response: { status: 200, bodi: { id: M21 } }
                """))
                .hasMessageContaining("bodi");
    }

    static List<ApiExample> examples() {
        return ApiExample.in(EXAMPLES);
    }

    private static String pathOf(String operation) {
        List<String> found = new ArrayList<>();
        JsonNode api =
                YAMLMapper.shared().readTree(Path.of("api-spec/openapi.yaml").toFile());
        api.get("paths").forEachEntry((path, operations) -> {
            for (JsonNode each : operations) {
                if (each.path("operationId").asString("").equals(operation)) {
                    found.add(path);
                }
            }
        });
        return String.join(" and ", found);
    }
}
