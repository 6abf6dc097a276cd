package org.clustermaturity.http;

import java.time.Duration;

/**
 * How many requests may come in a period; they may come all at once, and what was used comes back evenly.
 *
 * @param name of the policy, in headers and metrics
 * @param requests at least 0; 0 is any number
 */
public record RateLimit(String name, long requests, Duration period) {

    /** Part of the limit that a node lets through before it tells the others. */
    private static final int SHARES = 20;

    boolean isNone() {
        return requests == 0;
    }

    /** After how many requests the other nodes are told. */
    long share() {
        return Math.max(1, requests / SHARES);
    }

    /** What of the limit is left after a while without requests. */
    public double refilled(double left, Duration since) {
        double perNano = (double) requests / period.toNanos();
        return Math.min((double) requests, left + Math.max(0, since.toNanos()) * perNano);
    }

    /** As it stands in the header {@code RateLimit-Policy}. */
    String policy() {
        return "\"" + name + "\";q=" + requests + ";w=" + Math.max(1, period.toSeconds());
    }

    /** As it stands in the header {@code RateLimit}: what is left, and in how many seconds all of it is there again. */
    String state(long left, long seconds) {
        return "\"" + name + "\";r=" + Math.max(0, left) + ";t=" + seconds;
    }
}
