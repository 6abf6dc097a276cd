package org.clustermaturity.receipt.web;

import java.util.Optional;
import org.clustermaturity.http.Fault;
import org.clustermaturity.http.JsonBody;
import org.clustermaturity.http.Refusal;
import org.clustermaturity.language.Sentence;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A receipt as somebody shows it, who may have changed anything in it.
 *
 * @param signature null when it has none
 */
record ShownReceipt(
        JsonNode statement, JsonNode result, @Nullable String signature) {

    /**
     * Reads a body.
     *
     * @throws Refusal when it has not the parts of a receipt, or something that has no canonical form
     */
    static ShownReceipt read(byte[] bytes) {
        JsonBody body = JsonBody.readLarge(bytes);
        JsonNode statement = object(body, "statement");
        JsonNode result = object(body, "result");
        JsonNode signature = body.value("signature");
        if (signature != null && !signature.isString()) {
            body.fault("/signature", "wrong-kind", Sentence.of("body.text"), Sentence.NONE);
        }
        body.end();
        return new ShownReceipt(
                statement,
                result,
                Optional.ofNullable(signature).map(JsonNode::asString).orElse(null));
    }

    private static JsonNode object(JsonBody body, String name) {
        JsonNode value = body.value(name);
        if (value == null) {
            body.missing(name);
        } else if (!value.isObject()) {
            body.fault(Fault.pointerTo(name), "wrong-kind", Sentence.of("body.object"), Sentence.NONE);
        } else {
            check(body, Fault.pointerTo(name), value);
            return value;
        }
        return JsonNodeFactory.instance.objectNode();
    }

    /** Half a character would become another one, and a number beyond all others cannot be written. */
    private static void check(JsonBody body, String pointer, JsonNode json) {
        if (json.isString() && hasHalves(json.asString())) {
            body.fault(pointer, "unprintable", Sentence.of("body.half-character"), Sentence.NONE);
        } else if (json.isNumber() && Double.isInfinite(json.decimalValue().doubleValue())) {
            body.fault(pointer, "out-of-range", Sentence.of("body.too-large-number"), Sentence.NONE);
        } else if (json.isArray()) {
            for (int i = 0; i < json.size(); i++) {
                check(body, pointer + "/" + i, json.get(i));
            }
        } else if (json.isObject()) {
            // Names with halves are no JSON to the parser.
            json.forEachEntry((name, value) -> check(body, pointer + Fault.pointerTo(name), value));
        }
    }

    private static boolean hasHalves(String text) {
        return text.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE);
    }
}
