package org.clustermaturity.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpMethod;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * A request that changes something is one transaction: it happens whole or not at all, and is answered after it has been
 * committed. So whatever was acknowledged is kept.
 */
final class WholeRequest extends OncePerRequestFilter {

    /** Below these paths everything is kept. */
    static final List<String> PATHS = List.of("/v1/organisations", "/v1/assessments", "/v1/keys");

    private static final Set<String> READING =
            Set.of(HttpMethod.GET.name(), HttpMethod.HEAD.name(), HttpMethod.OPTIONS.name());

    private final TransactionTemplate transaction;
    private final Repeats repeats;
    private final ProblemWriter problems;

    WholeRequest(TransactionTemplate transaction, Repeats repeats, ProblemWriter problems) {
        this.transaction = transaction;
        this.repeats = repeats;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return READING.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper held = new ContentCachingResponseWrapper(response);
        try {
            run(request, held, chain);
        } catch (DataAccessException | TransactionException e) {
            Refusal refusal = DatabaseFailures.refusal(e).orElseThrow(() -> e);
            held.reset();
            problems.write(request, held, refusal);
        } catch (Refusal refusal) {
            problems.write(request, held, refusal);
        } catch (RequestFailure e) {
            throw e.failure();
        }
        held.copyBodyToResponse();
    }

    private void run(HttpServletRequest request, ContentCachingResponseWrapper held, FilterChain chain)
            throws IOException {
        if (Repeats.concerns(request)) {
            repeats.answer(request, held, again -> succeeds(again, held, chain));
            return;
        }
        transaction.executeWithoutResult(status -> {
            if (!succeeds(request, held, chain)) {
                status.setRollbackOnly();
            }
        });
    }

    private static boolean succeeds(HttpServletRequest request, ContentCachingResponseWrapper held, FilterChain chain) {
        try {
            chain.doFilter(request, held);
        } catch (IOException | ServletException e) {
            throw new RequestFailure(e);
        }
        return held.getStatus() < HttpServletResponse.SC_BAD_REQUEST;
    }

    /** Carries what a filter may throw out of the transaction, which may not. */
    private static final class RequestFailure extends RuntimeException {

        private static final long serialVersionUID = 1L;

        RequestFailure(Exception failure) {
            super(failure);
        }

        ServletException failure() throws IOException {
            if (getCause() instanceof IOException io) {
                throw io;
            }
            return getCause() instanceof ServletException servlet ? servlet : new ServletException(getCause());
        }
    }
}
