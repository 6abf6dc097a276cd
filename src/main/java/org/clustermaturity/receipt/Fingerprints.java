package org.clustermaturity.receipt;

import java.util.Optional;

/** The fingerprints of the content releases that are kept. */
@FunctionalInterface
public interface Fingerprints {

    /** SHA-256 over all files of a content release, as 64 hexadecimal digits; empty when it is not known. */
    Optional<String> find(String release);
}
