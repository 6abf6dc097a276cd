package org.clustermaturity.receipt;

import java.util.Base64;
import java.util.HexFormat;

/** Keys as {@code openssl genpkey} writes them. */
public final class TestPem {

    private static final byte[] PKCS8 = HexFormat.of().parseHex("302e020100300506032b657004220420");

    private TestPem() {}

    /** A new one. */
    public static String make() {
        return of(SigningKey.make());
    }

    static String of(SigningKey key) {
        byte[] encoded = new byte[PKCS8.length + SigningKey.BYTES];
        System.arraycopy(PKCS8, 0, encoded, 0, PKCS8.length);
        System.arraycopy(key.half(), 0, encoded, PKCS8.length, SigningKey.BYTES);
        return "-----BEGIN PRIVATE KEY-----\n" + Base64.getEncoder().encodeToString(encoded)
                + "\n-----END PRIVATE KEY-----\n";
    }
}
