package org.clustermaturity.http;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Objects;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Says once for all operations that there can be too many requests. */
@Component
class OpenApiLimits implements OpenApiCustomizer {

    /** Described with the other shared answers. */
    static final String TOO_MANY = "TooManyRequests";

    @Override
    public void customise(OpenAPI openApi) {
        Objects.requireNonNull(openApi.getComponents().getResponses().get(TOO_MANY))
                .addHeaderObject(
                        HttpHeaders.RETRY_AFTER,
                        new Header()
                                .description("In how many seconds the next request is let through.")
                                .schema(new IntegerSchema()))
                .addHeaderObject(
                        "RateLimit-Policy",
                        header(
                                "Which limit counts: q requests in w seconds. Every answer has it.",
                                "\"key\";q=1200;w=60"))
                .addHeaderObject(
                        "RateLimit",
                        header(
                                "What is left of it: r requests, and all of them in t seconds. Every answer has it.",
                                "\"key\";r=1150;t=3"));
        ApiResponse refused = new ApiResponse().$ref("#/components/responses/" + TOO_MANY);
        openApi.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(operation -> operation.getResponses().putIfAbsent("429", refused));
    }

    private static Header header(String description, String example) {
        return new Header().description(description).example(example).schema(new StringSchema());
    }
}
