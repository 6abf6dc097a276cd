package org.clustermaturity.http;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Objects;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Says at every operation that creates something how it can be sent again. */
@Component
class OpenApiRepeats implements OpenApiCustomizer {

    private static final String NAME = "IdempotencyKey";

    @Override
    public void customise(OpenAPI openApi) {
        openApi.getComponents()
                .addParameters(
                        NAME,
                        new HeaderParameter()
                                .name(IdempotencyKey.HEADER)
                                .description("A random name of this request. Sent again with the same name, it happens"
                                        + " once, and is answered alike, with Idempotent-Replayed: true.")
                                .example("8e03978e-40d5-43dd-bc93-6894a57f9324")
                                .schema(new StringSchema().minLength(1).maxLength(255)));
        openApi.getPaths().forEach((path, item) -> {
            if (item.getPost() != null && WholeRequest.PATHS.stream().anyMatch(path::startsWith)) {
                add(item.getPost());
            }
        });
    }

    private static void add(Operation operation) {
        operation.addParametersItem(new Parameter().$ref("#/components/parameters/" + NAME));
        Objects.requireNonNull(operation.getResponses())
                .putIfAbsent("409", new ApiResponse().$ref("#/components/responses/NotNow"));
    }
}
