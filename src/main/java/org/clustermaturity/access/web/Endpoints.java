package org.clustermaturity.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.clustermaturity.access.Allowed;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Which endpoint a request is for. */
final class Endpoints implements SmartInitializingSingleton {

    private static final String OURS = "org.clustermaturity.";

    /** Asked for late, since it is made after the filters; once, since looking for it takes longer than asking it. */
    private final Supplier<RequestMappingHandlerMapping> mapping;

    Endpoints(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mapping = SingletonSupplier.of(() -> ofEndpoints(mappings));
    }

    /** The endpoint; empty when there is none, or the request does not suit it and will be refused for that. */
    Optional<HandlerMethod> find(HttpServletRequest request) {
        try {
            if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
                ServletRequestPathUtils.parseAndCache(request);
            }
            HandlerExecutionChain found = mapping.get().getHandler(request);
            return found != null && found.getHandler() instanceof HandlerMethod method
                    ? Optional.of(method)
                    : Optional.empty();
        } catch (Exception e) {
            // Wrong method, media type or version: the same happens again where it becomes a problem.
            return Optional.empty();
        }
    }

    static boolean isOurs(HandlerMethod endpoint) {
        Class<?> type = endpoint.getBeanType();
        return type.getName().startsWith(OURS) && !ErrorController.class.isAssignableFrom(type);
    }

    /** Every endpoint says who may call it, or the service does not start. */
    @Override
    public void afterSingletonsInstantiated() {
        List<String> silent = mapping.get().getHandlerMethods().values().stream()
                .filter(Endpoints::isOurs)
                .filter(endpoint -> !endpoint.hasMethodAnnotation(Allowed.class) && !EndpointAccess.isOpen(endpoint))
                .map(HandlerMethod::getShortLogMessage)
                .sorted()
                .toList();
        if (!silent.isEmpty()) {
            throw new IllegalStateException(
                    "These endpoints do not say who may call them: %s. Maybe @Allowed is missing."
                            .formatted(String.join(", ", silent)));
        }
    }

    /** Not the one of the actuator, which is of a class below it. */
    private static RequestMappingHandlerMapping ofEndpoints(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        return mappings.stream()
                .filter(each -> each.getClass().equals(RequestMappingHandlerMapping.class))
                .findFirst()
                .orElseThrow();
    }
}
