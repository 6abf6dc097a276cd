package org.clustermaturity.access.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.clustermaturity.access.Allowed;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.server.PathContainer;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Which endpoint a request is for, by its path and method alone. */
final class Endpoints implements SmartInitializingSingleton {

    private static final String OURS = "org.clustermaturity.";

    /** Asked for late, since it is made after the filters; once, since looking for it takes longer than asking it. */
    private final Supplier<RequestMappingHandlerMapping> mapping;

    Endpoints(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mapping = SingletonSupplier.of(() -> ofEndpoints(mappings));
    }

    /**
     * An endpoint that a request is for.
     *
     * @param inPath the parameters in the path by name
     * @param isForMethod whether it is for the method, too; when not, the request will be refused
     */
    record Match(HandlerMethod endpoint, Map<String, String> inPath, boolean isForMethod) {}

    /**
     * The endpoint; several when the request suits none of those that have its path, and will be refused for that. Empty where
     * none of ours answers.
     */
    List<Match> find(HttpServletRequest request) {
        if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
            ServletRequestPathUtils.parseAndCache(request);
        }
        try {
            HandlerExecutionChain found = mapping.get().getHandler(request);
            return found != null && found.getHandler() instanceof HandlerMethod endpoint && isOurs(endpoint)
                    ? List.of(new Match(endpoint, inPath(request), true))
                    : List.of();
        } catch (Exception e) {
            // Wrong method, media type or version: the same happens again where it becomes a problem.
            return near(request);
        }
    }

    /** Those with the path and method of a request; those with its path when there are none with its method. */
    private List<Match> near(HttpServletRequest request) {
        List<Match> withPath = mapping.get().getHandlerMethods().entrySet().stream()
                .filter(each -> isOurs(each.getValue()))
                .flatMap(each -> match(each.getKey(), each.getValue(), request).stream())
                .toList();
        List<Match> withMethod = withPath.stream().filter(Match::isForMethod).toList();
        return withMethod.isEmpty() ? withPath : withMethod;
    }

    private static Optional<Match> match(RequestMappingInfo info, HandlerMethod endpoint, HttpServletRequest request) {
        PathContainer path =
                ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication();
        boolean isForMethod = info.getMethodsCondition().getMatchingCondition(request) != null;
        return Objects.requireNonNull(info.getPathPatternsCondition()).getPatterns().stream()
                .map(pattern -> pattern.matchAndExtract(path))
                .filter(Objects::nonNull)
                .findFirst()
                .map(found -> new Match(endpoint, found.getUriVariables(), isForMethod));
    }

    private static Map<String, String> inPath(HttpServletRequest request) {
        Map<String, String> named = new HashMap<>();
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables) {
            variables.forEach((name, value) -> named.put(String.valueOf(name), String.valueOf(value)));
        }
        return named;
    }

    /** What the audit log calls it: as when it is done; its name in the API when nothing is noted then. */
    static String action(HandlerMethod endpoint) {
        Allowed allowed = endpoint.getMethodAnnotation(Allowed.class);
        if (allowed != null && !allowed.action().isEmpty()) {
            return allowed.action();
        }
        Operation operation = endpoint.getMethodAnnotation(Operation.class);
        return operation == null ? endpoint.getMethod().getName() : operation.operationId();
    }

    private static boolean isOurs(HandlerMethod endpoint) {
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
