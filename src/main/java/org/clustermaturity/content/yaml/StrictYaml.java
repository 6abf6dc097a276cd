package org.clustermaturity.content.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clustermaturity.content.ContentFile;
import org.clustermaturity.content.ContentProblems;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.type.TypeFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads files straight into records, keys in kebab-case. A record component that is not {@code @Nullable} must be there;
 * numbers and texts are never taken for one another.
 */
public final class StrictYaml {

    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .build();
    private static final TypeFactory TYPES = MAPPER.getTypeFactory();

    private final ContentProblems problems;
    private final Translation translation;

    /** Reads the originals. */
    public StrictYaml(ContentProblems problems) {
        this(problems, Translation.none());
    }

    /** Reads the originals with the texts of another language, as far as there are any. */
    public StrictYaml(ContentProblems problems, Translation translation) {
        this.problems = problems;
        this.translation = translation;
    }

    /** The file as a record; empty, with the faults noted, when it is not one. */
    public <T> Optional<YamlFile<T>> read(ContentFile file, Class<T> type) {
        return read(file, TYPES.constructType(type));
    }

    /** The file as a map from ids to records, in the file's order. */
    public <T> Optional<YamlFile<Map<String, T>>> readMap(ContentFile file, Class<T> type) {
        return read(file, mapOf(TYPES.constructType(type)));
    }

    /** The file as a list of records. */
    public <T> Optional<YamlFile<List<T>>> readList(ContentFile file, Class<T> type) {
        return read(file, TYPES.constructCollectionType(List.class, type));
    }

    /** The file as a map from ids to lists of records, in the file's order. */
    public <T> Optional<YamlFile<Map<String, List<T>>>> readLists(ContentFile file, Class<T> type) {
        return read(file, mapOf(TYPES.constructCollectionType(List.class, type)));
    }

    private static JavaType mapOf(JavaType content) {
        return TYPES.constructMapType(LinkedHashMap.class, TYPES.constructType(String.class), content);
    }

    private <T> Optional<YamlFile<T>> read(ContentFile file, JavaType type) {
        Optional<Node> root = compose(file);
        if (root.isEmpty() || !new YamlShape(TYPES, file, problems).fits(root.get(), type)) {
            return Optional.empty();
        }
        YamlLines lines = new YamlLines(root.get());
        try {
            T value = MAPPER.readValue(file.text(), type);
            return Optional.of(new YamlFile<>(file, translated(file, type, value, lines), lines, problems));
        } catch (JacksonException e) {
            String place = e.getPath().stream()
                    .map(step ->
                            step.getPropertyName() == null ? String.valueOf(step.getIndex()) : step.getPropertyName())
                    .collect(Collectors.joining("/"));
            String key = place.substring(place.lastIndexOf('/') + 1);
            problems.add(
                    file,
                    lines.of(place),
                    (key.isEmpty() ? "The file" : "The value of \"" + key + "\"") + " is of another kind.",
                    expected(e));
            return Optional.empty();
        }
    }

    private <T> T translated(ContentFile file, JavaType type, T value, YamlLines lines) {
        if (translation.isOriginal()) {
            return value;
        }
        ContentFile other = translation.of(file).orElse(null);
        Node root = other == null ? null : compose(other).orElse(null);
        return new Overlay(TYPES, file, lines, new TranslatedTexts(translation, problems, other, root))
                .apply(type, value);
    }

    private static String expected(JacksonException e) {
        return e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null
                ? "Maybe it should be %s.".formatted(nameOf(mismatch.getTargetType()))
                : "";
    }

    private static String nameOf(Class<?> type) {
        if (type == String.class) {
            return "a text in quotes";
        }
        if (type == Integer.class || type == int.class) {
            return "a whole number";
        }
        if (type == Double.class || type == double.class || type == BigDecimal.class) {
            return "a number";
        }
        if (type == Boolean.class) {
            return "true or false";
        }
        if (type == LocalDate.class) {
            return "a date like \"2026-11-21\"";
        }
        return List.class.isAssignableFrom(type) ? "a list" : "a group of keys";
    }

    private Optional<Node> compose(ContentFile file) {
        try {
            Optional<Node> root = new Compose(LoadSettings.builder().build()).composeString(file.text());
            if (root.isEmpty()) {
                problems.add(file, 1, "The file is empty.", "Maybe it was saved before it was written.");
            }
            return root;
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            problems.add(
                    file,
                    line,
                    "This is no YAML: " + e.getProblem() + ".",
                    "Maybe a quote, a bracket or the indentation.");
            return Optional.empty();
        } catch (YamlEngineException e) {
            problems.add(file, 1, "This is no YAML.", "Maybe it has characters that cannot be printed.");
            return Optional.empty();
        }
    }
}
