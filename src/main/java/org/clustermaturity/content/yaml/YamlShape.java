package org.clustermaturity.content.yaml;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.clustermaturity.content.ContentFile;
import org.clustermaturity.content.ContentProblems;
import org.clustermaturity.content.Suggestion;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.type.TypeFactory;

/**
 * Compares the keys of a file with the records it shall become: every unknown, repeated and missing key, each with its line.
 * Binding alone would stop at the first of them.
 */
final class YamlShape {

    private final TypeFactory types;
    private final ContentFile file;
    private final ContentProblems problems;
    private boolean fits = true;

    YamlShape(TypeFactory types, ContentFile file, ContentProblems problems) {
        this.types = types;
        this.file = file;
        this.problems = problems;
    }

    /** Whether the file has the keys of this type and no others; every fault is noted. */
    boolean fits(Node node, JavaType type) {
        check(node, type);
        return fits;
    }

    private void check(Node node, JavaType type) {
        if (type.isCollectionLikeType() && node instanceof SequenceNode list) {
            list.getValue().forEach(entry -> checkPresent(entry, type.getContentType(), "an entry"));
        } else if (type.isMapLikeType() && node instanceof MappingNode map) {
            checkRepeated(map);
            map.getValue().forEach(entry -> checkPresent(entry.getValueNode(), type.getContentType(), "a value"));
        } else if (type.isRecordType() && node instanceof MappingNode map) {
            checkRecord(map, type.getRawClass());
        }
    }

    private void checkRecord(MappingNode map, Class<?> type) {
        checkRepeated(map);
        Map<String, RecordComponent> components = new TreeMap<>();
        Arrays.stream(type.getRecordComponents()).forEach(component -> components.put(keyOf(component), component));
        Set<String> found = new HashSet<>();
        for (NodeTuple entry : map.getValue()) {
            String key = keyOf(entry);
            found.add(key);
            RecordComponent component = components.get(key);
            if (component == null) {
                fault(
                        entry.getKeyNode(),
                        "Key \"" + key + "\" is not known here.",
                        Suggestion.maybe(key, components.keySet()));
            } else if (!isOptional(component) || !isNull(entry.getValueNode())) {
                checkPresent(entry.getValueNode(), types.constructType(component.getGenericType()), '"' + key + '"');
            }
        }
        components.forEach((key, component) -> {
            if (!found.contains(key) && !isOptional(component)) {
                missing(map, '"' + key + '"');
            }
        });
    }

    private void checkRepeated(MappingNode map) {
        Set<String> found = new HashSet<>();
        for (NodeTuple entry : map.getValue()) {
            if (!found.add(keyOf(entry))) {
                fault(
                        entry.getKeyNode(),
                        "Key \"" + keyOf(entry) + "\" stands here a second time.",
                        "Maybe one of the two was meant to have another name.");
            }
        }
    }

    private void checkPresent(Node node, JavaType type, String name) {
        if (isNull(node)) {
            missing(node, name);
        } else {
            check(node, type);
        }
    }

    private void missing(Node node, String name) {
        fault(node, "Here " + name + " is missing.", "Maybe the line was forgotten or is indented too far.");
    }

    private void fault(Node node, String what, String hint) {
        fits = false;
        problems.add(file, node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1), what, hint);
    }

    private static boolean isOptional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static boolean isNull(Node node) {
        return node.getTag().equals(Tag.NULL);
    }

    private static String keyOf(NodeTuple entry) {
        return entry.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
    }

    /** The key in a file for a component of a record; one that is a word of Java, such as {@code default}, is annotated. */
    static String keyOf(RecordComponent component) {
        JsonProperty given = component.getAccessor().getAnnotation(JsonProperty.class);
        return given == null ? kebabCase(component.getName()) : given.value();
    }

    private static String kebabCase(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
