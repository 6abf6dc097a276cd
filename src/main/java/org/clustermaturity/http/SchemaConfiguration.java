package org.clustermaturity.http;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Hands out the JSON Schemas of content files, so that authors elsewhere can name them by their addresses. */
@Configuration(proxyBeanMethods = false)
class SchemaConfiguration {

    private static final MediaType JSON_SCHEMA = new MediaType("application", "schema+json");

    @Bean
    RouterFunction<ServerResponse> schemas() {
        return RouterFunctions.resources(
                "/schemas/*",
                new ClassPathResource("api-spec/schemas/"),
                (schema, headers) -> headers.setContentType(JSON_SCHEMA));
    }
}
