package org.clustermaturity.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** One file that an author wrote: its path below the content folder, with {@code /}, and its text. */
public record ContentFile(String path, String text) {

    /** The file's name without its folder. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The path of the file that stands beside this one with another ending, such as the texts of a rule file. */
    public String beside(String ending, String otherEnding) {
        return path.substring(0, path.length() - ending.length()) + otherEnding;
    }

    /** SHA-256 of the text in UTF-8, as 64 hexadecimal digits. */
    public String fingerprint() {
        return fingerprintOf(text);
    }

    /** SHA-256 of any text in UTF-8, as 64 hexadecimal digits. */
    public static String fingerprintOf(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256.", e);
        }
    }
}
