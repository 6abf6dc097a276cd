package org.clustermaturity.language;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a language lacks.
 *
 * @param texts how many texts the originals have
 * @param list the texts that are missing, in the order of the files
 */
public record Gaps(Language language, int texts, List<Gap> list) {

    public Gaps {
        list = List.copyOf(list);
    }

    /** The originals lack nothing. */
    public static Gaps none(Language language) {
        return new Gaps(language, 0, List.of());
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    /** The ids of the missing texts in the files below these folders, sorted. */
    public Set<String> under(String... folders) {
        Set<String> found = new TreeSet<>();
        for (Gap gap : list) {
            for (String folder : folders) {
                if (gap.path().startsWith(folder)) {
                    found.add(gap.text());
                }
            }
        }
        return found;
    }

    /** How complete the language is, such as {@code fr: 1204 of 1310 texts}. */
    public String summary() {
        return "%s: %d of %d texts".formatted(language, texts - list.size(), texts);
    }
}
