package org.clustermaturity.content.yaml;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clustermaturity.content.ContentFile;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.type.TypeFactory;

/**
 * Lays the texts of another language over the records of one file. What the other file lacks stays in English and is noted as
 * a gap; what it has too much is a fault.
 */
final class Overlay {

    private final TypeFactory types;
    private final ContentFile original;
    private final YamlLines lines;
    private final TranslatedTexts texts;
    /** The keys of the groups that stand at the top of the other file and not where the original has them. */
    private final Map<String, TreeSet<String>> groups = new TreeMap<>();

    Overlay(TypeFactory types, ContentFile original, YamlLines lines, TranslatedTexts texts) {
        this.types = types;
        this.original = original;
        this.lines = lines;
        this.texts = texts;
    }

    /** Where something stands: in the original, in the other file, and what the ids of its texts begin with. */
    private record Spot(
            String place, String keys, String id, @Nullable Node node) {

        Spot at(String name, String key, String entryId, @Nullable Node entry) {
            return new Spot(joined(place, name), joined(keys, key), entryId, entry);
        }

        private static String joined(String start, String end) {
            return start.isEmpty() ? end : start + "/" + end;
        }
    }

    /** The same with the texts of the other language, as far as there are any. */
    @SuppressWarnings(
            "unchecked") // a record is replaced by one of the same type, a list or map by one of the same entries
    <T> T apply(JavaType type, T value) {
        Spot top = new Spot("", "", "", texts.root());
        if (value instanceof Record record) {
            String kind = kindOf(type.getRawClass(), "");
            String key = keyOf(record);
            return (T) overlay(record, new Spot("", "", key.isEmpty() ? kind : kind + "/" + key, texts.root()), true);
        }
        return (T) (value instanceof Map<?, ?> map ? overlay(map, type.getContentType(), top) : value);
    }

    private Map<String, Object> overlay(Map<?, ?> map, JavaType type, Spot spot) {
        JavaType entryType = type.isCollectionLikeType() ? type.getContentType() : type;
        Map<String, Node> nodes = texts.group(spot.node());
        Map<String, Object> changed = new LinkedHashMap<>();
        map.forEach((name, value) -> {
            String key = name.toString();
            Spot entry = spot.at(key, key, kindOf(entryType.getRawClass(), "") + "/" + key, nodes.get(key));
            changed.put(
                    key,
                    value instanceof List<?> list
                            ? overlay(list, entryType.getRawClass(), entry, false)
                            : overlay((Record) value, entry, false));
        });
        texts.refuseOthers(nodes, changed.keySet(), original);
        return changed;
    }

    private List<Object> overlay(List<?> list, Class<?> type, Spot spot, boolean named) {
        Map<String, Node> nodes = hasTextsHere(type) ? texts.group(spot.node()) : Map.of();
        List<Object> changed = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            Record entry = (Record) list.get(i);
            String key = keyOf(entry);
            String kind = named ? kindOf(type, spot.id()) : spot.id();
            keys.add(key);
            changed.add(overlay(entry, spot.at(String.valueOf(i), key, kind + "/" + key, nodes.get(key)), false));
        }
        texts.refuseOthers(nodes, keys, original);
        return changed;
    }

    private Record overlay(Record value, Spot spot, boolean top) {
        RecordComponent[] components = value.getClass().getRecordComponents();
        Map<String, Node> nodes = hasTextAlone(value.getClass()) ? Map.of() : texts.group(spot.node());
        List<String> known = new ArrayList<>();
        Object[] changed = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Object part = valueOf(value, components[i]);
            changed[i] = part == null ? null : overlay(part, components[i], keyOf(value), spot, nodes, known);
        }
        if (top) {
            groups.forEach((group, keys) -> texts.refuseOthers(texts.group(nodes.get(group)), keys, original));
            known.addAll(groups.keySet());
        }
        texts.refuseOthers(nodes, known);
        return make(value.getClass(), components, changed);
    }

    private Object overlay(
            Object part,
            RecordComponent component,
            String key,
            Spot spot,
            Map<String, Node> nodes,
            List<String> known) {
        String name = YamlShape.keyOf(component);
        Translated text = component.getAnnotation(Translated.class);
        if (text != null && !text.under().isEmpty()) {
            groups.computeIfAbsent(text.under(), group -> new TreeSet<>()).add(key);
            Node group = texts.group(texts.root()).get(text.under());
            Spot there = new Spot(
                    spot.place(),
                    text.under() + "/" + key,
                    spot.id(),
                    texts.group(group).get(key));
            return text(part, there);
        }
        if (text != null && text.alone()) {
            return text(part, spot);
        }
        Class<?> type = entryType(component);
        if (text != null || hasTextsHere(type)) {
            known.add(name);
        }
        Spot inside = spot.at(name, name, spot.id() + "/" + name, nodes.get(name));
        if (text != null) {
            return text(part, inside);
        }
        return part instanceof List<?> list && hasTexts(type) ? overlay(list, type, inside, true) : part;
    }

    private Object text(Object english, Spot spot) {
        return texts.text(original, english.toString(), spot.node(), spot.keys(), spot.id(), lines.of(spot.place()));
    }

    private Class<?> entryType(RecordComponent component) {
        JavaType type = types.constructType(component.getGenericType());
        return type.isCollectionLikeType() ? type.getContentType().getRawClass() : type.getRawClass();
    }

    private boolean hasTexts(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(part -> part.isAnnotationPresent(Translated.class) || hasTexts(entryType(part)));
    }

    private boolean hasTextsHere(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(type.getRecordComponents()).anyMatch(part -> {
                    Translated text = part.getAnnotation(Translated.class);
                    return text == null
                            ? hasTextsHere(entryType(part))
                            : text.under().isEmpty();
                });
    }

    private static boolean hasTextAlone(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(part -> part.getAnnotation(Translated.class))
                .anyMatch(text -> text != null && text.alone());
    }

    private static String kindOf(Class<?> type, String otherwise) {
        TextsOf texts = type.getAnnotation(TextsOf.class);
        return texts == null ? otherwise : texts.value();
    }

    private static String keyOf(Record value) {
        return Arrays.stream(value.getClass().getRecordComponents())
                .filter(component -> component.isAnnotationPresent(Key.class))
                .map(component -> String.valueOf(valueOf(value, component)))
                .findFirst()
                .orElse("");
    }

    private static @Nullable Object valueOf(Record value, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record does not show its parts.", e);
        }
    }

    private static Record make(Class<?> type, RecordComponent[] components, Object[] values) {
        try {
            Class<?>[] parts =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(parts);
            constructor.setAccessible(true);
            return (Record) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record does not take other texts.", e);
        }
    }
}
