package org.clustermaturity.http;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.clustermaturity.language.Sentence;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Lets only those do what an administrator may do who send the configured key. */
@Component
public final class AdministratorKey {

    private static final Logger LOG = LoggerFactory.getLogger(AdministratorKey.class);
    private static final int SHORTEST = 32;
    private static final String SCHEME = "Bearer ";

    private final byte @Nullable [] digest;

    AdministratorKey(@Value("${maturity.admin.key}") String key) {
        if (!key.isEmpty() && key.length() < SHORTEST) {
            throw new WeakAdministratorKey(key.length(), SHORTEST);
        }
        this.digest = key.isEmpty() ? null : digest(key);
    }

    /**
     * Passes when the request carries the key. Every attempt is logged, never the key.
     *
     * @param what what is to be done, for the log
     * @throws Refusal when there is no key, here or in the request, or another one
     */
    public void require(HttpServletRequest request, String what) {
        String sent = request.getHeader(HttpHeaders.AUTHORIZATION);
        String caller = request.getRemoteAddr();
        if (digest == null) {
            LOG.warn("Refused to {} for {}: maturity.admin.key is not set.", what, caller);
            throw new Refusal(HttpStatus.FORBIDDEN, "no-admin-key", Sentence.of("problem.no-admin-key"), List.of());
        }
        if (sent == null || !isKey(sent, digest)) {
            LOG.warn(
                    "Refused to {} for {}: {}.",
                    what,
                    caller,
                    sent == null ? "no key was sent" : "a wrong key was sent");
            throw new Refusal(
                    HttpStatus.UNAUTHORIZED, "not-authorised", Sentence.of("problem.not-authorised"), List.of());
        }
        LOG.info("Allowed to {} for {}.", what, caller);
    }

    private static boolean isKey(String sent, byte[] digest) {
        boolean bearer = sent.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        // Digests have one length, so the time tells nothing of the key, not even how long it is.
        return bearer && MessageDigest.isEqual(digest(sent.substring(SCHEME.length())), digest);
    }

    private static byte[] digest(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256.", e);
        }
    }
}
