package org.clustermaturity.receipt;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key that receipts are, or were, signed with.
 *
 * @param number the order in which they came, from 1
 * @param privateHalf null when it comes from the configuration
 */
public record KeptKey(
        int number, VerificationKey verification, @Nullable PrivateHalf privateHalf, Instant createdAt) {}
