package org.clustermaturity.receipt.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The canonical form against the examples of RFC 8785, and on documents at random. */
class CanonicalJsonTest {

    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;
    private static final List<String> TEXTS =
            List.of("", "a", "A", "\u20ac", "\ud83d\ude02", "\ufb33", "\r", "\"\\/\b", "é");

    /** Section 3.2.2. */
    @Test
    void valuesAreWrittenAsTheStandardHasThem() {
        assertThat(canonical("""
                        {
                          "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
                          "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                          "literals": [null, true, false]
                        }""")).isEqualTo("""
                        {"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],\
                        "string":"€$\\u000f\\nA'B\\"\\\\\\\\\\"/"}""");
    }

    /** Section 3.2.3. */
    @Test
    void namesAreSortedAsTheStandardHasThem() {
        assertThat(canonical("""
                        {
                          "\\u20ac": "Euro Sign",
                          "\\r": "Carriage Return",
                          "\\ufb33": "Hebrew Letter Dalet With Dagesh",
                          "1": "One",
                          "\\ud83d\\ude00": "Emoji: Grinning Face",
                          "\\u0080": "Control",
                          "\\u00f6": "Latin Small Letter O With Diaeresis"
                        }""")).isEqualTo("""
                        {"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis",\
                        "€":"Euro Sign","\ud83d\ude00":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}""");
    }

    /** Appendix B: the bits of a number, and how it is written. */
    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "41b3de4355555556, 333333333.3333334",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2"
    })
    void numbersAreWrittenAsTheStandardHasThem(String bits, String written) {
        double number = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));

        assertThat(canonical("[" + number + "]")).isEqualTo("[" + written + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1e400]", "\"text\"", "{", "{\"a\":1,\"a\":2}"})
    void whatHasNoCanonicalFormIsRefused(String json) {
        assertThatThrownBy(() -> CanonicalJson.bytes(json)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 300)
    void theCanonicalFormOfACanonicalFormIsItself(@ForAll long seed) {
        String once = canonical(document(new Random(seed), 4).toString());

        assertThat(canonical(once)).isEqualTo(once);
    }

    @Property(tries = 300)
    void orderAndSpacesDoNotMatter(@ForAll long seed) {
        JsonNode document = document(new Random(seed), 4);

        assertThat(canonical(Leaves.turned(document).toPrettyString())).isEqualTo(canonical(document.toString()));
    }

    @Property(tries = 300)
    void everyOtherValueMatters(@ForAll long seed) {
        Random random = new Random(seed);
        JsonNode document = document(random, 4);
        List<String> leaves = Leaves.of(document);
        String leaf = leaves.get(random.nextInt(leaves.size()));

        assertThat(canonical(Leaves.changed(document, leaf).toString())).isNotEqualTo(canonical(document.toString()));
    }

    private static ObjectNode document(Random random, int depth) {
        ObjectNode object = MAKE.objectNode();
        for (int i = random.nextInt(4); i >= 0; i--) {
            object.set(TEXTS.get(random.nextInt(TEXTS.size())) + i, value(random, depth - 1));
        }
        return object;
    }

    private static JsonNode value(Random random, int depth) {
        int kind = random.nextInt(depth > 0 ? 7 : 5);
        return switch (kind) {
            case 0 -> MAKE.nullNode();
            case 1 -> MAKE.booleanNode(random.nextBoolean());
            case 2 -> MAKE.numberNode(random.nextInt(1000) / 8.0);
            case 3 -> MAKE.numberNode(random.nextInt());
            case 4 -> MAKE.stringNode(TEXTS.get(random.nextInt(TEXTS.size())));
            case 5 -> document(random, depth);
            default -> list(random, depth);
        };
    }

    private static ArrayNode list(Random random, int depth) {
        ArrayNode list = MAKE.arrayNode();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(value(random, depth - 1));
        }
        return list;
    }

    private static String canonical(String json) {
        return new String(CanonicalJson.bytes(json), StandardCharsets.UTF_8);
    }
}
