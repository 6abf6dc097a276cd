package org.clustermaturity.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Limits the requests of every key, and without a key of every address. It stands where it is known who is calling, and
 * before anybody is denied, since denying costs, too.
 */
public final class RequestLimit extends OncePerRequestFilter {

    private static final String LIMITED = "/v1/";

    private final RateLimits limits;
    private final RateLimit perKey;
    private final RateLimit perAddress;
    private final ProblemWriter problems;

    RequestLimit(RateLimits limits, RateLimit perKey, RateLimit perAddress, ProblemWriter problems) {
        this.limits = limits;
        this.perKey = perKey;
        this.perAddress = perAddress;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().startsWith(LIMITED);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Principal caller = request.getUserPrincipal();
        Optional<Refusal> refusal = caller == null
                ? limits.take(perAddress, ClientAddress.of(request), response)
                : limits.take(perKey, caller.getName(), response);
        if (refusal.isPresent()) {
            problems.write(request, response, refusal.get());
            return;
        }
        chain.doFilter(request, response);
    }
}
