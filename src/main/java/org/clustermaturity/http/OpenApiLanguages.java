package org.clustermaturity.http;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Says once for all operations how the language is chosen and named. */
@Component
class OpenApiLanguages implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI openApi) {
        OpenApiHeaders headers = new OpenApiHeaders(openApi);
        headers.addParameter(
                "AcceptLanguage",
                new HeaderParameter()
                        .name(HttpHeaders.ACCEPT_LANGUAGE)
                        .description("The languages of the answer, by preference. English where there is none of them.")
                        .example("fr-CA, fr;q=0.9, de;q=0.5")
                        .schema(new StringSchema()));
        headers.addHeader(
                "ContentLanguage",
                HttpHeaders.CONTENT_LANGUAGE,
                new Header()
                        .description("The language of the answer, and English beside it where texts are missing in it.")
                        .example("fr")
                        .schema(new StringSchema()));
    }
}
