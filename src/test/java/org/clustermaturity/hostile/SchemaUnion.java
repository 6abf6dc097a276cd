package org.clustermaturity.hostile;

import java.util.function.IntUnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes one plain schema of a schema with {@code allOf}, {@code anyOf} and {@code oneOf}.
 *
 * @param choice which of so many alternatives is taken, from 0
 */
record SchemaUnion(ApiDocument document, IntUnaryOperator choice) {

    JsonNode of(JsonNode given) {
        JsonNode schema = document.resolved(given);
        boolean isUnion = schema.has("allOf") || schema.has("anyOf") || schema.has("oneOf");
        if (!isUnion || !(schema.deepCopy() instanceof ObjectNode whole)) {
            return schema;
        }
        whole.remove("allOf");
        whole.remove("anyOf");
        whole.remove("oneOf");
        schema.path("allOf").forEach(part -> add(of(part), whole));
        for (String alternatives : new String[] {"anyOf", "oneOf"}) {
            JsonNode all = schema.path(alternatives);
            if (!all.isEmpty()) {
                add(of(all.get(choice.applyAsInt(all.size()))), whole);
            }
        }
        return whole;
    }

    private static void add(JsonNode part, ObjectNode whole) {
        part.forEachEntry((key, value) -> {
            JsonNode known = whole.path(key);
            if (key.equals("properties") && known instanceof ObjectNode properties) {
                value.forEachEntry(properties::set);
            } else if (key.equals("required") && known instanceof ArrayNode required) {
                value.forEach(required::add);
            } else {
                whole.set(key, value);
            }
        });
    }
}
