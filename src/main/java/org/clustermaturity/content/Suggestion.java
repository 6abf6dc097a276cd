package org.clustermaturity.content;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.clustermaturity.language.Language;
import org.clustermaturity.language.Sentence;

/** Finds what somebody probably meant. */
public final class Suggestion {

    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();
    /** Longer names than this are not compared: the comparison takes time in the product of both lengths. */
    private static final int LONGEST_NAME = 64;

    private Suggestion() {}

    /** The known name nearest to a misspelt one, when it is near enough to be meant. */
    public static Optional<String> nearest(String name, Collection<String> known) {
        if (name.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        return known.stream()
                .filter(other -> distance(name, other) <= Math.max(1, Math.min(name.length(), other.length()) / 3))
                .min(Comparator.<String>comparingInt(other -> distance(name, other))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** "Maybe it should be ..." with the nearest name, else nothing; for lists too long to be shown. */
    public static Sentence hintAtNearest(String name, Collection<String> known) {
        return nearest(name, known)
                .map(near -> Sentence.of("hint.nearest", near))
                .orElse(Sentence.NONE);
    }

    /** "Maybe it should be ..." with the nearest name, else the whole list when that is short, else nothing. */
    public static Sentence hint(String name, Collection<String> known) {
        Sentence nearest = hintAtNearest(name, known);
        if (!nearest.equals(Sentence.NONE) || known.isEmpty() || known.size() > 12) {
            return nearest;
        }
        return Sentence.of(
                "hint.one-of", String.join(", ", known.stream().sorted().toList()));
    }

    /** The same as {@link #hintAtNearest}, for authors of content. */
    public static String maybeNearest(String name, Collection<String> known) {
        return hintAtNearest(name, known).in(Language.ENGLISH);
    }

    /** The same as {@link #hint}, for authors of content. */
    public static String maybe(String name, Collection<String> known) {
        return hint(name, known).in(Language.ENGLISH);
    }

    private static int distance(String one, String other) {
        return DISTANCE.apply(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
    }
}
