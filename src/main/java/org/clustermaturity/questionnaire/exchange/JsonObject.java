package org.clustermaturity.questionnaire.exchange;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Objects of formats in which most keys are left out most of the time. */
final class JsonObject {

    private JsonObject() {}

    /** An object of names and values in turn, in this order; null and empty lists are left out. */
    static Map<String, Object> of(@Nullable Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null && !(value instanceof Collection<?> list && list.isEmpty())) {
                object.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        return object;
    }

    /** True, or nothing at all. */
    static @Nullable Boolean flag(boolean holds) {
        return holds ? Boolean.TRUE : null;
    }
}
