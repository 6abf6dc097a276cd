package org.clustermaturity.http;

import org.clustermaturity.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a request, or with the content that it asks to be read.
 *
 * @param pointer where, as a JSON pointer into the request (RFC 6901)
 * @param code stable, for programs
 * @param detail what is wrong, with names and values
 * @param hint a likely fix, starting with "Maybe"; nothing when none suggests itself
 * @param path for a fault in the content, the file; else null
 * @param line for a fault in the content, the line, from 1; else null
 */
public record Fault(
        String pointer,
        String code,
        Sentence detail,
        Sentence hint,
        @Nullable String path,
        @Nullable Integer line) {

    /** A fault in the request itself. */
    public Fault(String pointer, String code, Sentence detail, Sentence hint) {
        this(pointer, code, detail, hint, null, null);
    }

    /** A JSON pointer from the names on the way, each escaped. */
    public static String pointerTo(String... names) {
        StringBuilder pointer = new StringBuilder();
        for (String name : names) {
            pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}
