package org.clustermaturity.http;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** What one key or address has left of its limit, as this node knows it. */
final class NodeBucket {

    private final RateLimit limit;
    private final String holder;
    private final Bucket bucket;
    private final AtomicLong untold = new AtomicLong();
    private final AtomicBoolean telling = new AtomicBoolean();

    NodeBucket(RateLimit limit, String holder) {
        this.limit = limit;
        this.holder = holder;
        this.bucket = Bucket.builder()
                .addLimit(bandwidth ->
                        bandwidth.capacity(limit.requests()).refillGreedy(limit.requests(), limit.period()))
                .withNanosecondPrecision()
                .build();
    }

    RateLimit limit() {
        return limit;
    }

    /** What stands for kind and holder where others can read it. */
    String id() {
        return Digest.of(
                List.of(limit.name().getBytes(StandardCharsets.UTF_8), holder.getBytes(StandardCharsets.UTF_8)));
    }

    /** Counts a request when one is left. */
    ConsumptionProbe take() {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            untold.incrementAndGet();
        }
        return probe;
    }

    /** In how many nanoseconds the next request is let through; 0 when it would be now. */
    long nanosToWait() {
        return bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill();
    }

    /** Whether the other nodes are to be told; true for one caller only, until it is done. */
    boolean beginTelling() {
        return untold.get() >= limit.share() && telling.compareAndSet(false, true);
    }

    /** The requests that the others do not know; from now on they count as told. */
    long tell() {
        return untold.getAndSet(0);
    }

    void endTelling() {
        telling.set(false);
    }

    /** Takes off what other nodes have let through. What is left here can only become less: alone, a node keeps the limit. */
    void settle(double left) {
        long tooMuch = bucket.getAvailableTokens() - ((long) Math.ceil(left) - untold.get());
        if (tooMuch > 0) {
            bucket.consumeIgnoringRateLimits(tooMuch);
        }
    }
}
