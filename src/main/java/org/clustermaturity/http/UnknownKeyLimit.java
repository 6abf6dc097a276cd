package org.clustermaturity.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Limits the requests with keys that nobody knows, by address: keys cannot be tried out at leisure, and not at the cost of
 * those who call from the same address without one. It stands before anybody looks at the key.
 */
public final class UnknownKeyLimit extends OncePerRequestFilter {

    private final RateLimits limits;
    private final RateLimit perAddress;
    private final ProblemWriter problems;

    UnknownKeyLimit(RateLimits limits, RateLimit perAddress, ProblemWriter problems) {
        this.limits = limits;
        this.perAddress = perAddress;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = ClientAddress.of(request);
        Optional<Refusal> refusal = limits.look(perAddress, address);
        if (refusal.isPresent()) {
            problems.write(request, response, refusal.get());
            return;
        }
        chain.doFilter(request, response);
        if (response.getStatus() == HttpServletResponse.SC_UNAUTHORIZED) {
            limits.count(perAddress, address);
        }
    }
}
