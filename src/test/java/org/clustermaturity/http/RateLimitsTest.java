package org.clustermaturity.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletResponse;

class RateLimitsTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Telling telling = new Telling(
            (id, requests, limit, now) -> {
                throw new DataAccessResourceFailureException("the database is gone");
            },
            Clock.systemUTC());
    private final RateLimits limits = new RateLimits(MINUTE, telling, meters);

    @AfterEach
    void stop() {
        telling.close();
    }

    @Test
    void manyThreadsGetWhatOneWouldGet() {
        RateLimit limit = new RateLimit("key", 1_000, Duration.ofHours(1));

        long let = IntStream.range(0, 5_000)
                .parallel()
                .filter(i ->
                        limits.take(limit, "a", new MockHttpServletResponse()).isEmpty())
                .count();

        // In an hour a thousand come back, so in a few seconds at most a few.
        assertThat(let).isBetween(1_000L, 1_005L);
        assertThat(meters.counter("maturity.limits.refused", "kind", "key").count())
                .isEqualTo((double) (5_000 - let));
    }

    @Test
    void holdersAreCountedApart() {
        RateLimit limit = new RateLimit("key", 1, MINUTE);

        assertThat(limits.take(limit, "a", new MockHttpServletResponse())).isEmpty();
        assertThat(limits.take(limit, "b", new MockHttpServletResponse())).isEmpty();
        assertThat(limits.take(limit, "a", new MockHttpServletResponse())).isPresent();
        assertThat(meters.get("maturity.limits.buckets").gauge().value()).isEqualTo(2);
    }

    @Test
    void noLimitCountsNothing() {
        RateLimit none = new RateLimit("key", 0, MINUTE);
        MockHttpServletResponse response = new MockHttpServletResponse();

        assertThat(limits.take(none, "a", response)).isEmpty();
        assertThat(response.getHeaderNames()).isEmpty();
        assertThat(meters.get("maturity.limits.buckets").gauge().value()).isZero();
    }

    @Test
    void countingTakesLittle() {
        RateLimit limit = new RateLimit("address", 1_000_000_000, MINUTE);
        for (int i = 0; i < 50_000; i++) {
            limits.count(limit, "a");
        }

        long start = System.nanoTime();
        for (int i = 0; i < 50_000; i++) {
            limits.count(limit, "a");
        }
        long nanos = (System.nanoTime() - start) / 50_000;

        assertThat(nanos).isLessThan(20_000);
    }
}
