package org.clustermaturity.receipt;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A key that signs (Ed25519), with both halves. Nothing shows its private half but {@link KeySeal}. */
public final class SigningKey {

    /** How many bytes the private half has. */
    static final int BYTES = 32;

    private static final Pattern PEM =
            Pattern.compile("\\s*-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----\\s*");

    private final PrivateKey privateHalf;
    private final VerificationKey verification;

    private SigningKey(KeyPair pair) {
        this.privateHalf = pair.getPrivate();
        this.verification = VerificationKey.of(pair.getPublic());
    }

    /** A new one. */
    static SigningKey make() {
        return of(new SecureRandom());
    }

    /** The one with this private half, which is all that a key needs to be kept as. */
    static SigningKey of(byte[] half) {
        return of(new Given(half));
    }

    /**
     * The one in a text as OpenSSL writes it (PKCS #8 in PEM).
     *
     * @throws UnusableKey when it is none; its message has nothing of the text
     */
    public static SigningKey ofPem(String pem) {
        Matcher matcher = PEM.matcher(pem);
        if (!matcher.matches()) {
            throw UnusableKey.noPem();
        }
        try {
            byte[] encoded = Base64.getMimeDecoder().decode(matcher.group(1));
            PrivateKey read =
                    KeyFactory.getInstance(VerificationKey.ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(encoded));
            return of(half(read));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            // Its message could repeat a part of the key.
            throw UnusableKey.noPem();
        }
    }

    /** Java makes the public half only together with the private one, which is what it draws at random. */
    private static SigningKey of(SecureRandom random) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(VerificationKey.ALGORITHM);
            generator.initialize(NamedParameterSpec.ED25519, random);
            return new SigningKey(generator.generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime from 15 on has Ed25519.", e);
        }
    }

    /** Its public half. */
    public VerificationKey verification() {
        return verification;
    }

    byte[] half() {
        try {
            return half(privateHalf);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("A key that was made here has its private half.", e);
        }
    }

    private static byte[] half(PrivateKey key) throws InvalidKeyException {
        return ((EdECPrivateKey) key).getBytes().orElseThrow(InvalidKeyException::new);
    }

    byte[] sign(byte[] text) {
        try {
            Signature signature = Signature.getInstance(VerificationKey.ALGORITHM);
            signature.initSign(privateHalf);
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key (%s) cannot sign.".formatted(verification.kid()), e);
        }
    }

    /** Only what everybody may know. */
    @Override
    public String toString() {
        return "SigningKey[" + verification.kid() + "]";
    }

    /** Draws what is known already. */
    private static final class Given extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final byte[] given;

        Given(byte[] given) {
            this.given = given.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            if (bytes.length != given.length) {
                throw new IllegalStateException("A key takes %d bytes, not %d.".formatted(bytes.length, given.length));
            }
            System.arraycopy(given, 0, bytes, 0, bytes.length);
        }
    }
}
