package org.clustermaturity.access.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.clustermaturity.access.Allowed;
import org.clustermaturity.access.Caller;
import org.clustermaturity.access.Open;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.method.HandlerMethod;

/**
 * Decides by what an endpoint says of itself, {@link Allowed} or {@link Open}, who may call it. Only who may is told that a
 * request does not suit it.
 */
final class EndpointAccess implements AuthorizationManager<RequestAuthorizationContext> {

    private static final AuthorizationDecision YES = new AuthorizationDecision(true);
    private static final AuthorizationDecision NO = new AuthorizationDecision(false);

    private final Endpoints endpoints;
    private final boolean openToAll;

    /** @param openToAll whether open endpoints need no key */
    EndpointAccess(Endpoints endpoints, boolean openToAll) {
        this.endpoints = endpoints;
        this.openToAll = openToAll;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends Authentication> authentication, RequestAuthorizationContext context) {
        List<Endpoints.Match> found = endpoints.find(context.getRequest());
        // Where nothing answers, everybody may be told so.
        if (found.isEmpty()) {
            return YES;
        }
        Optional<Caller> caller = Callers.of(authentication.get());
        return found.stream().anyMatch(match -> isAllowed(caller, match)) ? YES : NO;
    }

    private boolean isAllowed(Optional<Caller> caller, Endpoints.Match match) {
        Allowed allowed = match.endpoint().getMethodAnnotation(Allowed.class);
        if (allowed == null) {
            return isOpen(match.endpoint())
                    && (openToAll || caller.filter(each -> each.link() == null).isPresent());
        }
        // With another method nothing can be done, so everybody who is known may be told which there are.
        return caller.filter(each -> !match.isForMethod() || isAllowed(each, allowed, match))
                .isPresent();
    }

    static boolean isOpen(HandlerMethod endpoint) {
        return endpoint.hasMethodAnnotation(Open.class)
                || AnnotatedElementUtils.hasAnnotation(endpoint.getBeanType(), Open.class);
    }

    private static boolean isAllowed(Caller caller, Allowed allowed, Endpoints.Match match) {
        Optional<UUID> only = caller.onlyAssessment();
        if (only.isPresent()) {
            return allowed.byLink()
                    && only.get().toString().equals(match.inPath().get("id"));
        }
        return caller.hasOneOf(Set.of(allowed.value())) && (!allowed.onlyOperator() || caller.isOperator());
    }
}
