package org.clustermaturity.hostile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes values that fit a schema of an OpenAPI document. */
final class SchemaValues {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    /** From here on only what must be there, so that schemas that contain themselves come to an end. */
    private static final int DEEP = 5;

    private static final int TOO_DEEP = 20;
    private static final Map<String, String> OF_FORMAT = Map.of(
            "date", "2026-11-21",
            "date-time", "2026-11-21T10:15:30Z",
            "time", "10:15:30Z",
            "duration", "P1D",
            "email", "somebody@example.org",
            "uuid", "0190f5a0-7b1c-7000-8000-000000000001",
            "uri", "https://example.org/a",
            "uri-reference", "/a",
            "hostname", "example.org",
            "byte", "YQ==");
    private static final List<String> TRIED_ON_PATTERNS = List.of(
            "a",
            "abcdefgh",
            "Abcdefgh1",
            "1",
            "2026-1",
            "2026-11-21",
            "a/1",
            "M21",
            "fr",
            "FR",
            "EUR",
            "a".repeat(32),
            "0".repeat(32));

    private final ApiDocument document;
    private final RandomGenerator random;

    SchemaValues(ApiDocument document, RandomGenerator random) {
        this.document = document;
        this.random = random;
    }

    /** A value that fits, another one at every call. */
    JsonNode fitting(JsonNode schema) {
        return value(schema, 0);
    }

    private JsonNode value(JsonNode given, int depth) {
        JsonNode schema =
                new SchemaUnion(document, depth > DEEP ? only -> 0 : random::nextInt).of(document.resolved(given));
        List<JsonNode> ready = ready(schema);
        if (!ready.isEmpty() && (schema.has("const") || schema.has("enum") || random.nextBoolean())) {
            return ready.get(random.nextInt(ready.size()));
        }
        return depth > TOO_DEEP ? NODES.nullNode() : ofType(schema, type(schema), depth);
    }

    /** The values that the schema itself gives. */
    private static List<JsonNode> ready(JsonNode schema) {
        if (schema.has("const")) {
            return List.of(schema.get("const"));
        }
        if (schema.has("enum")) {
            return schema.get("enum").valueStream().toList();
        }
        return Stream.concat(
                        Stream.of("example", "default").filter(schema::has).map(schema::get),
                        schema.path("examples").valueStream())
                .toList();
    }

    private String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            return type.get(random.nextInt(type.size())).asString();
        }
        if (type.isString()) {
            return type.asString();
        }
        return schema.has("properties") || schema.has("additionalProperties")
                ? "object"
                : schema.has("items")
                        ? "array"
                        : List.of("string", "integer", "boolean", "null").get(random.nextInt(4));
    }

    private JsonNode ofType(JsonNode schema, String type, int depth) {
        return switch (type) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "string" -> NODES.stringNode(text(schema));
            case "integer" -> NODES.numberNode(number(schema).toBigInteger());
            case "number" -> NODES.numberNode(number(schema));
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            default -> NODES.nullNode();
        };
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = NODES.objectNode();
        List<String> required =
                schema.path("required").valueStream().map(JsonNode::asString).toList();
        schema.path("properties").forEachEntry((name, property) -> {
            if (required.contains(name) || (depth < DEEP && random.nextInt(10) < 8)) {
                object.set(name, value(property, depth + 1));
            }
        });
        JsonNode others = schema.path("additionalProperties");
        int least = schema.path("minProperties").asInt(0);
        boolean more = depth < DEEP && (others.isObject() || others.asBoolean(false));
        for (int i = 0; object.size() < least || (more && i < 2); i++) {
            object.set("other" + i, others.isObject() ? value(others, depth + 1) : NODES.stringNode("a"));
        }
        return object;
    }

    private ArrayNode array(JsonNode schema, int depth) {
        ArrayNode array = NODES.arrayNode();
        int least = schema.path("minItems").asInt(0);
        int most = Math.max(least, Math.min(schema.path("maxItems").asInt(3), 3));
        int size = depth > DEEP ? least : random.nextInt(least, most + 1);
        for (int i = 0; i < size; i++) {
            array.add(value(schema.path("items"), depth + 1));
        }
        return array;
    }

    private String text(JsonNode schema) {
        String pattern = schema.path("pattern").asString("");
        if (!pattern.isEmpty()) {
            return TRIED_ON_PATTERNS.stream()
                    .filter(text -> text.matches(pattern))
                    .findFirst()
                    .orElse(TRIED_ON_PATTERNS.get(0));
        }
        String ofFormat = OF_FORMAT.get(schema.path("format").asString(""));
        if (ofFormat != null) {
            return ofFormat;
        }
        int least = schema.path("minLength").asInt(0);
        int most = Math.max(least, Math.min(schema.path("maxLength").asInt(least + 12), least + 12));
        return "abcdefghijkl".repeat(1 + most / 12).substring(0, random.nextInt(least, most + 1));
    }

    private BigDecimal number(JsonNode schema) {
        JsonNode above = schema.path("exclusiveMinimum");
        JsonNode below = schema.path("exclusiveMaximum");
        BigDecimal step = schema.has("multipleOf") ? schema.get("multipleOf").decimalValue() : BigDecimal.ONE;
        BigDecimal lowest = schema.has("minimum")
                ? schema.get("minimum").decimalValue()
                : above.isNumber()
                        ? above.decimalValue().add(step)
                        : schema.has("maximum")
                                ? schema.get("maximum").decimalValue().min(BigDecimal.ZERO)
                                : below.isNumber()
                                        ? below.decimalValue().subtract(step).min(BigDecimal.ZERO)
                                        : BigDecimal.ZERO;
        BigDecimal first = lowest.divide(step, 0, RoundingMode.CEILING).multiply(step);
        BigDecimal next = first.add(step);
        boolean fits =
                !schema.has("maximum") || next.compareTo(schema.get("maximum").decimalValue()) <= 0;
        boolean isBelow = !below.isNumber() || next.compareTo(below.decimalValue()) < 0;
        return fits && isBelow && random.nextBoolean() ? next : first;
    }
}
