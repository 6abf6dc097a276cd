package org.clustermaturity.release;

import java.util.List;
import java.util.Locale;

/**
 * One thing that {@code check} has to say about a place in the content.
 *
 * @param rule the kind of finding, stable, in kebab-case
 * @param hint a likely fix, starting with "Maybe"; empty when none suggests itself
 * @param sheets sheets that show it, as JSON objects that can be handed in
 */
record Finding(String rule, Level level, String path, int line, String what, String hint, List<String> sheets) {

    /** How bad it is. */
    enum Level {
        /** The content cannot stay as it is. */
        FAULT,
        /** Its author should have a look. */
        WARNING,
        /** Good to know. */
        NOTE;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
