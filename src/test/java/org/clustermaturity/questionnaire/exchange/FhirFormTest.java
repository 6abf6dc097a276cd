package org.clustermaturity.questionnaire.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.release.ShippedContent;
import org.clustermaturity.release.TinyContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The structure of FHIR resources, compared with what R5 says of Questionnaire. */
class FhirFormTest {

    /** Elements of Questionnaire.item in R5 that are used here, in the order of the specification. */
    private static final List<String> ITEM_ELEMENTS = List.of(
            "extension",
            "linkId",
            "text",
            "_text",
            "type",
            "enableWhen",
            "enableBehavior",
            "repeats",
            "answerOption",
            "item");

    private static final Set<String> OPERATORS = Set.of("exists", "=", "!=", ">", "<", ">=", "<=");

    private final Questionnaire shipped = ShippedContent.ruleBook().questionnaire();

    @Test
    void theResourceSaysWhichQuestionnaireItIs() {
        JsonNode resource = resource(shipped);

        assertThat(resource.propertyNames())
                .containsExactly(
                        "resourceType",
                        "language",
                        "url",
                        "version",
                        "title",
                        "status",
                        "subjectType",
                        "date",
                        "description",
                        "item");
        assertThat(resource.at("/resourceType").asString()).isEqualTo("Questionnaire");
        assertThat(resource.at("/url").asString()).isEqualTo("urn:cluster-maturity:questionnaire:cluster-maturity");
        assertThat(resource.at("/version").asString()).isEqualTo("2026-1");
        assertThat(resource.at("/status").asString()).isEqualTo("active");
        assertThat(resource.at("/date").asString()).isEqualTo("2026-11-21");
    }

    @Test
    void itemsKeepToTheRulesOfTheSpecification() {
        for (Questionnaire questionnaire :
                List.of(shipped, Forms.aQuestionnaireWithConditions(), Forms.read(Forms.aMatrix()))) {
            List<String> faults = new ArrayList<>();
            check(resource(questionnaire).at("/item"), new HashSet<>(), faults);

            assertThat(faults).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"linkId": "a", "type": "choice"}                             | a has no type of R5: choice
            {"linkId": "a", "type": "string", "txt": "A"}                 | a has txt
            {"linkId": "a", "type": "coding"}                             | a has no options
            {"linkId": "a", "type": "group"}                              | a has no items
            {"linkId": "a", "type": "display", "repeats": true}           | a is a display with more than a text
            {"linkId": "a", "type": "string", "enableWhen": [{"question": "b", "operator": "exists", "answerBoolean": true}]} | a depends on b, which does not stand before it
            {"linkId": "a", "type": "string", "extension": [{"url": "x"}]} | a has an extension without one value
            """)
    void itemThatBreaksARuleIsSeen(String item, String fault) {
        List<String> faults = new ArrayList<>();
        check(JsonMapper.shared().readTree("[" + item + "]"), new HashSet<>(), faults);

        assertThat(faults).containsExactly(fault);
    }

    @Test
    void everyQuestionIsAnItemInTheGroupOfItsDimension() {
        JsonNode resource = resource(shipped);

        List<String> expected = new ArrayList<>();
        shipped.dimensions().forEach(dimension -> {
            expected.add("dimension/" + dimension.id());
            expected.add("dimension/" + dimension.id() + "/why");
            dimension.questions().forEach(question -> expected.addAll(List.of(question.id(), question.id() + "/help")));
        });
        assertThat(resource.at("/item").findValuesAsString("linkId")).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            founded             | integer | minValue valueInteger 1950
            staff               | decimal | minValue valueDecimal 0, maxValue valueDecimal 500, maxDecimalPlaces valueInteger 1, questionnaire-unit valueCoding {"system":"urn:cluster-maturity:unit","code":"full-time equivalents","display":"full-time equivalents"}
            internationalProjects | integer | minValue valueInteger 0, maxValue valueInteger 1000, questionnaire-unit valueCoding {"system":"urn:cluster-maturity:unit","code":"projects and partnerships","display":"projects and partnerships"}
            criticalMass        | boolean | ``
            vision              | coding  | ``
            memberTypes         | coding  | ``
            """)
    void everyKindHasItsTypeAndLimits(String question, String type, String extensions) {
        JsonNode item = item(resource(shipped), question);

        assertThat(item.at("/type").asString()).isEqualTo(type);
        assertThat(String.join(", ", extensions(item))).isEqualTo(extensions);
        assertThat(item.path("repeats").asBoolean(false)).isEqualTo(question.equals("memberTypes"));
    }

