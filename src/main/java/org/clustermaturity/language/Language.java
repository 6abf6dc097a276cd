package org.clustermaturity.language;

import java.util.Locale;
import java.util.Set;

/** A language that texts can be in, by its two letters after ISO 639-1, such as {@code fr}. */
public record Language(String tag) {

    private static final Set<String> TAGS = Set.of(Locale.getISOLanguages());

    /** The language of the originals. */
    public static final Language ENGLISH = new Language("en");

    /** @throws IllegalArgumentException when there is no such language */
    public Language {
        if (!exists(tag)) {
            throw new IllegalArgumentException("There is no language (%s).".formatted(tag));
        }
    }

    /** Whether two letters are the code of a language. */
    public static boolean exists(String tag) {
        return TAGS.contains(tag);
    }

    /** The language of a locale; English when it names none with two letters. */
    public static Language of(Locale locale) {
        return exists(locale.getLanguage()) ? new Language(locale.getLanguage()) : ENGLISH;
    }

    /** The same for the libraries of Java, without a region. */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
