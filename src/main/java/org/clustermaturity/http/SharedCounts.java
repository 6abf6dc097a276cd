package org.clustermaturity.http;

import java.time.Instant;

/** What all nodes together have let through. */
public interface SharedCounts {

    /**
     * Counts requests, and says how many are left for all nodes; below zero when they have let through too many.
     *
     * @param id of the bucket, the same at every node
     */
    double count(String id, long requests, RateLimit limit, Instant now);
}
