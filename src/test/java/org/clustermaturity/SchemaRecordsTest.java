package org.clustermaturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.ResolvableType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether a schema and the records that its files are read into have the same keys, the same required ones and the same types. */
class SchemaRecordsTest {

    private static final String QUESTIONNAIRE = "questionnaire.yaml.QuestionnaireYaml";
    private static final String RULES = "scoring.yaml.YamlRules";
    private static final String CURRICULUM = "curriculum.yaml.YamlCurriculum";

    /** How the records of a kind stand in their file, by the name of the record. */
    private enum Shape {
        ONE,
        LIST,
        BY_ID,
        LISTS_BY_ID
    }

    /** The records of one kind; they are hidden from other packages, so they are found by name. */
    private record Kind(String name, Shape shape, String recordName) {

        List<String> differences() {
            try {
                return RecordShape.differences(name, ContentSchemas.node(name), type());
            } catch (ClassNotFoundException e) {
                return List.of("%s: there is no record %s".formatted(name, recordName));
            }
        }

        private ResolvableType type() throws ClassNotFoundException {
            ResolvableType type = ResolvableType.forClass(Class.forName("org.clustermaturity." + recordName));
            return switch (shape) {
                case ONE -> type;
                case LIST -> listOf(type);
                case BY_ID -> mapOf(type);
                case LISTS_BY_ID -> mapOf(listOf(type));
            };
        }

        private static ResolvableType listOf(ResolvableType type) {
            return ResolvableType.forClassWithGenerics(List.class, type);
        }

        private static ResolvableType mapOf(ResolvableType type) {
            return ResolvableType.forClassWithGenerics(Map.class, ResolvableType.forClass(String.class), type);
        }
    }

    private static final List<Kind> KINDS = List.of(
            new Kind("questionnaire", Shape.ONE, QUESTIONNAIRE),
            new Kind("dimension", Shape.ONE, QUESTIONNAIRE + "$DimensionYaml"),
            new Kind("scales", Shape.LISTS_BY_ID, QUESTIONNAIRE + "$OptionYaml"),
            new Kind("reference-values", Shape.ONE, "benchmark.yaml.YamlReferenceValues$ReferenceYaml"),
            new Kind("ladder", Shape.ONE, RULES + "$LadderYaml"),
            new Kind("labels", Shape.ONE, RULES + "$LabelsYaml"),
            new Kind("rule-texts", Shape.BY_ID, RULES + "$TextsYaml"),
            new Kind("rule-examples", Shape.LIST, "proof.yaml.RuleExamples$Example"),
            new Kind("sheet-examples", Shape.LIST, "proof.yaml.SheetExamples$SheetExample"),
            new Kind("retired", Shape.LIST, "release.RetiredIds$Retired"),
            new Kind("curriculum", Shape.ONE, CURRICULUM + "$CurriculumYaml"),
            new Kind("modules", Shape.ONE, CURRICULUM + "$ModulesYaml"),
            new Kind("delivery-format", Shape.ONE, "curriculum.yaml.YamlFormats$FormatYaml"),
            new Kind("sources", Shape.LIST, "content.yaml.YamlSources$Entry"));

    @Test
    void schemasAndRecordsAgree() {
        assertThat(KINDS).flatExtracting(Kind::differences).isEmpty();
    }

    @Test
    void everyKindButTranslationsIsCompared() {
        assertThat(KINDS)
                .extracting(Kind::name)
                .containsExactlyInAnyOrderElementsOf(ContentSchemas.kinds().stream()
                        .filter(kind -> !kind.endsWith(ContentSchemas.TRANSLATION))
                        .toList());
    }

    @Test
    void aKeyTooManyATooFewAndOneOfAnotherTypeAreFound() {
        record Tiny(String title, Integer hours, @Nullable List<String> needs) {}
        JsonNode schema = JsonMapper.shared().readTree("""
                {"type": "object", "required": ["titel", "needs"], "properties": {
                    "titel": {"type": "string"},
                    "hours": {"type": "string"},
                    "needs": {"type": "array", "items": {"type": "integer"}}}}""");

        assertThat(RecordShape.differences("tiny", schema, ResolvableType.forClass(Tiny.class)))
                .containsExactlyInAnyOrder(
                        "tiny/titel: only the schema has it",
                        "tiny/title: only the record has it",
                        "tiny/hours: only the record requires it",
                        "tiny/needs: only the schema requires it",
                        "tiny/hours: string in the schema, integer in the record",
                        "tiny/needs: integer in the schema, string in the record");
    }
}
