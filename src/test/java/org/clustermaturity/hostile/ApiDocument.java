package org.clustermaturity.hostile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An OpenAPI 3.1 document. */
record ApiDocument(JsonNode root) {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
    private static final String REFERENCE = "$ref";

    static ApiDocument read(String json) {
        return new ApiDocument(JsonMapper.shared().readTree(json));
    }

    /** All operations, in the order of the document. */
    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        root.path("paths")
                .forEachEntry((path, item) -> item.forEachEntry((method, operation) -> {
                    if (METHODS.contains(method)) {
                        operations.add(operation(method, path, item, operation));
                    }
                }));
        return operations;
    }

    /**
     * A part of the document with what it refers to; what stands beside a reference counts more.
     *
     * @throws IllegalArgumentException when it refers to something outside, or to nothing
     */
    JsonNode resolved(JsonNode part) {
        String reference = part.path(REFERENCE).asString("");
        if (reference.isEmpty()) {
            return part;
        }
        JsonNode target =
                reference.startsWith("#") ? root.at(JsonPointer.compile(reference.substring(1))) : root.path("");
        if (target.isMissingNode()) {
            throw new IllegalArgumentException("The document has no part \"" + reference + "\".");
        }
        if (!(resolved(target).deepCopy() instanceof ObjectNode whole)) {
            return target;
        }
        part.forEachEntry((key, value) -> {
            if (!key.equals(REFERENCE)) {
                whole.set(key, value);
            }
        });
        return whole;
    }

    private Operation operation(String method, String path, JsonNode item, JsonNode operation) {
        List<Operation.Parameter> parameters = new ArrayList<>();
        for (JsonNode list : List.of(item.path("parameters"), operation.path("parameters"))) {
            list.forEach(parameter -> parameters.add(Operation.Parameter.of(resolved(parameter))));
        }
        Map<String, JsonNode> bodies = new LinkedHashMap<>();
        resolved(operation.path("requestBody")).path("content").forEachEntry(bodies::put);
        // Of every operation at this address, because another method may lead to another one.
        Set<String> answers = new TreeSet<>();
        item.forEach(other -> other.path("responses")
                .forEach(
                        answer -> resolved(answer).path("content").forEachEntry((type, content) -> answers.add(type))));
        return new Operation(
                operation.path("operationId").asString(method + " " + path),
                method.toUpperCase(Locale.ROOT),
                path,
                parameters,
                bodies,
                answers);
    }
}
