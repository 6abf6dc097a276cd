package org.clustermaturity.page;

import java.util.Base64;
import org.clustermaturity.language.Sha256;
import org.springframework.http.HttpHeaders;

/** Tells browsers that a page loads nothing, runs nothing, stands in no other page, and has this style and no other. */
final class PagePolicy {

    private final String policy;

    private PagePolicy(String policy) {
        this.policy = policy;
    }

    static PagePolicy of(Style style) {
        String hash = Base64.getEncoder().encodeToString(Sha256.of(style.text()));
        return new PagePolicy("default-src 'none'; style-src 'sha256-" + hash
                + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    }

    /** Puts it into the headers of an answer. */
    void write(HttpHeaders headers) {
        headers.set("Content-Security-Policy", policy);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
    }
}
