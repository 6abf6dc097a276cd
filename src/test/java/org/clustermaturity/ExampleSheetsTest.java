package org.clustermaturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Whether the example sheets come to what {@code examples/expected.yaml} says. */
@HttpTest
class ExampleSheetsTest {

    private static final Path EXAMPLES = Path.of("examples");

    private final Service service;

    ExampleSheetsTest(@LocalServerPort int port) {
        this.service = new Service(port);
    }

    /** One entry of the list. */
    record Expected(String sheet, String certain, String highest, String why) {

        Standing standing() {
            return new Standing(certain, highest);
        }

        @Override
        public String toString() {
            return sheet;
        }
    }

    /** The stage that is certain and the highest within reach. */
    record Standing(String certain, String highest) {}

    @ParameterizedTest
    @MethodSource("list")
    void sheetComesToWhatItsAuthorsExpect(Expected expected) {
        Reply reply = service.evaluate(Sheets.example(expected.sheet()));

        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(standing(reply)).as(expected.why()).isEqualTo(expected.standing());
    }

    @ParameterizedTest
    @MethodSource("list")
    void sheetIsCompleteExactlyWhenItsAuthorsSaySo(Expected expected) {
        Reply reply = service.evaluate(Sheets.example(expected.sheet()));

        assertThat(reply.json().at("/complete").asBoolean())
                .isEqualTo(expected.why().startsWith("Complete"));
    }

    @ParameterizedTest
    @MethodSource("organisations")
    void whatIsNotPublishedIsOpenAndNeverNotMet(Expected expected) {
        Reply reply = service.evaluate(Sheets.example(expected.sheet()));

        assertThat(reply.at("/stage/certain")).isNotEqualTo("excellence");
        List<String> open = reply.each("/gates").stream()
                .filter(gate -> gate.at("/state").asString().equals("open"))
                .map(gate -> gate.at("/id").asString())
                .toList();
        assertThat(reply.texts("/stage/missing")).isNotEmpty().containsAnyElementsOf(open);
        assertThat(reply.each("/gates").stream()
                        .filter(gate -> gate.at("/answers").size() == 1)
                        .filter(gate -> gate.at("/has").asString().equals("not answered")))
                .isNotEmpty()
                .allMatch(gate -> gate.at("/state").asString().equals("open"));
    }

    @Test
    void changedAnswerNoLongerMatches() {
        ObjectNode sheet = (ObjectNode) JsonMapper.shared().readTree(Sheets.example("made-up/alpine-timber.json"));
        ((ObjectNode) sheet.get("answers")).put("committedMembers", 11);

        Standing changed = standing(service.evaluate(sheet.toString()));

        assertThat(changed).isEqualTo(new Standing("emerging", "emerging"));
        assertThat(list())
                .filteredOn(expected -> expected.sheet().equals("made-up/alpine-timber.json"))
                .singleElement()
                .extracting(Expected::standing)
                .isNotEqualTo(changed);
    }

    @Test
    void everySheetIsListedAndNothingElse() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            List<String> sheets = files.filter(file -> !file.startsWith(EXAMPLES.resolve("models")))
                    .filter(file -> file.toString().endsWith(".json"))
                    .map(file -> EXAMPLES.relativize(file).toString().replace('\\', '/'))
                    .toList();

            assertThat(list()).extracting(Expected::sheet).containsExactlyInAnyOrderElementsOf(sheets);
        }
    }

    static List<Expected> list() {
        return YAMLMapper.shared().readValue(EXAMPLES.resolve("expected.yaml").toFile(), new TypeReference<>() {});
    }

    static List<Expected> organisations() {
        return list().stream()
                .filter(expected -> expected.sheet().startsWith("organisations/"))
                .toList();
    }

    private static Standing standing(Reply reply) {
        List<String> reachable = reply.texts("/stage/reachable");
        return new Standing(reply.at("/stage/certain"), reachable.get(reachable.size() - 1));
    }
}
