package org.clustermaturity.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.ConsumptionProbe;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.clustermaturity.language.Sentence;
import org.springframework.http.HttpStatus;

/** Counts requests by who sends them, and refuses what is too many. */
final class RateLimits {

    private static final int MOST_BUCKETS = 100_000;
    private static final String REFUSED = "maturity.limits.refused";

    private final Cache<Holder, NodeBucket> buckets;
    private final Telling telling;
    private final MeterRegistry meters;

    /** @param period the longest of all limits; a bucket that was not asked for twice as long is full */
    RateLimits(Duration period, Telling telling, MeterRegistry meters) {
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_BUCKETS)
                .expireAfterAccess(period.multipliedBy(2))
                .build();
        this.telling = telling;
        this.meters = meters;
        Gauge.builder("maturity.limits.buckets", buckets, Cache::estimatedSize)
                .description("Keys and addresses whose requests are counted at the moment.")
                .register(meters);
    }

    /** Counts a request and says in the headers what is left; the refusal when nothing was. */
    Optional<Refusal> take(RateLimit limit, String holder, HttpServletResponse response) {
        if (limit.isNone()) {
            return Optional.empty();
        }
        ConsumptionProbe probe = take(bucket(limit, holder));
        response.setHeader("RateLimit-Policy", limit.policy());
        response.setHeader(
                "RateLimit", limit.state(probe.getRemainingTokens(), seconds(probe.getNanosToWaitForReset())));
        return probe.isConsumed() ? Optional.empty() : Optional.of(refuse(limit, probe.getNanosToWaitForRefill()));
    }

    /** Counts what has been answered already. */
    void count(RateLimit limit, String holder) {
        if (!limit.isNone()) {
            take(bucket(limit, holder));
        }
    }

    /** The refusal when nothing is left; counts nothing. */
    Optional<Refusal> look(RateLimit limit, String holder) {
        if (limit.isNone()) {
            return Optional.empty();
        }
        long nanos = bucket(limit, holder).nanosToWait();
        return nanos == 0 ? Optional.empty() : Optional.of(refuse(limit, nanos));
    }

    private ConsumptionProbe take(NodeBucket bucket) {
        ConsumptionProbe probe = bucket.take();
        telling.offer(bucket);
        return probe;
    }

    private NodeBucket bucket(RateLimit limit, String holder) {
        return buckets.get(new Holder(limit.name(), holder), unknown -> new NodeBucket(limit, holder));
    }

    private Refusal refuse(RateLimit limit, long nanos) {
        meters.counter(REFUSED, "kind", limit.name()).increment();
        int seconds = (int) Math.min(Integer.MAX_VALUE, seconds(nanos));
        return new Refusal(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "too-many-requests",
                        Sentence.of("problem.too-many-requests", seconds),
                        List.of())
                .retryAfter(seconds);
    }

    /** Rounded up, so that whoever waits as long is let through; never nothing. */
    private static long seconds(long nanos) {
        return Math.max(1, TimeUnit.NANOSECONDS.toSeconds(nanos + TimeUnit.SECONDS.toNanos(1) - 1));
    }

    private record Holder(String limit, String name) {}
}
