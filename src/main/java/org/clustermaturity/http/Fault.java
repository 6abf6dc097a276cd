package org.clustermaturity.http;

import org.clustermaturity.language.Sentence;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer where, as a JSON pointer into the request (RFC 6901)
 * @param code stable, for programs
 * @param detail what is wrong, with names and values
 * @param hint a likely fix, starting with "Maybe"; nothing when none suggests itself
 */
public record Fault(String pointer, String code, Sentence detail, Sentence hint) {

    /** A JSON pointer from the names on the way, each escaped. */
    public static String pointerTo(String... names) {
        StringBuilder pointer = new StringBuilder();
        for (String name : names) {
            pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}
