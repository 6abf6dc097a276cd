package org.clustermaturity.http;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Says once for all operations how the language is chosen and named. */
@Component
class OpenApiLanguages implements OpenApiCustomizer {

    private static final String PARAMETER = "AcceptLanguage";
    private static final String HEADER = "ContentLanguage";

    @Override
    public void customise(OpenAPI openApi) {
        Components components = openApi.getComponents();
        components.addParameters(
                PARAMETER,
                new HeaderParameter()
                        .name(HttpHeaders.ACCEPT_LANGUAGE)
                        .description("The languages of the answer, by preference. English where there is none of them.")
                        .example("fr-CA, fr;q=0.9, de;q=0.5")
                        .schema(new StringSchema()));
        components.addHeaders(
                HEADER,
                new Header()
                        .description("The language of the answer, and English beside it where texts are missing in it.")
                        .example("fr")
                        .schema(new StringSchema()));
        components.getResponses().values().forEach(OpenApiLanguages::addHeader);
        openApi.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(OpenApiLanguages::add);
    }

    private static void add(Operation operation) {
        operation.addParametersItem(new Parameter().$ref("#/components/parameters/" + PARAMETER));
        operation.getResponses().values().forEach(OpenApiLanguages::addHeader);
    }

    private static void addHeader(ApiResponse response) {
        if (response.get$ref() == null) {
            response.addHeaderObject(HttpHeaders.CONTENT_LANGUAGE, new Header().$ref("#/components/headers/" + HEADER));
        }
    }
}
