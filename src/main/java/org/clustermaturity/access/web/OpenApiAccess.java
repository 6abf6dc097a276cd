package org.clustermaturity.access.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clustermaturity.access.Allowed;
import org.clustermaturity.access.Caller;
import org.clustermaturity.access.Role;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Says at every operation that needs a key who may call it. */
@Component
class OpenApiAccess implements OperationCustomizer {

    private static final String RESPONSES = "#/components/responses/";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class);
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod endpoint) {
        Allowed allowed = endpoint.getMethodAnnotation(Allowed.class);
        if (allowed == null) {
            return operation;
        }
        operation.addSecurityItem(new SecurityRequirement().addList("key"));
        operation.addExtension("x-roles", roles(allowed));
        String who = "For " + String.join(", ", roles(allowed)) + ".";
        operation.setDescription(
                operation.getDescription() == null
                        ? who
                        : operation.getDescription().strip() + " " + who);
        operation.getResponses().addApiResponse("401", new ApiResponse().$ref(RESPONSES + "NotAuthorised"));
        operation.getResponses().addApiResponse("403", new ApiResponse().$ref(RESPONSES + "NotAllowed"));
        return operation;
    }

    private static List<String> roles(Allowed allowed) {
        if (allowed.onlyOperator()) {
            return List.of("admin of the operator");
        }
        List<String> roles = new ArrayList<>(Stream.concat(Stream.of(allowed.value()), Stream.of(Role.ADMIN))
                .distinct()
                .map(Role::key)
                .collect(Collectors.toList()));
        if (allowed.byLink()) {
            roles.add("share link");
        }
        return roles;
    }
}
