package org.clustermaturity.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The generator on a document that has everything that it must understand. */
class HostileRequestsTest {

    private static final ApiDocument DOCUMENT = ApiDocument.read("""
            {"paths": {
              "/boats/{id}": {
                "parameters": [{"$ref": "#/components/parameters/Id"}],
                "get": {"operationId": "getBoat",
                  "parameters": [{"name": "year", "in": "query", "schema": {"type": "integer"}}],
                  "responses": {"200": {"$ref": "#/components/responses/Boat"}}},
                "patch": {"operationId": "changeBoat", "requestBody": {"$ref": "#/components/requestBodies/Change"},
                  "responses": {"204": {}}}},
              "/boats": {
                "post": {"operationId": "addBoats",
                  "requestBody": {"content": {
                    "application/json": {"schema": {"$ref": "#/components/schemas/Boat"}},
                    "application/x-ndjson": {"example": {"name": "Anna"}, "schema": {"$ref": "#/components/schemas/Boat"}}}},
                  "responses": {"201": {"content": {"application/json": {}}}}}}},
             "components": {
              "parameters": {"Id": {"name": "id", "in": "path", "schema": {"type": "string", "example": "b/1"}}},
              "responses": {"Boat": {"content": {"application/json": {"schema": {}}, "text/csv": {}}}},
              "requestBodies": {"Change": {"content": {"application/merge-patch+json": {"schema": {"type": "object"}}}}},
              "schemas": {
               "Boat": {"type": "object", "required": ["name", "hull"], "additionalProperties": false, "properties": {
                 "name": {"type": "string", "minLength": 3, "maxLength": 5},
                 "hull": {"$ref": "#/components/schemas/Hull", "description": "What floats."},
                 "built": {"type": "string", "format": "date"},
                 "flag": {"type": ["string", "null"], "pattern": "^[A-Z]{2}$"},
                 "kind": {"enum": ["sail", "motor"]},
                 "wheels": {"const": 0},
                 "tender": {"$ref": "#/components/schemas/Boat"},
                 "crew": {"type": "array", "minItems": 1, "maxItems": 2, "items": {"$ref": "#/components/schemas/Sailor"}},
                 "notes": {"type": "object", "additionalProperties": {"type": "string", "maxLength": 3}}}},
               "Hull": {"oneOf": [
                 {"type": "object", "required": ["length"], "properties": {"length": {"type": "number", "minimum": 2.5, "maximum": 9}}},
                 {"type": "string", "enum": ["unknown"]},
                 {"type": "integer", "exclusiveMinimum": 0, "maximum": 12, "multipleOf": 4}]},
               "Sailor": {"allOf": [
                 {"type": "object", "required": ["name"], "properties": {"name": {"type": "string", "minLength": 1}}},
                 {"type": "object", "required": ["mail"], "properties": {"mail": {"type": "string", "format": "email"}}}]}}}}
            """);

    private final HostileRequests requests = requests(1);

    @Test
    void operationsHaveTheirParametersBodiesAndAnswersWhereverTheyStand() {
        List<Operation> operations = DOCUMENT.operations();

        assertThat(operations).extracting(Operation::id).containsExactly("getBoat", "changeBoat", "addBoats");
        assertThat(operations.get(0).parameters())
                .extracting(Operation.Parameter::name)
                .containsExactly("id", "year");
        assertThat(operations.get(0).parameters().get(0).example()).isEqualTo("b/1");
        assertThat(operations.get(0).answers()).containsExactly("application/json", "text/csv");
        assertThat(operations.get(1).bodies()).containsOnlyKeys("application/merge-patch+json");
        assertThat(operations.get(2).bodies()).containsOnlyKeys("application/json", "application/x-ndjson");
    }

    @Test
    void referenceToNothingIsAnError() {
        JsonNode lost = JsonMapper.shared().readTree("{\"$ref\": \"#/components/schemas/Ship\"}");

        assertThatThrownBy(() -> DOCUMENT.resolved(lost))
                .hasMessage("The document has no part \"#/components/schemas/Ship\".");
    }

