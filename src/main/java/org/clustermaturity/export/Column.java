package org.clustermaturity.export;

import java.util.Locale;
import org.clustermaturity.language.Language;
import org.clustermaturity.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param id stands in the first row, the same in every language
 * @param meaning what its values say
 * @param unit of numbers; null where there is none
 */
public record Column(
        String id, Type type, String meaning, @Nullable String unit) {

    /** What the values of a column are. */
    public enum Type {
        TEXT,
        NUMBER,
        YES_NO,
        /** A day. */
        DATE,
        /** A moment, in UTC. */
        TIME;

        /** As it is told to clients, such as {@code yes-no}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A column that every export of its kind has. */
    static Column fixed(String id, Type type, String meaning, Language language) {
        return new Column(id, type, Sentence.of(meaning).in(language), null);
    }
}
