package org.clustermaturity.access;

import java.security.SecureRandom;
import java.util.Base64;
import org.clustermaturity.language.Sha256;

/**
 * A key as its holder knows it. Only its hash is stored: 256 random bits cannot be guessed from it, so it needs no salt.
 *
 * @param text what is sent
 */
public record Secret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    /** A new one that begins with a word of its kind, such as {@code cm_}. */
    public static Secret make(String prefix) {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new Secret(prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** SHA-256 as 64 hexadecimal digits. */
    public String hash() {
        return Sha256.hex(text);
    }

    /** Nothing of it, so that it cannot get into a log. */
    @Override
    public String toString() {
        return "Secret[...]";
    }
}
