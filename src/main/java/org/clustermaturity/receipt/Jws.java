package org.clustermaturity.receipt;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text and who signed it: a JSON Web Signature in its compact form (RFC 7515) with Ed25519 (RFC 8037). There is one spelling
 * of each: whatever this class has not written itself is none.
 */
public final class Jws {

    private static final Pattern HEADER = Pattern.compile("\\{\"alg\":\"EdDSA\",\"kid\":\"([A-Za-z0-9_-]{43})\"}");

    private final String kid;
    private final String signedPart;
    private final byte[] payload;
    private final byte[] signature;

    private Jws(String kid, String signedPart, byte[] payload, byte[] signature) {
        this.kid = kid;
        this.signedPart = signedPart;
        this.payload = payload;
        this.signature = signature;
    }

    /** Signs a text. */
    public static String sign(SigningKey key, byte[] payload) {
        String header = "{\"alg\":\"EdDSA\",\"kid\":\"%s\"}"
                .formatted(key.verification().kid());
        String signedPart = Base64Url.encode(ascii(header)) + "." + Base64Url.encode(payload);
        return signedPart + "." + Base64Url.encode(key.sign(ascii(signedPart)));
    }

    /** What was signed and by whom, not verified yet; empty when it is nothing that this service signs. */
    public static Optional<Jws> read(String compact) {
        String[] parts = compact.split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        Matcher header = HEADER.matcher(Base64Url.decode(parts[0])
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse(""));
        Optional<byte[]> payload = Base64Url.decode(parts[1]);
        Optional<byte[]> signature = Base64Url.decode(parts[2]);
        if (!header.matches() || payload.isEmpty() || signature.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Jws(header.group(1), parts[0] + "." + parts[1], payload.get(), signature.get()));
    }

    /** The name of the key that is said to have signed it. */
    public String kid() {
        return kid;
    }

    /** What was signed. */
    public byte[] payload() {
        return payload.clone();
    }

    /** Whether this key has signed it. */
    public boolean isBy(VerificationKey key) {
        return key.kid().equals(kid) && key.verifies(ascii(signedPart), signature);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
