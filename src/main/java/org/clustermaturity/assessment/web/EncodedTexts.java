package org.clustermaturity.assessment.web;

import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.io.SerializedString;

/**
 * Texts as JSON, encoded once. Most of a result is the same texts in every result; only the first few thousand are kept, so
 * that texts with values in them cannot fill the memory.
 */
final class EncodedTexts {

    private static final int MOST_KEPT = 8_000;

    private final ConcurrentHashMap<String, SerializedString> kept = new ConcurrentHashMap<>();

    SerializedString of(String text) {
        SerializedString encoded = kept.get(text);
        if (encoded == null) {
            encoded = new SerializedString(text);
            if (kept.mappingCount() < MOST_KEPT) {
                kept.put(text, encoded);
            }
        }
        return encoded;
    }
}
