package org.clustermaturity.http;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.clustermaturity.language.Sentence;
import org.springframework.http.HttpStatus;

/**
 * What a client calls a request by, so that it can be sent again without happening twice. It belongs to its caller, and
 * opens what was kept under it; it is stored nowhere.
 */
final class IdempotencyKey {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7e]{1,255}");
    private static final byte[] LABEL = "cluster-maturity/kept-answer/1".getBytes(StandardCharsets.US_ASCII);
    private static final String MAC = "HmacSHA256";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String owner;
    private final byte[] callerAndKey;

    private IdempotencyKey(String caller, String key) {
        this.owner = caller.substring(0, Math.max(0, caller.indexOf('/')));
        // The key has no line break, so nobody's caller and key read like somebody else's.
        this.callerAndKey = (key + "\n" + caller).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The key in the headers of a request.
     *
     * @throws Refusal when there are several, or it is none
     */
    static IdempotencyKey of(String caller, List<String> headers) {
        if (headers.size() != 1 || !VISIBLE.matcher(headers.get(0)).matches()) {
            throw new Refusal(
                    HttpStatus.BAD_REQUEST,
                    "idempotency-key-malformed",
                    Sentence.of("problem.idempotency-key-malformed"),
                    List.of());
        }
        return new IdempotencyKey(caller, headers.get(0));
    }

    /** Whose caller it is: what stands before the slash in the name of the caller. */
    String owner() {
        return owner;
    }

    /** What can be stored in its place: whoever has it can neither find the key nor open anything. */
    String id() {
        return Digest.of(Collections.singletonList(callerAndKey));
    }

    /** Closes what only this key opens again. */
    byte[] seal(byte[] open) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, nonce, open, 0, open.length);
        byte[] both = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, both, NONCE, sealed.length);
        return both;
    }

    /** Opens what this key has sealed. */
    byte[] open(byte[] sealed) {
        return crypt(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE), sealed, NONCE, sealed.length - NONCE);
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] bytes, int from, int length) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(LABEL, MAC));
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(
                    mode, new SecretKeySpec(mac.doFinal(callerAndKey), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(bytes, from, length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A kept answer could not be sealed or opened.", e);
        }
    }
}
