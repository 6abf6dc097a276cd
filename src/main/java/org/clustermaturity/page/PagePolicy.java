package org.clustermaturity.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.springframework.http.HttpHeaders;

/** Tells browsers that a page loads nothing, runs nothing, stands in no other page, and has this style and no other. */
final class PagePolicy {

    private final String policy;

    private PagePolicy(String policy) {
        this.policy = policy;
    }

    static PagePolicy of(Style style) {
        return new PagePolicy("default-src 'none'; style-src 'sha256-" + hash(style.text())
                + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    }

    /** Puts it into the headers of an answer. */
    void write(HttpHeaders headers) {
        headers.set("Content-Security-Policy", policy);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
