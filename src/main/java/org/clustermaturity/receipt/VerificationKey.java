package org.clustermaturity.receipt;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import org.clustermaturity.language.Sha256;

/**
 * The public half of a key (Ed25519), with which everybody can verify what was signed.
 *
 * @param x the 32 bytes of the key in base64url, as a JWK has them (RFC 8037)
 */
public record VerificationKey(String x) {

    static final String ALGORITHM = "Ed25519";

    /** What stands before the 32 bytes in the form that Java and OpenSSL take. */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final int BYTES = 32;

    static VerificationKey of(PublicKey key) {
        byte[] encoded = key.getEncoded();
        return new VerificationKey(Base64Url.encode(Arrays.copyOfRange(encoded, X509.length, encoded.length)));
    }

    /** Its name: the thumbprint of its JWK (RFC 7638), 43 characters. */
    public String kid() {
        String jwk = "{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"%s\"}".formatted(x);
        return Base64Url.encode(Sha256.of(jwk));
    }

    /** Whether its other half has signed this. */
    boolean verifies(byte[] text, byte[] signature) {
        try {
            Signature verification = Signature.getInstance(ALGORITHM);
            verification.initVerify(publicKey());
            verification.update(text);
            return verification.verify(signature);
        } catch (SignatureException e) {
            // What no key can have signed, such as a signature of another length.
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The kept key (%s) is none.".formatted(kid()), e);
        }
    }

    private PublicKey publicKey() throws GeneralSecurityException {
        byte[] bytes = Base64Url.decode(x).orElse(new byte[0]);
        byte[] encoded = Arrays.copyOf(X509, X509.length + BYTES);
        System.arraycopy(bytes, 0, encoded, X509.length, Math.min(bytes.length, BYTES));
        return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
    }
}
