package org.clustermaturity.http;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.stream.Stream;

/** Says once what all operations take and answer in a header. */
final class OpenApiHeaders {

    private final Components components;
    private final List<Operation> operations;

    OpenApiHeaders(OpenAPI openApi) {
        this.components = openApi.getComponents();
        this.operations = openApi.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .toList();
    }

    /** A header that every request may have; the component is named {@code component}. */
    void addParameter(String component, Parameter parameter) {
        components.addParameters(component, parameter);
        Parameter reference = new Parameter().$ref("#/components/parameters/" + component);
        operations.forEach(operation -> operation.addParametersItem(reference));
    }

    /** The header {@code name} of every answer; the component is named {@code component}. */
    void addHeader(String component, String name, Header header) {
        components.addHeaders(component, header);
        Header reference = new Header().$ref("#/components/headers/" + component);
        Stream.concat(
                        components.getResponses().values().stream(),
                        operations.stream().flatMap(operation -> operation.getResponses().values().stream()))
                .filter(response -> response.get$ref() == null)
                .forEach(response -> response.addHeaderObject(name, reference));
    }

    /** An answer that every operation can give; {@code component} is the name of a shared one. */
    void addResponse(String status, String component) {
        ApiResponse reference = new ApiResponse().$ref("#/components/responses/" + component);
        operations.forEach(operation -> operation.getResponses().putIfAbsent(status, reference));
    }
}
