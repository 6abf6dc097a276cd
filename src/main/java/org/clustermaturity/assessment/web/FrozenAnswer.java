package org.clustermaturity.assessment.web;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads the value of an answer in a frozen result: every number exactly, as answers have it. */
final class FrozenAnswer extends StdDeserializer<Object> {

    FrozenAnswer() {
        super(Object.class);
    }

    @Override
    public Object deserialize(JsonParser json, DeserializationContext context) {
        return switch (json.currentToken()) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getDecimalValue();
            case VALUE_TRUE, VALUE_FALSE -> json.getBooleanValue();
            case START_ARRAY -> ticks(json);
            default -> json.getString();
        };
    }

    private static List<String> ticks(JsonParser json) {
        List<String> ticks = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            ticks.add(json.getString());
        }
        return ticks;
    }
}
