package org.clustermaturity.receipt;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Closes private halves with a secret from the configuration, where there is one, so that the database alone cannot sign. */
public final class KeySeal {

    private static final int SHORTEST = 32;
    private static final byte[] LABEL = "cluster-maturity/service-key/1".getBytes(StandardCharsets.US_ASCII);
    private static final String MAC = "HmacSHA256";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String secret;

    /**
     * @param secret at least 32 characters; empty for none, when private halves are kept as they are
     * @throws UnusableKey when it could be guessed
     */
    public KeySeal(String secret) {
        if (!secret.isEmpty() && secret.length() < SHORTEST) {
            throw UnusableKey.weakSecret(secret.length(), SHORTEST);
        }
        this.secret = secret;
    }

    /** Whether there is a secret. */
    boolean closes() {
        return !secret.isEmpty();
    }

    /** The private half of a key as it is to be kept. */
    PrivateHalf close(SigningKey key) {
        if (!closes()) {
            return new PrivateHalf(key.half(), false);
        }
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            byte[] closed =
                    cipher(Cipher.ENCRYPT_MODE, nonce, key.verification()).doFinal(key.half());
            byte[] both = Arrays.copyOf(nonce, NONCE + closed.length);
            System.arraycopy(closed, 0, both, NONCE, closed.length);
            return new PrivateHalf(both, true);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key (%s) could not be sealed.".formatted(key), e);
        }
    }

    /**
     * The key with this private half.
     *
     * @param verification its public half
     * @throws UnusableKey when the secret does not open it, or the halves do not fit
     */
    SigningKey open(PrivateHalf half, VerificationKey verification) {
        byte[] open = half.isSealed() ? opened(half.bytes(), verification) : half.bytes();
        if (open.length != SigningKey.BYTES
                || !SigningKey.of(open).verification().equals(verification)) {
            throw UnusableKey.damaged(verification.kid());
        }
        return SigningKey.of(open);
    }

    private byte[] opened(byte[] sealed, VerificationKey verification) {
        if (!closes()) {
            throw UnusableKey.sealed(verification.kid());
        }
        try {
            return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE), verification)
                    .doFinal(sealed, NONCE, Math.max(0, sealed.length - NONCE));
        } catch (GeneralSecurityException e) {
            throw UnusableKey.sealed(verification.kid());
        }
    }

    private Cipher cipher(int mode, byte[] nonce, VerificationKey verification) throws GeneralSecurityException {
        Mac mac = Mac.getInstance(MAC);
        mac.init(new SecretKeySpec(LABEL, MAC));
        SecretKeySpec key = new SecretKeySpec(mac.doFinal(secret.getBytes(StandardCharsets.UTF_8)), "AES");
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        // What was sealed for one key cannot be put in the place of another.
        cipher.updateAAD(verification.kid().getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }
}
