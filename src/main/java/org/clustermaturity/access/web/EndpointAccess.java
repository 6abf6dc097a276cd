package org.clustermaturity.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
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
import org.springframework.web.servlet.HandlerMapping;

/** Decides by what an endpoint says of itself, {@link Allowed} or {@link Open}, who may call it. */
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
        HttpServletRequest request = context.getRequest();
        // Where nothing answers, everybody may be told so.
        Optional<HandlerMethod> endpoint = endpoints.find(request);
        if (endpoint.isEmpty() || !Endpoints.isOurs(endpoint.get())) {
            return YES;
        }
        Optional<Caller> caller = Callers.of(authentication.get());
        Allowed allowed = endpoint.get().getMethodAnnotation(Allowed.class);
        boolean may = allowed == null
                ? isOpen(endpoint.get())
                        && (openToAll
                                || caller.filter(each -> each.link() == null).isPresent())
                : caller.isPresent() && isAllowed(caller.get(), allowed, request);
        return may ? YES : NO;
    }

    static boolean isOpen(HandlerMethod endpoint) {
        return endpoint.hasMethodAnnotation(Open.class)
                || AnnotatedElementUtils.hasAnnotation(endpoint.getBeanType(), Open.class);
    }

    private static boolean isAllowed(Caller caller, Allowed allowed, HttpServletRequest request) {
        Optional<UUID> only = caller.onlyAssessment();
        if (only.isPresent()) {
            return allowed.byLink() && only.get().toString().equals(idInPath(request));
        }
        return caller.hasOneOf(Set.of(allowed.value())) && (!allowed.onlyOperator() || caller.isOperator());
    }

    private static String idInPath(HttpServletRequest request) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables instanceof Map<?, ?> named ? String.valueOf(named.get("id")) : "";
    }
}
