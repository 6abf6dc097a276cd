package org.clustermaturity.content;

import java.util.Arrays;

/** Makes ids that code and rules can name out of kebab-case words. */
public final class CamelCase {

    private CamelCase() {}

    /** {@code business-model} as {@code businessModel}. */
    public static String of(String kebab) {
        String[] words = kebab.split("-", -1);
        return words[0]
                + Arrays.stream(words).skip(1).map(CamelCase::capitalised).reduce("", String::concat);
    }

    /** An id and a word as one id: {@code topics} and {@code new-market} as {@code topicsNewMarket}. */
    public static String joined(String id, String kebab) {
        return id + capitalised(of(kebab));
    }

    private static String capitalised(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
