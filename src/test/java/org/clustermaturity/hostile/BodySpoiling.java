package org.clustermaturity.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.clustermaturity.hostile.Hostile.any;
import static org.clustermaturity.hostile.Places.quoted;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.clustermaturity.hostile.Encodings.Encoding;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** The ways in which a good body is spoilt. What is like JSON stays on one line, so that it can stand in a list of lines. */
enum BodySpoiling {
    WRONG_KIND(valueAnywhere(random -> any(
            List.of("0", "true", "\"a\"", "[]", "{}", "[[]]", "[null]", "{\"value\":{}}", "[\"a\",1,{}]"), random))),
    NULL(valueAnywhere(random -> "null")),
    NUMBER(valueAnywhere(random -> any(Hostile.NUMBERS, random))),
    DEEP_ARRAYS(valueAnywhere(random -> nested("[", "]", any(Hostile.DEPTHS, random)))),
    DEEP_OBJECTS(valueAnywhere(random -> nested("{\"a\":", "}", any(Hostile.DEPTHS, random)))),
    CONTROL_CHARACTER(
            valueAnywhere(random -> "\"a" + any(List.of("\0", "\1", "\t", "\u001b", "\u007f"), random) + "b\"")),
    LONE_SURROGATE(valueAnywhere(random ->
            any(List.of("\"\\ud800\"", "\"a\\udfffb\"", "\"\\ud800\\ud800\"", "\"\\udc00\\ud83d\""), random))),
    WRONG_ESCAPE(
            valueAnywhere(random -> any(List.of("\"\\x41\"", "\"\\u12\"", "\"\\\"", "\"\\u{1}\"", "\"\\'\""), random))),
    HOSTILE_TEXT(textSomewhere(random -> quoted(any(Hostile.TEXTS, random)))),
    LONG_TEXT(textSomewhere(random -> quoted("x".repeat(any(Hostile.LENGTHS, random))))),
    DATE(textSomewhere(random -> quoted(any(Hostile.DATES, random)))),
    ID(textSomewhere(random -> quoted(any(Hostile.IDS, random)))),
    OTHER_CASE(text((good, random) -> {
        JsonPointer place =
                good.any(random, node -> node.isString() && node.asString().matches("(?s).*[A-Za-z].*"));
        String text = good.at(place).asString("a");
        String upper = text.toUpperCase(Locale.ROOT);
        return good.with(place, quoted(upper.equals(text) ? text.toLowerCase(Locale.ROOT) : upper));
    })),
    UNKNOWN_FIELD(membersAnywhere((members, random) -> insert(members, random, "\"notAField\":1"))),
    HOSTILE_NAME(membersAnywhere((members, random) ->
            insert(members, random, quoted(any(Hostile.NAMES, random)) + ":{\"value\":1}"))),
    REPEATED_FIELD(membersAnywhere((members, random) ->
            insert(members, random, members.isEmpty() ? "\"a\":1,\"a\":2" : any(List.copyOf(members), random)))),
    MISSING_FIELD(membersAnywhere((members, random) -> {
        if (!members.isEmpty()) {
            members.remove(random.nextInt(members.size()));
        }
    })),
    MANY_FIELDS(membersAnywhere((members, random) -> {
        for (int i = 0; i < 10_000; i++) {
            members.add("\"f" + i + "\":0");
        }
    })),
    MANY_ENTRIES(valueAnywhere(random -> any(List.of("[\"x\"", "[0", "[{}", "[null"), random)
            + any(List.of(",\"x\"", ",0", ",{}", ",null"), random).repeat(10_000) + "]")),
    SINGLE_QUOTES(text((good, random) -> good.value().toString().replace('"', '\''))),
    WITHOUT_QUOTES(text((good, random) -> good.value().toString().replaceFirst("\"(\\w*)\"", "$1"))),
    COMMENT(text((good, random) -> any(List.of("/* a */", "# a ", "<!-- a -->"), random) + good.value())),
    EXTRA_COMMA(text((good, random) -> good.value().toString().replaceFirst("([]}])$", ",$1"))),
    TRAILING_GARBAGE(
            text((good, random) -> good.value() + any(List.of("x", "}", "]", ",", "\0", "null", "\u00a0"), random))),
    TWO_VALUES(text((good, random) -> good.value() + any(List.of("", " ", ","), random) + good.value())),
    HALF(text((good, random) -> {
        String whole = good.value().toString();
        return whole.substring(0, random.nextInt(1, Math.max(2, whole.length())));
    })),
    EMPTY(text((good, random) -> "")),
    BLANK(text((good, random) -> any(List.of(" ", "\t", "\r", " \t ", " ".repeat(10_000)), random))),
    NO_OBJECT(text((good, random) -> any(List.of("null", "true", "0", "\"a\"", "[]", "{}", "[{}]", "[", "{"), random))),
    OTHER_LANGUAGE(text((good, random) -> any(
            List.of(
                    "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
                    "a: &a [*a, *a]",
                    "a=1&b=2",
                    "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--x--",
                    "GET / HTTP/1.1"),
            random))),
    TOO_LARGE(text((good, random) -> good.value() + " ".repeat(300_000))),
    BROKEN_UTF8(Encodings::broken),
    OVERLONG_UTF8(Encodings::overlong),
    BYTE_ORDER_MARK((good, random) -> Encodings.bytes("\ufeff" + good.value())),
    UTF_16(Encodings::utf16),
    UTF_32(Encodings::utf32),
    COMPRESSED(Encodings::compressed),
    NUL_BYTES((good, random) -> new byte[random.nextInt(1, 2_000)]),
    RANDOM_BYTES(Encodings::random);

    /** Spoils a good body into text. */
    private interface Text {
        String of(Places good, RandomGenerator random);
    }

    /** Text that stands for a value. */
    private interface Value {
        String of(RandomGenerator random);
    }

    /** Changes the members of an object. */
    private interface Members {
        void change(List<String> members, RandomGenerator random);
    }

    @SuppressWarnings("ImmutableEnumChecker") // lambdas without state
    private final Encoding encoding;

    BodySpoiling(Encoding encoding) {
        this.encoding = encoding;
    }

    byte[] spoil(JsonNode good, RandomGenerator random) {
        return encoding.of(new Places(good), random);
    }

    private static Encoding text(Text text) {
        return (good, random) -> text.of(good, random).getBytes(UTF_8);
    }

    private static Encoding valueAnywhere(Value value) {
        return text((good, random) -> good.with(good.any(random, node -> true), value.of(random)));
    }

    private static Encoding textSomewhere(Value value) {
        return text((good, random) -> good.with(good.any(random, JsonNode::isString), value.of(random)));
    }

    private static Encoding membersAnywhere(Members change) {
        return text((good, random) -> {
            JsonPointer place = good.any(random, JsonNode::isObject);
            List<String> members = Places.members(good.at(place));
            change.change(members, random);
            return good.with(place, "{" + String.join(",", members) + "}");
        });
    }

    private static void insert(List<String> members, RandomGenerator random, String member) {
        members.add(random.nextInt(members.size() + 1), member);
    }

    private static String nested(String open, String close, int depth) {
        return open.repeat(depth) + "1" + close.repeat(depth);
    }
}