    @Test
    void valuesMadeFromASchemaFitIt() {
        SchemaValues values = new SchemaValues(DOCUMENT, new SplittableRandom(3));
        ObjectNode boat =
                (ObjectNode) DOCUMENT.root().at("/components/schemas/Boat").deepCopy();
        boat.set("components", DOCUMENT.root().get("components"));
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(boat.toString(), InputFormat.JSON);

        Set<String> made = new TreeSet<>();
        for (int i = 0; i < 300; i++) {
            String value = values.fitting(DOCUMENT.root().at("/components/schemas/Boat"))
                    .toString();
            assertThat(schema.validate(value, InputFormat.JSON)).as(value).isEmpty();
            made.add(value);
        }

        assertThat(made).hasSizeGreaterThan(200).anyMatch(value -> value.contains("tender"));
        assertThat(schema.validate("{\"name\": \"Anna\"}", InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void everyMediaTypeOfEveryOperationGetsBodiesSpoiltInEveryWay() {
        Map<String, Set<String>> kinds = requests.withBodies(10).stream()
                .collect(Collectors.groupingBy(
                        request -> request.operation().id() + " "
                                + request.headers().get("Content-Type"),
                        Collectors.mapping(
                                request -> request.name().replaceFirst(".* (\\w+) \\d+", "$1"), Collectors.toSet())));

        assertThat(kinds)
                .containsOnlyKeys(
                        "changeBoat application/merge-patch+json",
                        "addBoats application/json",
                        "addBoats application/x-ndjson");
        assertThat(kinds.values()).allMatch(each -> each.size() == BodySpoiling.values().length);
        assertThat(requests.withBodies(1_000)).hasSizeGreaterThanOrEqualTo(1_000);
    }

    @Test
    void everyOperationGetsFramesSpoiltInEveryWay() {
        List<HostileRequest> all = requests.withFrames();

        for (String operation : List.of("getBoat", "changeBoat", "addBoats")) {
            List<HostileRequest> frames = all.stream()
                    .filter(request -> request.operation().id().equals(operation))
                    .toList();
            for (RequestSpoiling kind : RequestSpoiling.values()) {
                assertThat(frames)
                        .as("%s %s", operation, kind)
                        .anyMatch(request -> request.name().contains(" " + kind + " ") && isSpoilt(request));
            }
        }
    }

    @Test
    void goodRequestsNameThingsThatExistAndCarryTheirKeys() {
        KnownService known = new KnownService(
                Map.of("getBoat", Map.of("Authorization", "Bearer x")),
                Set.of("getBoat"),
                Map.of("getBoat", Map.of("id", "a boat")));
        HostileRequests knowing = new HostileRequests(1, DOCUMENT, known, Path.of("nowhere"));

        assertThat(requests.good())
                .extracting(HostileRequest::address)
                .containsExactly("/boats/b%2F1", "/boats/b%2F1", "/boats", "/boats");
        assertThat(knowing.good().get(0).address()).isEqualTo("/boats/a%20boat");
        assertThat(knowing.good().get(0).headers()).containsEntry("Authorization", "Bearer x");
        assertThat(knowing.withFrames().stream()
                        .filter(request -> "Bearer x".equals(request.headers().get("Authorization"))))
                .as("a costly operation is asked once")
                .hasSize(1);
    }

    @Test
    void sameSeedMakesTheSameRequestsAndAnotherOneOthers() {
        assertThat(texts(requests(1))).isEqualTo(texts(requests(1))).isNotEqualTo(texts(requests(2)));
        assertThat(texts(requests)).doesNotHaveDuplicates();
    }

    private static boolean isSpoilt(HostileRequest request) {
        boolean sameAddress =
                request.address().equals(request.operation().path().replace("{id}", "b%2F1"));
        boolean sameHeaders = request.headers().keySet().stream().allMatch("Content-Type"::equals);
        boolean sameType =
                request.operation().bodies().containsKey(request.headers().getOrDefault("Content-Type", ""));
        boolean sameMethod = request.method().equals(request.operation().method());
        return !sameAddress
                || !sameHeaders
                || !sameMethod
                || (!sameType && !request.headers().isEmpty());
    }

    private static HostileRequests requests(long seed) {
        return new HostileRequests(seed, DOCUMENT, KnownService.UNKNOWN, Path.of("nowhere"));
    }

    private static List<String> texts(HostileRequests requests) {
        return Stream.concat(requests.withBodies(10).stream(), requests.withFrames().stream())
                .map(HostileRequest::toString)
                .toList();
    }
}
