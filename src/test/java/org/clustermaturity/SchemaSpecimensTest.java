package org.clustermaturity;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What each schema takes and what it refuses. {@code schema-specimens/<kind>.yaml} has documents that fit and show every key,
 * and changes that make them unfit; unknown keys, missing keys, other types and other words are tried at every place.
 */
class SchemaSpecimensTest {

    private static final Path FOLDER = Path.of("src/test/resources/schema-specimens");
    private static final String STRANGE = "Strange Key";

    /** The specimens of one kind. */
    record Specimens(List<JsonNode> fits, List<Refused> refused) {

        static Specimens of(String kind) {
            return YAMLMapper.shared().readValue(FOLDER.resolve(kind + ".yaml").toFile(), Specimens.class);
        }
    }

    /** A change to the first document that makes it unfit, and the fault that it must have. */
    record Refused(
            String because,
            @Nullable Map<String, JsonNode> put,
            @Nullable String drop,
            String keyword,
            String at) {

        JsonNode applyTo(JsonNode document) {
            JsonNode changed = document.deepCopy();
            if (put != null) {
                put.forEach((place, value) -> SchemaSpecimensTest.put(changed, place, value));
            }
            if (drop != null) {
                SchemaSpecimensTest.drop(changed, drop);
            }
            return changed;
        }
    }

    /** A document that was made unfit, the place of its fault, and the keywords of a schema that can tell. */
    record Unfit(String what, JsonNode document, String at, Set<String> keywords) {}

    @ParameterizedTest
    @MethodSource("kinds")
    void whatFitsIsTaken(String kind) {
        assertThat(Specimens.of(kind).fits())
                .isNotEmpty()
                .allSatisfy(document ->
                        assertThat(ContentSchemas.faults(kind, document)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatFitsShowsEveryKey(String kind) {
        Set<String> shown = new TreeSet<>();
        Specimens.of(kind).fits().forEach(document -> note(ContentSchemas.node(kind), "", document, shown));

        assertThat(SchemaPart.all(ContentSchemas.node(kind)))
                .extracting(SchemaPart::place)
                .allMatch(shown::contains);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyChangeThatMakesItUnfitIsRefused(String kind) {
        Specimens specimens = Specimens.of(kind);

        assertThat(specimens.refused())
                .isNotEmpty()
                .allSatisfy(refused -> assertThat(ContentSchemas.faults(
                                kind, refused.applyTo(specimens.fits().get(0))))
                        .as(refused.because())
                        .anyMatch(fault -> isAt(fault, refused.at())
                                && (refused.keyword() == null
                                        || refused.keyword().equals(fault.getKeyword()))));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void unknownKeysMissingKeysAndOtherTypesAreRefusedAtEveryPlace(String kind) {
        for (JsonNode document : Specimens.of(kind).fits()) {
            List<Unfit> unfit = unfit(ContentSchemas.node(kind), document);

            assertThat(unfit)
                    .hasSizeGreaterThan(2)
                    .allSatisfy(each -> assertThat(ContentSchemas.faults(kind, each.document()))
                            .as(each.what())
                            .anyMatch(fault ->
                                    isAt(fault, each.at()) && each.keywords().contains(fault.getKeyword())));
        }
    }

    @Test
    void everyKindHasSpecimensAndNothingElseHas() {
        assertThat(FOLDER.toFile().list())
                .containsExactlyInAnyOrderElementsOf(
                        kinds().stream().map(kind -> kind + ".yaml").toList());
    }

    static Set<String> kinds() {
        return ContentSchemas.kinds();
    }

    private static boolean isAt(Error fault, String place) {
        return fault.getInstanceLocation().toString().equals(place);
    }

    /** Every document that comes of one change at one place. */
    private static List<Unfit> unfit(JsonNode schema, JsonNode document) {
        List<Unfit> unfit = new ArrayList<>();
        collect(schema, "", document, document, unfit);
        return unfit;
    }

    private static void collect(JsonNode schema, String place, JsonNode here, JsonNode document, List<Unfit> unfit) {
        JsonNode other = JsonMapper.shared().getNodeFactory().nullNode();
        if (!place.isEmpty()) {
            unfit.add(
                    new Unfit("another type at " + place, with(document, place, other), place, Set.of("type", "enum")));
        }
        if (schema.has("enum")) {
            JsonNode word = JsonMapper.shared().getNodeFactory().stringNode(STRANGE);
            unfit.add(new Unfit("another word at " + place, with(document, place, word), place, Set.of("enum")));
        }
        if (here.isObject()) {
            JsonNode changed = with(document, place + "/" + STRANGE, other);
            unfit.add(new Unfit(
                    "an unknown key at " + place, changed, place, Set.of("additionalProperties", "propertyNames")));
        }
        for (JsonNode key : schema.at("/required")) {
            JsonNode changed = document.deepCopy();
            drop(changed, place + "/" + key.asString());
            unfit.add(new Unfit("no " + key.asString() + " at " + place, changed, place, Set.of("required")));
        }
        children(schema, place, here)
                .forEach(child -> collect(child.schema(), child.place(), child.node(), document, unfit));
    }

    /** A part of a document with what the schema says of it. */
    private record Child(JsonNode schema, String place, JsonNode node) {}

    private static Stream<Child> children(JsonNode schema, String place, JsonNode node) {
        JsonNode entry = new SchemaPart(place, schema).entry();
        List<Child> children = new ArrayList<>();
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            children.add(new Child(schema.at("/items"), place + "/" + i, node.get(i)));
        }
        node.properties()
                .forEach(field -> children.add(new Child(
                        schema.at("/properties").has(field.getKey())
                                ? schema.at("/properties").get(field.getKey())
                                : entry,
                        place + "/" + field.getKey(),
                        field.getValue())));
        return children.stream();
    }

    private static void note(JsonNode schema, String place, JsonNode node, Set<String> shown) {
        shown.add(place);
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            note(schema.at("/items"), place, node.get(i), shown);
        }
        node.properties().forEach(field -> {
            boolean named = schema.at("/properties").has(field.getKey());
            note(
                    named ? schema.at("/properties").get(field.getKey()) : new SchemaPart(place, schema).entry(),
                    named ? place + "/" + field.getKey() : place,
                    field.getValue(),
                    shown);
        });
    }

    private static JsonNode with(JsonNode document, String place, JsonNode value) {
        JsonNode changed = document.deepCopy();
        put(changed, place, value);
        return changed;
    }

    private static void put(JsonNode document, String place, JsonNode value) {
        JsonPointer pointer = JsonPointer.compile(place);
        JsonNode parent = document.at(pointer.head());
        if (parent instanceof ArrayNode list) {
            list.set(pointer.last().getMatchingIndex(), value);
        } else {
            ((ObjectNode) parent).set(pointer.last().getMatchingProperty(), value);
        }
    }

    private static void drop(JsonNode document, String place) {
        JsonPointer pointer = JsonPointer.compile(place);
        JsonNode parent = document.at(pointer.head());
        if (parent instanceof ArrayNode list) {
            list.remove(pointer.last().getMatchingIndex());
        } else {
            ((ObjectNode) parent).remove(pointer.last().getMatchingProperty());
        }
    }
}
