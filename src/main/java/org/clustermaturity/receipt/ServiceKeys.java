package org.clustermaturity.receipt;

import java.util.List;
import java.util.Optional;

/** The keys of the service, for all nodes. */
public interface ServiceKeys {

    /** All of them, the latest first. */
    List<KeptKey> list();

    /** The public half of the key with this name; empty when the service has never signed with one. */
    Optional<VerificationKey> find(String kid);

    /**
     * Adds a key.
     *
     * @param next with the number after the latest one
     * @return false when another node has been faster; then nothing has changed
     */
    boolean add(KeptKey next);

    /** Keeps the private half of a key in another way. */
    void reseal(VerificationKey key, PrivateHalf half);
}
