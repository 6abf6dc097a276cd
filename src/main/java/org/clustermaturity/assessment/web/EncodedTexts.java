package org.clustermaturity.assessment.web;

import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/**
 * Texts as JSON, encoded once. Most of a result is the same texts in every result; only the first four thousand of a
 * release are kept, a thousand per language, so that texts with values in them cannot fill the memory.
 */
final class EncodedTexts {

    private static final int MOST_KEPT = 4_000;
    /** Shorter ones are written faster than they are found. */
    private static final int SHORTEST_KEPT = 24;

    private final ConcurrentHashMap<String, SerializedString> kept = new ConcurrentHashMap<>();

    /** Those of the releases in use; so a new release starts afresh, and the texts of old ones go. */
    static final class ByRelease {

        private static final int MOST_RELEASES = 4;

        private final ConcurrentHashMap<String, EncodedTexts> releases = new ConcurrentHashMap<>();

        EncodedTexts of(String release) {
            EncodedTexts known = releases.get(release);
            if (known != null) {
                return known;
            }
            if (releases.size() >= MOST_RELEASES) {
                releases.clear();
            }
            return releases.computeIfAbsent(release, id -> new EncodedTexts());
        }
    }

    void write(JsonGenerator json, String text) {
        SerializedString encoded = text.length() < SHORTEST_KEPT ? null : find(text);
        if (encoded == null) {
            json.writeString(text);
        } else {
            json.writeString(encoded);
        }
    }

    private @Nullable SerializedString find(String text) {
        SerializedString encoded = kept.get(text);
        if (encoded == null && kept.mappingCount() < MOST_KEPT) {
            kept.put(text, new SerializedString(text));
        }
        return encoded;
    }
}
