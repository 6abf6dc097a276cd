package org.clustermaturity.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether each way of spoiling a body really does what its name says. */
class BodySpoilingTest {

    private static final int TIMES = 60;
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final JsonNode GOOD = JSON.readTree("""
            {"name": "alpine", "since": "2026-11-21", "tags": ["a", "b"], "inner": {"count": 3, "open": {"deep": "x"}}}
            """);
    private static final Map<BodySpoiling, Predicate<byte[]>> MARKS = marks();

    @Test
    void everyKindOfSpoilingHasAMark() {
        assertThat(MARKS).containsOnlyKeys(BodySpoiling.values());
    }

    @Test
    void everyKindOfSpoilingOccurs() {
        assertThat(missing((kind, random) -> kind.spoil(GOOD, random))).isEmpty();
    }

    @Test
    void generatorOfNothingButEmptyOrGoodBodiesIsSeen() {
        assertThat(missing((kind, random) -> new byte[0]))
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(BodySpoiling.EMPTY)));
        assertThat(missing((kind, random) -> GOOD.toString().getBytes(UTF_8)))
                .containsExactlyInAnyOrder(BodySpoiling.values());
    }

    @Test
    void everyPlaceIsSpoiltHoweverDeep() {
        Set<String> spoilt = new TreeSet<>();
        RandomGenerator random = new SplittableRandom(1);
        for (int i = 0; i < 300; i++) {
            spoilt.add(new String(BodySpoiling.NULL.spoil(GOOD, random), UTF_8));
        }

        assertThat(spoilt).hasSize(10).contains("null", GOOD.toString().replace("\"x\"", "null"));
    }

    /** The kinds that some body does not show. */
    private static Set<BodySpoiling> missing(BiFunction<BodySpoiling, RandomGenerator, byte[]> generator) {
        Set<BodySpoiling> missing = EnumSet.noneOf(BodySpoiling.class);
        MARKS.forEach((kind, mark) -> {
            RandomGenerator random = new SplittableRandom(7);
            for (int i = 0; i < TIMES; i++) {
                if (!mark.test(generator.apply(kind, random))) {
                    missing.add(kind);
                }
            }
        });
        return missing;
    }

    private static Map<BodySpoiling, Predicate<byte[]>> marks() {
        String good = GOOD.toString();
        Map<BodySpoiling, Predicate<byte[]>> marks = new EnumMap<>(BodySpoiling.class);
        marks.put(BodySpoiling.WRONG_KIND, text(text -> isJson(text) && !text.equals(good)));
        marks.put(BodySpoiling.NULL, text(text -> isJson(text) && text.contains("null")));
        marks.put(BodySpoiling.NUMBER, text(text -> contains(text, Hostile.NUMBERS)));
        marks.put(BodySpoiling.DEEP_ARRAYS, text(text -> text.contains("[".repeat(10))));
        marks.put(BodySpoiling.DEEP_OBJECTS, text(text -> text.contains("{\"a\":".repeat(10))));
        marks.put(BodySpoiling.CONTROL_CHARACTER, text(text -> text.matches("(?s).*[\\x00-\\x1f\\x7f].*")));
        marks.put(BodySpoiling.LONE_SURROGATE, text(text -> text.contains("\\ud")));
        marks.put(BodySpoiling.WRONG_ESCAPE, text(text -> !isJson(text) && text.contains("\\")));
        marks.put(BodySpoiling.HOSTILE_TEXT, text(text -> contains(text, quoted(Hostile.TEXTS))));
        marks.put(BodySpoiling.LONG_TEXT, text(text -> text.contains("x".repeat(100))));
        marks.put(BodySpoiling.DATE, text(text -> contains(text, quoted(Hostile.DATES))));
        marks.put(BodySpoiling.ID, text(text -> contains(text, quoted(Hostile.IDS))));
        marks.put(BodySpoiling.OTHER_CASE, text(text -> text.equalsIgnoreCase(good) && !text.equals(good)));
        marks.put(BodySpoiling.UNKNOWN_FIELD, text(text -> isJson(text) && text.contains("\"notAField\"")));
        marks.put(BodySpoiling.HOSTILE_NAME, text(text -> contains(text, quoted(Hostile.NAMES))));
        marks.put(BodySpoiling.REPEATED_FIELD, text(text -> isJson(text) && !isJson(text, STRICT)));
        marks.put(BodySpoiling.MISSING_FIELD, text(text -> isJson(text) && text.length() < good.length()));
        marks.put(BodySpoiling.MANY_FIELDS, text(text -> isJson(text) && text.contains("\"f9999\"")));
        marks.put(BodySpoiling.MANY_ENTRIES, text(text -> isJson(text) && text.length() > 20_000));
        marks.put(BodySpoiling.SINGLE_QUOTES, text(text -> text.contains("'") && !text.contains("\"")));
        marks.put(BodySpoiling.WITHOUT_QUOTES, text(text -> text.startsWith("{name:")));
        marks.put(BodySpoiling.COMMENT, text(text -> !isJson(text) && text.endsWith(good)));
        marks.put(BodySpoiling.EXTRA_COMMA, text(text -> text.endsWith(",}")));
        marks.put(BodySpoiling.TRAILING_GARBAGE, text(text -> text.startsWith(good) && !isJson(text)));
        marks.put(BodySpoiling.TWO_VALUES, text(text -> text.startsWith(good) && text.endsWith(good) && !isJson(text)));
        marks.put(BodySpoiling.HALF, text(text -> !text.isEmpty() && good.startsWith(text) && !text.equals(good)));
        marks.put(BodySpoiling.EMPTY, text(String::isEmpty));
        marks.put(BodySpoiling.BLANK, text(text -> !text.isEmpty() && text.isBlank()));
        marks.put(BodySpoiling.NO_OBJECT, text(text -> !text.isEmpty() && text.length() <= 4));
        marks.put(BodySpoiling.OTHER_LANGUAGE, text(text -> !text.isEmpty() && !isJson(text)));
        marks.put(BodySpoiling.TOO_LARGE, bytes -> bytes.length > 256 * 1024);
        marks.put(BodySpoiling.BROKEN_UTF8, bytes -> !isUtf8(bytes));
        marks.put(BodySpoiling.OVERLONG_UTF8, bytes -> !isUtf8(bytes));
        marks.put(BodySpoiling.BYTE_ORDER_MARK, text(text -> text.equals("\ufeff" + good)));
        marks.put(BodySpoiling.UTF_16, bytes -> bytes.length >= 2 * good.length() && bytes.length < 3 * good.length());
        marks.put(BodySpoiling.UTF_32, bytes -> bytes.length >= 4 * good.length());
        marks.put(BodySpoiling.COMPRESSED, latin(text -> text.startsWith("\u001f\u008b")));
        marks.put(BodySpoiling.NUL_BYTES, latin(text -> text.matches("\\x00+")));
        marks.put(BodySpoiling.RANDOM_BYTES, text(text -> !text.isEmpty() && !isJson(text)));
        return marks;
    }

    private static Predicate<byte[]> text(Predicate<String> mark) {
        return bytes -> mark.test(new String(bytes, UTF_8));
    }

    private static Predicate<byte[]> latin(Predicate<String> mark) {
        return bytes -> mark.test(new String(bytes, ISO_8859_1));
    }

    private static boolean contains(String text, Collection<String> some) {
        return !text.equals(GOOD.toString()) && some.stream().anyMatch(text::contains);
    }

    private static Collection<String> quoted(Collection<String> texts) {
        return texts.stream().map(Places::quoted).toList();
    }

    private static boolean isJson(String text) {
        return isJson(text, JSON);
    }

    private static boolean isJson(String text, JsonMapper reader) {
        try {
            return !reader.readTree(text).isMissingNode();
        } catch (JacksonException e) {
            return false;
        }
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
