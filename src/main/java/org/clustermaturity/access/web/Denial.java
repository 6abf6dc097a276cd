package org.clustermaturity.access.web;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.clustermaturity.access.Audit;
import org.clustermaturity.access.Caller;
import org.clustermaturity.http.ProblemWriter;
import org.clustermaturity.http.Refusal;
import org.clustermaturity.language.Sentence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Tells somebody that a key is missing, wrong, or not enough; who is known and denied is noted. */
final class Denial implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Denial.class);

    private final ProblemWriter problems;
    private final Audit audit;
    private final Endpoints endpoints;
    private final MeterRegistry meters;

    Denial(ProblemWriter problems, Audit audit, Endpoints endpoints, MeterRegistry meters) {
        this.problems = problems;
        this.audit = audit;
        this.endpoints = endpoints;
        this.meters = meters;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof UndecidedCaller undecided) {
            problems.write(request, response, undecided.refusal());
            return;
        }
        String reason = failure instanceof OAuth2AuthenticationException ? "unknown-key" : "no-key";
        count(reason);
        LOG.warn("Refused {}: {}.", action(request), reason);
        problems.write(
                request,
                response,
                new Refusal(
                        HttpStatus.UNAUTHORIZED, "not-authorised", Sentence.of("problem.not-authorised"), List.of()));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
            throws IOException {
        Optional<Caller> caller = Callers.of(SecurityContextHolder.getContext().getAuthentication());
        count("not-allowed");
        caller.ifPresent(known -> note(known, action(request)));
        problems.write(
                request,
                response,
                new Refusal(HttpStatus.FORBIDDEN, "not-allowed", Sentence.of("problem.not-allowed"), List.of()));
    }

    private void note(Caller caller, String action) {
        LOG.warn(
                "Denied {} to {} of {}.",
                action,
                caller.actor(),
                caller.account().name());
        try {
            audit.denied(caller, action, null);
        } catch (DataAccessException e) {
            LOG.error("The denial could not be noted.", e);
        }
    }

    private void count(String reason) {
        meters.counter("maturity.access.denied", "reason", reason).increment();
    }

    /** What would have been done; nothing that was sent. */
    private String action(HttpServletRequest request) {
        return endpoints.find(request).stream()
                .filter(Endpoints.Match::isForMethod)
                .findFirst()
                .map(match -> Endpoints.action(match.endpoint()))
                .orElse("something outside the API");
    }
}
