package org.clustermaturity;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** One part of a schema that describes something an author writes, such as {@code /questions/weight}. */
record SchemaPart(String place, JsonNode node) {

    /** The root and all parts below it; entries of lists and groups have the place of their list or group. */
    static List<SchemaPart> all(JsonNode root) {
        List<SchemaPart> parts = new ArrayList<>();
        add(new SchemaPart("", root), parts);
        return parts;
    }

    /** What each entry of a list or group looks like; a missing node when this is neither or its entries are plain words. */
    JsonNode entry() {
        JsonNode entry = node.has("items") ? node.get("items") : node.at("/additionalProperties");
        return entry.isObject() ? entry : node.at("/none");
    }

    private static void add(SchemaPart part, List<SchemaPart> parts) {
        parts.add(part);
        part.node
                .at("/properties")
                .properties()
                .forEach(entry -> add(new SchemaPart(part.place + "/" + entry.getKey(), entry.getValue()), parts));
        if (part.entry().has("description")) {
            add(new SchemaPart(part.place, part.entry()), parts);
        }
    }
}
