package org.clustermaturity.receipt.web;

import java.util.ArrayList;
import java.util.List;
import org.clustermaturity.http.Fault;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The single values of a JSON document, and the same document with one of them changed. */
final class Leaves {

    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

    private Leaves() {}

    /** Pointers to all values that hold no others; empty objects and lists count as such. */
    static List<String> of(JsonNode json) {
        List<String> pointers = new ArrayList<>();
        collect(json, "", pointers);
        return pointers;
    }

    private static void collect(JsonNode json, String pointer, List<String> pointers) {
        if (json.isObject() && !json.isEmpty()) {
            json.forEachEntry((name, value) -> collect(value, pointer + Fault.pointerTo(name), pointers));
        } else if (json.isArray() && !json.isEmpty()) {
            for (int i = 0; i < json.size(); i++) {
                collect(json.get(i), pointer + "/" + i, pointers);
            }
        } else {
            pointers.add(pointer);
        }
    }

    /** The same with another value there. */
    static JsonNode changed(JsonNode json, String pointer) {
        return with(json, pointer, another(json.at(pointer)));
    }

    private static JsonNode another(JsonNode value) {
        if (value.isNumber()) {
            return MAKE.numberNode(value.doubleValue() + 0.1);
        }
        if (value.isBoolean()) {
            return MAKE.booleanNode(!value.booleanValue());
        }
        return value.isString() ? MAKE.stringNode(value.asString() + "x") : MAKE.stringNode("x");
    }

    /** The same with this value there. */
    static JsonNode with(JsonNode json, String pointer, JsonNode value) {
        JsonNode copy = json.deepCopy();
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode parent = copy.at(place.head());
        if (parent instanceof ArrayNode list) {
            list.set(place.last().getMatchingIndex(), value);
        } else {
            ((ObjectNode) parent).set(place.last().getMatchingProperty(), value);
        }
        return copy;
    }

    /** The same with this text there. */
    static JsonNode with(JsonNode json, String pointer, String text) {
        return with(json, pointer, MAKE.stringNode(text));
    }

    /** The same without what stands there. */
    static JsonNode without(JsonNode json, String pointer) {
        JsonNode copy = json.deepCopy();
        JsonPointer place = JsonPointer.compile(pointer);
        ((ObjectNode) copy.at(place.head())).remove(place.last().getMatchingProperty());
        return copy;
    }

    /** The same with all names in the opposite order. */
    static JsonNode turned(JsonNode json) {
        if (json.isObject()) {
            ObjectNode turned = MAKE.objectNode();
            List<String> names = new ArrayList<>(json.propertyNames());
            java.util.Collections.reverse(names);
            names.forEach(name -> turned.set(name, turned(json.get(name))));
            return turned;
        }
        if (json.isArray()) {
            ArrayNode list = MAKE.arrayNode();
            json.forEach(each -> list.add(turned(each)));
            return list;
        }
        return json;
    }

    static JsonNode read(String json) {
        return JsonMapper.shared().readTree(json);
    }
}
