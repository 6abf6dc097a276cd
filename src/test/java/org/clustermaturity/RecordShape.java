package org.clustermaturity;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import tools.jackson.databind.JsonNode;

/** Compares a schema with the record that such files are read into, part by part. */
final class RecordShape {

    private static final Map<Class<?>, String> TYPES = Map.of(
            String.class, "string",
            LocalDate.class, "string",
            Integer.class, "integer",
            int.class, "integer",
            Double.class, "number",
            BigDecimal.class, "number",
            Boolean.class, "boolean");

    private final List<String> differences = new ArrayList<>();

    private RecordShape() {}

    /** Every difference, each with its place below this name. */
    static List<String> differences(String name, JsonNode schema, ResolvableType type) {
        RecordShape shape = new RecordShape();
        shape.compare(name, schema, type);
        return shape.differences;
    }

    private void compare(String place, JsonNode schema, ResolvableType type) {
        Class<?> raw = type.toClass();
        if (raw.isRecord()) {
            compareTypes(place, schema, "object");
            compareKeys(place, schema, raw, type);
        } else if (List.class.isAssignableFrom(raw)) {
            compareTypes(place, schema, "array");
            compare(place, schema.at("/items"), type.getGeneric(0));
        } else if (Map.class.isAssignableFrom(raw)) {
            compareTypes(place, schema, "object");
            compare(place, schema.at("/additionalProperties"), type.getGeneric(1));
        } else if (raw != Object.class) {
            compareTypes(place, schema, TYPES.getOrDefault(raw, raw.getName()));
        }
    }

    private void compareKeys(String place, JsonNode schema, Class<?> raw, ResolvableType type) {
        Map<String, RecordComponent> components = new TreeMap<>();
        for (RecordComponent component : raw.getRecordComponents()) {
            components.put(keyOf(component), component);
        }
        Set<String> required = components.entrySet().stream()
                .filter(entry -> !entry.getValue().getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Set<String> keys = new TreeSet<>(schema.at("/properties").propertyNames());
        compareSets(place, keys, components.keySet(), "has");
        Set<String> requiredKeys = schema.at("/required")
                .valueStream()
                .map(JsonNode::asString)
                .collect(Collectors.toCollection(TreeSet::new));
        required.retainAll(keys);
        requiredKeys.retainAll(components.keySet());
        compareSets(place, requiredKeys, required, "requires");
        components.forEach((key, component) -> {
            if (keys.contains(key)) {
                compare(
                        place + "/" + key,
                        schema.at("/properties").get(key),
                        ResolvableType.forType(component.getGenericType(), type));
            }
        });
    }

    private void compareSets(String place, Set<String> schema, Set<String> record, String does) {
        schema.stream()
                .filter(key -> !record.contains(key))
                .forEach(key -> differences.add("%s/%s: only the schema %s it".formatted(place, key, does)));
        record.stream()
                .filter(key -> !schema.contains(key))
                .forEach(key -> differences.add("%s/%s: only the record %s it".formatted(place, key, does)));
    }

    private void compareTypes(String place, JsonNode schema, String type) {
        String said = schema.at("/type").asString("nothing");
        if (!said.equals(type)) {
            differences.add("%s: %s in the schema, %s in the record".formatted(place, said, type));
        }
    }

    private static String keyOf(RecordComponent component) {
        JsonProperty given = component.getAccessor().getAnnotation(JsonProperty.class);
        return given == null
                ? component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT)
                : given.value();
    }
}
