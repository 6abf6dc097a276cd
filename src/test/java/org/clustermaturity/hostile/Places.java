package org.clustermaturity.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The places in a JSON value, the value itself among them, and how it reads with something else at one of them. */
record Places(JsonNode value) {

    /** Any place whose value is like this, or the whole value when there is none. */
    JsonPointer any(RandomGenerator random, Predicate<JsonNode> like) {
        List<JsonPointer> found = new ArrayList<>();
        collect(value, JsonPointer.empty(), like, found);
        return found.isEmpty() ? JsonPointer.empty() : found.get(random.nextInt(found.size()));
    }

    JsonNode at(JsonPointer place) {
        return value.at(place);
    }

    /** The value as text, with this text instead of what stands at the place, JSON or not. */
    String with(JsonPointer place, String text) {
        StringBuilder whole = new StringBuilder();
        write(value, JsonPointer.empty(), place, text, whole);
        return whole.toString();
    }

    /** The members of an object as text, each with its name; none when it is no object. */
    static List<String> members(JsonNode object) {
        List<String> members = new ArrayList<>();
        if (object.isObject()) {
            object.forEachEntry((name, member) -> members.add(quoted(name) + ":" + member));
        }
        return members;
    }

    /** A text as JSON. */
    static String quoted(String text) {
        return JsonMapper.shared().writeValueAsString(text);
    }

    private static void collect(JsonNode node, JsonPointer here, Predicate<JsonNode> like, List<JsonPointer> found) {
        if (like.test(node)) {
            found.add(here);
        }
        node.forEachEntry((name, member) -> collect(member, here.appendProperty(name), like, found));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), here.appendIndex(i), like, found);
        }
    }

    private static void write(JsonNode node, JsonPointer here, JsonPointer place, String text, StringBuilder whole) {
        if (here.equals(place)) {
            whole.append(text);
        } else if (node.isObject()) {
            whole.append('{');
            String comma = "";
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                whole.append(comma).append(quoted(member.getKey())).append(':');
                write(member.getValue(), here.appendProperty(member.getKey()), place, text, whole);
                comma = ",";
            }
            whole.append('}');
        } else if (node.isArray()) {
            whole.append('[');
            for (int i = 0; i < node.size(); i++) {
                whole.append(i == 0 ? "" : ",");
                write(node.get(i), here.appendIndex(i), place, text, whole);
            }
            whole.append(']');
        } else {
            whole.append(node);
        }
    }
}
