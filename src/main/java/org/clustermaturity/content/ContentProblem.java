package org.clustermaturity.content;

/**
 * One fault in a content file.
 *
 * @param path the file
 * @param line the line, from 1
 * @param what what is wrong, with names and values
 * @param hint a likely fix, starting with "Maybe"; empty when none suggests itself
 */
public record ContentProblem(String path, int line, String what, String hint) {

    /** The fault for a person: place, what, and the hint on its own line. */
    public String message() {
        return path + ":" + line + "\n  " + what + (hint.isEmpty() ? "" : "\n  " + hint);
    }
}