    @Test
    void optionsAreCodesOfTheScale() {
        JsonNode options = item(resource(shipped), "vision").at("/answerOption");

        assertThat(options.findValuesAsString("code"))
                .isEqualTo(shipped.questions()
                        .get(shipped.indexOf("vision"))
                        .options()
                        .keys());
        assertThat(options.findValuesAsString("system")).containsOnly("urn:cluster-maturity:scale:vision");
        assertThat(options.findValuesAsString("display")).contains("Discussed with the members and agreed");
    }

    @Test
    void aQuestionIsEnabledWhileItsConditionIsUnknownOrHolds() {
        JsonNode resource = resource(Forms.aQuestionnaireWithConditions());

        assertThat(item(resource, "actionPlan").at("/enableWhen").toString()).isEqualTo("""
                [{"question":"writtenStrategy","operator":"exists","answerBoolean":false},\
                {"question":"writtenStrategy","operator":"=","answerCoding":\
                {"system":"urn:cluster-maturity:scale:written","code":"in-preparation"}},\
                {"question":"writtenStrategy","operator":"=","answerCoding":\
                {"system":"urn:cluster-maturity:scale:written","code":"agreed"}}]""");
        assertThat(item(resource, "topics").at("/enableWhen").toString()).isEqualTo("""
                [{"question":"actionPlan","operator":"exists","answerBoolean":false},\
                {"question":"actionPlan","operator":"=","answerBoolean":true}]""");
        assertThat(item(resource, "privateShare").at("/enableWhen").toString()).isEqualTo("""
                [{"question":"members","operator":"exists","answerBoolean":false},\
                {"question":"members","operator":">=","answerInteger":5}]""");
        assertThat(item(resource, "actionPlan").at("/enableBehavior").asString())
                .isEqualTo("any");
    }

    @Test
    void anAmountBeyondTheIntegersOfFhirIsADecimal() {
        Questionnaire questionnaire =
                Forms.read(TinyContent.valid().replacing(TinyContent.MONEY, "max: 1000", "max: 3000000000"));

        JsonNode members = item(resource(questionnaire), "members");

        assertThat(members.at("/type").asString()).isEqualTo("decimal");
        assertThat(extensions(members)).contains("maxValue valueDecimal 3000000000", "maxDecimalPlaces valueInteger 0");
    }

    @Test
    void otherLanguagesStandBesideEveryText() {
        JsonNode resource = Forms.tree(FhirForm.of(Forms.inTwoLanguages()));

        assertThat(resource.at("/_title").toString()).isEqualTo("""
                {"extension":[{"extension":[{"url":"lang","valueCode":"fr"},{"url":"content","valueString":"fr Tiny"}],\
                "url":"http://hl7.org/fhir/StructureDefinition/translation"}]}""");
        List<String> texts = resource.findValuesAsString("text");
        texts.addAll(resource.findValuesAsString("display"));
        List<String> translations = new ArrayList<>(resource.findValuesAsString("valueString"));
        translations.removeAll(List.of("fr Tiny", "fr One question of each kind."));
        assertThat(translations)
                .containsExactlyInAnyOrderElementsOf(texts.stream()
                        .filter(text -> !text.equals("%"))
                        .map(text -> "fr " + text)
                        .toList());
    }

