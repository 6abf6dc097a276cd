package org.clustermaturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clustermaturity.content.ContentFile;
import org.clustermaturity.content.ContentFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Whether every content file names and fits the schema of its kind, and whether the schemas themselves are in order. */
class ContentSchemasTest {

    private static final List<ContentFile> FILES = ContentFolder.read(Path.of(".")).files().stream()
            .filter(file -> file.path().endsWith(".yaml"))
            .toList();

    @Test
    void everyContentFileNamesTheSchemaOfItsPath() {
        assertThat(FILES)
                .hasSizeGreaterThan(50)
                .allSatisfy(file ->
                        assertThat(firstLine(file)).as(file.path()).isEqualTo(ContentSchemas.lineOf(file.path())));
    }

    @Test
    void everyContentFileFitsTheSchemaThatItNames() {
        assertThat(FILES).flatExtracting(ContentSchemasTest::faults).isEmpty();
    }

    @Test
    void aFileThatNamesAnotherSchemaIsFound() {
        ContentFile file = new ContentFile("rules/tiny/ladder.yaml", "# A ladder.\npublished: \"2026-01-15\"\n");

        assertThat(ContentSchemas.lineOf(file.path()))
                .isEqualTo("# yaml-language-server: $schema=../../api-spec/schemas/ladder.schema.json")
                .isNotEqualTo(firstLine(file));
    }

    @Test
    void aFaultInAFileIsFoundWhereItStands() {
        ContentFile ladder = FILES.stream()
                .filter(file -> file.path().equals("rules/cluster-maturity/ladder.yaml"))
                .findFirst()
                .orElseThrow();
        ContentFile broken = new ContentFile(ladder.path(), ladder.text().replaceFirst("rung: 0", "rang: 0"));

        assertThat(faults(ladder)).isEmpty();
        assertThat(faults(broken))
                .hasSize(2)
                .allMatch(fault -> fault.startsWith(ladder.path() + " /stages/0"))
                .anyMatch(fault -> fault.contains("rang"));
    }

    @ParameterizedTest
    @CsvSource({
        "docs/sources.yaml, sources",
        "questionnaires/tiny/retired.yaml, retired",
        "rules/tiny/retired.yaml, retired",
        "curriculum/retired.yaml, retired",
        "questionnaires/tiny/reference-values.yaml, reference-values",
        "questionnaires/tiny/reference-values.de.yaml, reference-values-translation",
        "questionnaires/tiny/1/questionnaire.yaml, questionnaire",
        "questionnaires/tiny/1/questionnaire.fr.yaml, questionnaire-translation",
        "questionnaires/tiny/1/scales.yaml, scales",
        "questionnaires/tiny/1/scales.de.yaml, scales-translation",
        "questionnaires/tiny/1/money.yaml, dimension",
        "questionnaires/tiny/1/money.es.yaml, dimension-translation",
        "rules/tiny/ladder.yaml, ladder",
        "rules/tiny/ladder.fr.yaml, ladder-translation",
        "rules/tiny/labels.yaml, labels",
        "rules/tiny/labels.fr.yaml, labels-translation",
        "rules/tiny/examples.yaml, sheet-examples",
        "rules/tiny/gates/growth.examples.yaml, rule-examples",
        "rules/tiny/gates/growth.texts.en.yaml, rule-texts",
        "rules/tiny/gates/growth.texts.fr.yaml, rule-texts-translation",
        "curriculum/curriculum.yaml, curriculum",
        "curriculum/curriculum.fr.yaml, curriculum-translation",
        "curriculum/modules/money.yaml, modules",
        "curriculum/modules/money.fr.yaml, modules-translation",
        "curriculum/formats/academy.yaml, delivery-format",
        "curriculum/formats/academy.fr.yaml, delivery-format-translation"
    })
    void thePathSaysTheKind(String path, String kind) {
        assertThat(ContentSchemas.kindOf(path)).contains(kind);
        assertThat(ContentSchemas.kinds()).contains(kind);
    }

    @Test
    void everySchemaIsOfAKindThatFilesHave() {
        Set<String> kinds = Stream.of(ContentSchemasTest.class.getDeclaredMethods())
                .flatMap(method -> Stream.ofNullable(method.getAnnotation(CsvSource.class)))
                .flatMap(lines -> Stream.of(lines.value()))
                .map(line -> line.split(", ", 2)[1])
                .collect(Collectors.toSet());

        assertThat(ContentSchemas.kinds()).isEqualTo(kinds);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void schemaIsItselfValid(String kind) {
        assertThat(ContentSchemas.faultsOf(ContentSchemas.node(kind))).isEmpty();
    }

    @Test
    void aSchemaThatIsNotValidIsFound() {
        ObjectNode broken = (ObjectNode) ContentSchemas.node("ladder").deepCopy();
        broken.put("type", "group");

        assertThat(ContentSchemas.faultsOf(broken)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everythingIsDescribedInSentences(String kind) {
        assertThat(SchemaPart.all(ContentSchemas.node(kind)))
                .hasSizeGreaterThan(1)
                .allSatisfy(part -> assertThat(part.node().at("/description").asString(""))
                        .as(kind + part.place())
                        .hasSizeBetween(10, 400)
                        .endsWith("."));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyGroupOfKeysIsClosed(String kind) {
        assertThat(SchemaPart.all(ContentSchemas.node(kind)))
                .filteredOn(part -> part.node().has("properties"))
                .allSatisfy(part -> assertThat(part.node().at("/additionalProperties"))
                        .as(kind + part.place())
                        .isEqualTo(YAMLMapper.shared().readTree("false")));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyExampleFitsItsPart(String kind) {
        for (SchemaPart part : SchemaPart.all(ContentSchemas.node(kind))) {
            for (JsonNode example : part.node().at("/examples")) {
                assertThat(ContentSchemas.schema(part.node()).validate(example))
                        .as(kind + part.place())
                        .isEmpty();
            }
        }
    }

    static Set<String> kinds() {
        return ContentSchemas.kinds();
    }

    private static String firstLine(ContentFile file) {
        return file.text().lines().findFirst().orElse("");
    }

    private static List<String> faults(ContentFile file) {
        List<String> faults = new ArrayList<>();
        String kind = ContentSchemas.kindOf(file.path()).orElseThrow();
        ContentSchemas.faults(kind, YAMLMapper.shared().readTree(file.text()))
                .forEach(fault ->
                        faults.add(file.path() + " " + fault.getInstanceLocation() + " " + fault.getMessage()));
        return faults;
    }
}
