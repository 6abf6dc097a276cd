package org.clustermaturity.http;

/** Texts that a person can have meant, and every database can keep. */
public final class Printable {

    private Printable() {}

    /** Whether a text has neither control characters nor halves of characters. */
    public static boolean is(String text) {
        return text.codePoints()
                .noneMatch(point -> Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE);
    }
}
