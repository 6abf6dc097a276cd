package org.clustermaturity.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/** The few kinds of properties that a result is made of. */
record ResultJson(JsonGenerator json, EncodedTexts texts) {

    /** How the properties of one entry of a list are written. */
    interface Entry<T> {
        void write(ResultJson out, T value);
    }

    void name(SerializedString name) {
        json.writeName(name);
    }

    void text(String text) {
        texts.write(json, text);
    }

    void text(SerializedString name, @Nullable String value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            texts.write(json, value);
        }
    }

    void texts(SerializedString name, List<String> values) {
        json.writeName(name);
        json.writeStartArray();
        for (String value : values) {
            texts.write(json, value);
        }
        json.writeEndArray();
    }

    void number(SerializedString name, @Nullable Double value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(value.doubleValue());
        }
    }

    void number(SerializedString name, int value) {
        json.writeName(name);
        json.writeNumber(value);
    }

    <T> void list(SerializedString name, List<T> values, Entry<T> entry) {
        json.writeName(name);
        json.writeStartArray();
        for (T value : values) {
            json.writeStartObject();
            entry.write(this, value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
