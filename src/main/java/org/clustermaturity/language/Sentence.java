package org.clustermaturity.language;

import java.text.Format;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A sentence that waits for its language: the key of its wording, and what goes into it.
 *
 * @param key a key of {@code messages/problems.properties}; empty for no sentence, or for one that is its only argument
 * @param arguments texts, whole numbers and other sentences; everything else goes in as its text
 */
public record Sentence(String key, List<Object> arguments) {

    private static final String BUNDLE = "messages/problems";

    /** Nothing, in every language. */
    public static final Sentence NONE = Sentence.of("");

    public Sentence {
        arguments = List.copyOf(arguments);
    }

    public static Sentence of(String key, Object... arguments) {
        return new Sentence(key, Arrays.asList(arguments));
    }

    /** A text that is the same in every language, such as what is said to authors of content, who read English. */
    public static Sentence asItIs(String text) {
        return Sentence.of("", text);
    }

    /** Whether there is a wording for this key. */
    public static boolean exists(String key) {
        return bundle(Language.ENGLISH).containsKey(key);
    }

    /** Whether the wordings exist in this language; in any other one they are in English. */
    public static boolean existIn(Language language) {
        return language.equals(Language.ENGLISH) || bundle(language).getLocale().equals(language.locale());
    }

    /**
     * The sentence in a language, or in English where there is none in it.
     *
     * @throws java.util.MissingResourceException when there is no wording for the key
     */
    public String in(Language language) {
        if (key.isEmpty()) {
            return arguments.isEmpty() ? "" : textOf(arguments.get(0), language);
        }
        Locale locale = existIn(language) ? language.locale() : Language.ENGLISH.locale();
        MessageFormat wording = new MessageFormat(bundle(language).getString(key), locale);
        Format[] formats = wording.getFormatsByArgumentIndex();
        Object[] values = new Object[arguments.size()];
        for (int i = 0; i < values.length; i++) {
            boolean counted = arguments.get(i) instanceof Integer && i < formats.length && formats[i] != null;
            values[i] = counted ? arguments.get(i) : textOf(arguments.get(i), language);
        }
        return wording.format(values);
    }

    private static String textOf(Object argument, Language language) {
        return argument instanceof Sentence sentence ? sentence.in(language) : argument.toString();
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(
                BUNDLE,
                language.equals(Language.ENGLISH) ? Locale.ROOT : language.locale(),
                Sentence.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
