package org.clustermaturity.http;

/** Texts that a person can have meant, and every database can keep. */
public final class Printable {

    private static final int LONGEST_SHOWN = 64;

    private Printable() {}

    /** The beginning of a text that was sent, as it is repeated in an answer: it may be of any length. */
    public static String shown(String text) {
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "..." : text;
    }

    /** Whether a text has neither control characters nor halves of characters. */
    public static boolean is(String text) {
        return text.codePoints()
                .noneMatch(point -> Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE);
    }
}
