package org.clustermaturity.http;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Says once for all operations how a request is named, which version it asks for, and that it can be refused. */
@Component
class OpenApiRequests implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI openApi) {
        OpenApiHeaders headers = new OpenApiHeaders(openApi);
        headers.addParameter(
                "RequestId",
                new HeaderParameter()
                        .name(RequestId.HEADER)
                        .description("An id for this request. One of another form is passed over, and a new one made.")
                        .example("web-7f3a.42")
                        .schema(new StringSchema().pattern("^[A-Za-z0-9._-]{1,64}$")));
        headers.addHeader(
                "RequestId",
                RequestId.HEADER,
                new Header()
                        .description("The id of the request, also in its problems and in the service's log.")
                        .schema(new StringSchema()));
        headers.addParameter(
                "ApiVersion",
                new HeaderParameter()
                        .name(ApiVersion.HEADER)
                        .description("The version of the interface. Without it, version 1.")
                        .schema(version()));
        headers.addHeader(
                "ApiVersion",
                ApiVersion.HEADER,
                new Header()
                        .description("The version of the interface that the answer keeps to.")
                        .schema(version()));
        headers.addResponse("400", "NotReadable");
    }

    private static Schema<?> version() {
        return new StringSchema()._enum(List.of(ApiVersion.CURRENT));
    }
}
