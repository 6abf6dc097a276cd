package org.clustermaturity.access;

import java.time.Instant;

/** All accounts. */
public interface Accounts {

    /**
     * Begins an account unless there is one of this name.
     *
     * @return whether it was begun now
     */
    boolean ensure(Account account, Instant now);

    /** Keeps everybody else who asks for the same waiting until the transaction ends. */
    void lock(Account account);
}
