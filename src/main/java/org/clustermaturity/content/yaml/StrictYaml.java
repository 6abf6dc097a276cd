package org.clustermaturity.content.yaml;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.clustermaturity.content.ContentFile;
import org.clustermaturity.content.ContentProblems;
import org.clustermaturity.content.Suggestion;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads files straight into records, keys in kebab-case. A record component that is not {@code @Nullable} must be there.
 */
public final class StrictYaml {

    private final ContentProblems problems;

    public StrictYaml(ContentProblems problems) {
        this.problems = problems;
    }

    /** The file as a record; empty, with the faults noted, when it is not one. */
    public <T> Optional<YamlFile<T>> read(ContentFile file, Class<T> type) {
        return read(file, mapper(file).constructType(type));
    }

    /** The file as a map from ids to records, in the file's order. */
    public <T> Optional<YamlFile<Map<String, T>>> readMap(ContentFile file, Class<T> type) {
        return read(
                file,
                mapper(file).getTypeFactory().constructMapType(java.util.LinkedHashMap.class, String.class, type));
    }

    /** The file as a list of records. */
    public <T> Optional<YamlFile<List<T>>> readList(ContentFile file, Class<T> type) {
        return read(file, mapper(file).getTypeFactory().constructCollectionType(List.class, type));
    }

    /** The file as a map from ids to lists of records, in the file's order. */
    public <T> Optional<YamlFile<Map<String, List<T>>>> readLists(ContentFile file, Class<T> type) {
        var types = mapper(file).getTypeFactory();
        return read(
                file,
                types.constructMapType(
                        java.util.LinkedHashMap.class,
                        types.constructType(String.class),
                        types.constructCollectionType(List.class, type)));
    }

    private <T> Optional<YamlFile<T>> read(ContentFile file, JavaType type) {
        try {
            T value = mapper(file).readValue(file.text(), type);
            if (value == null) {
                problems.add(file, 1, "The file is empty.", "Maybe it was saved before it was written.");
                return Optional.empty();
            }
            YamlFile<T> read = new YamlFile<>(file, value, problems);
            return complete(read, value, "") ? Optional.of(read) : Optional.empty();
        } catch (JacksonException e) {
            var location = e.getLocation();
            problems.add(file, location == null ? 1 : location.getLineNr(), firstLine(e.getOriginalMessage()), hint(e));
            return Optional.empty();
        }
    }

    private boolean complete(YamlFile<?> file, Object value, String place) {
        String prefix = place.isEmpty() ? "" : place + "/";
        boolean complete = true;
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                complete &= present(file, list.get(i), prefix + i, "an entry");
            }
        } else if (value instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                complete &= present(file, entry.getValue(), prefix + entry.getKey(), "a value");
            }
        } else if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                String key = kebabCase(component.getName());
                Object part = valueOf(component, value);
                boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
                complete &= (part == null && optional) || present(file, part, prefix + key, '"' + key + '"');
            }
        }
        return complete;
    }

    private boolean present(YamlFile<?> file, @Nullable Object part, String place, String name) {
        if (part == null) {
            file.problem(
                    place, "Here " + name + " is missing.", "Maybe the line was forgotten or is indented too far.");
            return false;
        }
        return complete(file, part, place);
    }

    private static String kebabCase(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static @Nullable Object valueOf(RecordComponent component, Object owner) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private YAMLMapper mapper(ContentFile file) {
        return YAMLMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                .addHandler(new UnknownKeys(file, problems))
                .build();
    }

    private static String hint(JacksonException e) {
        return e.getOriginalMessage().startsWith("Duplicate")
                ? "Maybe one of the two was meant to have another name."
                : "";
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("The file is not valid YAML.");
    }

    /** Notes a misspelt key and goes on, so that the next one is found too. */
    private static final class UnknownKeys extends DeserializationProblemHandler {

        private final ContentFile file;
        private final ContentProblems problems;

        UnknownKeys(ContentFile file, ContentProblems problems) {
            this.file = file;
            this.problems = problems;
        }

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                @Nullable ValueDeserializer<?> deserializer,
                Object beanOrClass,
                String key) {
            List<String> known = deserializer == null
                    ? List.of()
                    : deserializer.getKnownPropertyNames().stream()
                            .map(Object::toString)
                            .toList();
            problems.add(
                    file,
                    parser.currentTokenLocation().getLineNr(),
                    "Key \"" + key + "\" is not known here.",
                    Suggestion.maybe(key, known));
            parser.skipChildren();
            return true;
        }
    }
}
