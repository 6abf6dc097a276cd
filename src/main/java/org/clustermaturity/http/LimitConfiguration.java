package org.clustermaturity.http;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.Filter;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How many requests are let through. Both filters stand among those that find out who is calling, and nowhere else. */
@Configuration(proxyBeanMethods = false)
class LimitConfiguration {

    private final Duration period;

    LimitConfiguration(@Value("${maturity.limits.requests-period}") Duration period) {
        this.period = period;
    }

    @Bean
    Telling telling(SharedCounts counts, Clock clock) {
        return new Telling(counts, clock);
    }

    @Bean
    RateLimits rateLimits(Telling telling, MeterRegistry meters) {
        return new RateLimits(period, telling, meters);
    }

    @Bean
    RequestLimit requestLimit(
            RateLimits limits,
            @Value("${maturity.limits.requests-per-key}") long perKey,
            @Value("${maturity.limits.requests-per-address}") long perAddress,
            ProblemWriter problems) {
        return new RequestLimit(limits, limit("key", perKey), limit("address", perAddress), problems);
    }

    @Bean
    UnknownKeyLimit unknownKeyLimit(
            RateLimits limits,
            @Value("${maturity.limits.unknown-keys-per-address}") long perAddress,
            ProblemWriter problems) {
        return new UnknownKeyLimit(limits, limit("unknown-keys", perAddress), problems);
    }

    @Bean
    FilterRegistrationBean<RequestLimit> requestLimitOnlyOnce(RequestLimit filter) {
        return nowhereElse(new FilterRegistrationBean<>(filter));
    }

    @Bean
    FilterRegistrationBean<UnknownKeyLimit> unknownKeyLimitOnlyOnce(UnknownKeyLimit filter) {
        return nowhereElse(new FilterRegistrationBean<>(filter));
    }

    private static <F extends Filter> FilterRegistrationBean<F> nowhereElse(FilterRegistrationBean<F> registration) {
        registration.setEnabled(false);
        return registration;
    }

    private RateLimit limit(String name, long requests) {
        return new RateLimit(name, requests, period);
    }
}
