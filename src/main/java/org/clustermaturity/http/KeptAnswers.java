package org.clustermaturity.http;

import java.time.Instant;
import java.util.Optional;

/** Answers to requests that may be sent again, each under the id of its Idempotency-Key. */
public interface KeptAnswers {

    /** Whether an id could be taken for a request. */
    enum Claim {
        /** It is ours until the transaction ends. */
        OURS,
        /** Another request has it, and is done. */
        TAKEN,
        /** Another request has it, and is still under way after some seconds. */
        UNDER_WAY
    }

    /**
     * An answer as it is kept.
     *
     * @param requestHash of the request that it answers
     * @param sealed opened by the Idempotency-Key alone
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Entry(String requestHash, byte[] sealed) {}

    /** What is kept under an id; empty when there is nothing, or it has expired. */
    Optional<Entry> find(String id, Instant now);

    /**
     * Takes an id inside the transaction of its request. After anything but {@code OURS} the transaction is of no use.
     *
     * @param owner whose caller it is
     */
    Claim claim(String id, String owner, String requestHash, Instant now, Instant expiresAt);

    /** Fills what was claimed, in the same transaction. */
    void keep(String id, byte[] sealed);

    /**
     * Forgets all answers to the callers of an owner, but those that are under way.
     *
     * @return how many
     */
    int forget(String owner);
}