    @Test
    void aMatrixIsAGroupOfChoices() {
        JsonNode matrix = item(Forms.tree(FhirForm.of(Forms.withItsFrench(Forms.aMatrix()))), "advanced");

        assertThat(matrix.at("/type").asString()).isEqualTo("group");
        assertThat(matrix.at("/text").asString()).isEqualTo("How far are you with these?");
        assertThat(matrix.at("/enableWhen").size()).isEqualTo(2);
        assertThat(matrix.at("/item").findValuesAsString("linkId"))
                .containsExactly(
                        "advanced/help", "advancedSimulation", "advancedAdditiveManufacturing", "advancedRobotics");
        JsonNode row = matrix.at("/item/1");
        assertThat(row.at("/type").asString()).isEqualTo("coding");
        assertThat(row.has("enableWhen")).isFalse();
        assertThat(row.at("/answerOption").findValuesAsString("code")).containsExactly("unused", "tested", "used");
        assertThat(row.at("/_text").findValuesAsString("valueString")).containsExactly("Simulation numérique");
    }

    private static JsonNode resource(Questionnaire questionnaire) {
        return Forms.tree(FhirForm.of(Forms.inEnglish(questionnaire)));
    }

    private static JsonNode item(JsonNode resource, String linkId) {
        for (JsonNode group : resource.at("/item")) {
            for (JsonNode item : group.at("/item")) {
                if (item.at("/linkId").asString().equals(linkId)) {
                    return item;
                }
            }
        }
        throw new AssertionError("There is no item " + linkId);
    }

    private static List<String> extensions(JsonNode item) {
        List<String> extensions = new ArrayList<>();
        for (JsonNode extension : item.path("extension")) {
            String value = new TreeSet<>(extension.propertyNames()).last();
            extensions.add(extension.at("/url").asString().replace("http://hl7.org/fhir/StructureDefinition/", "") + " "
                    + value + " " + extension.get(value));
        }
        return extensions;
    }

    /** Types, elements and conditions, and that every link id is there once; {@code before} are those already read. */
    private static void check(JsonNode items, Set<String> before, List<String> faults) {
        for (JsonNode item : items) {
            String id = item.path("linkId").asString("");
            String type = item.path("type").asString("");
            List<String> names = new ArrayList<>(item.propertyNames());
            for (JsonNode condition : item.path("enableWhen")) {
                String other = condition.path("question").asString("");
                if (!before.contains(other)) {
                    faults.add(id + " depends on " + other + ", which does not stand before it");
                }
                if (condition.size() != 3
                        || !OPERATORS.contains(condition.path("operator").asString(""))) {
                    faults.add(id + " has a condition that is none");
                }
            }
            if (item.path("enableWhen").size() > 1 && !item.has("enableBehavior")) {
                faults.add(id + " does not say how its conditions go together");
            }
            if (!before.add(id) || id.isEmpty()) {
                faults.add(id + " stands twice");
            }
            if (!Set.of("group", "display", "coding", "boolean", "integer", "decimal", "string")
                    .contains(type)) {
                faults.add(id + " has no type of R5: " + type);
            }
            names.stream()
                    .filter(name -> !ITEM_ELEMENTS.contains(name))
                    .forEach(name -> faults.add(id + " has " + name));
            if (type.equals("coding") && !item.has("answerOption")) {
                faults.add(id + " has no options");
            }
            if (type.equals("group") && !item.has("item")) {
                faults.add(id + " has no items");
            }
            names.removeAll(List.of("extension", "linkId", "text", "_text", "type"));
            if (type.equals("display") && !names.isEmpty()) {
                faults.add(id + " is a display with more than a text");
            }
            for (JsonNode extension : item.path("extension")) {
                if (extension.size() != 2) {
                    faults.add(id + " has an extension without one value");
                }
            }
            check(item.path("item"), before, faults);
        }
    }
}
