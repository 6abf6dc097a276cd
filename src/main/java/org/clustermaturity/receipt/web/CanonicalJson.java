package org.clustermaturity.receipt.web;

import java.io.IOException;
import org.erdtman.jcs.JsonCanonicalizer;

/** JSON in the one form that everybody can bring it to (RFC 8785): the same content, the same bytes. */
final class CanonicalJson {

    private CanonicalJson() {}

    /**
     * The bytes of an object or a list.
     *
     * @throws IllegalArgumentException when it is none, or a number in it is larger than a {@code double} can be
     */
    static byte[] bytes(String json) {
        try {
            return new JsonCanonicalizer(json).getEncodedUTF8();
        } catch (IOException e) {
            throw new IllegalArgumentException("This has no canonical form.", e);
        }
    }
}
