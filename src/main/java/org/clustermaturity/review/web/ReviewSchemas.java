package org.clustermaturity.review.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.List;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Schemas of requests that no class describes. */
@Component
class ReviewSchemas implements OpenApiCustomizer {

    static final String PATCH = "#/components/schemas/VerdictsPatch";

    private static final String VERDICT_PATCH = "#/components/schemas/VerdictPatch";
    private static final String ANSWER_VALUE = "#/components/schemas/AnswerValue";

    @Override
    public void customise(OpenAPI openApi) {
        openApi.getComponents()
                .addSchemas(
                        "VerdictsPatch", new ObjectSchema().additionalProperties(new Schema<>().$ref(VERDICT_PATCH)))
                .addSchemas("VerdictPatch", verdictPatch());
    }

    private static Schema<?> verdictPatch() {
        Schema<?> parts = new ObjectSchema()
                .description("A part that is null goes, one that is missing stays.")
                .addProperty("verdict", new StringSchema()._enum(List.of("confirmed", "corrected")))
                .addProperty("answer", answer())
                .addProperty("note", orNull(new StringSchema().maxLength(2000)))
                .addProperty("evidence", orNull(new StringSchema().format("uri").maxLength(500)))
                .additionalProperties(false);
        return new Schema<>()
                .description("What becomes of a verdict; null takes it back. An answer makes it a correction.")
                .addOneOfItem(parts)
                .addOneOfItem(new Schema<>().types(Set.of("null")));
    }

    private static Schema<?> answer() {
        Schema<?> parts = new ObjectSchema()
                .addProperty("value", new Schema<>().$ref(ANSWER_VALUE))
                .addProperty("status", new StringSchema()._enum(List.of("given", "unknown", "not-applicable")))
                .additionalProperties(false);
        return new Schema<>()
                .description("What is right instead: a value alone, or why there is none.")
                .addOneOfItem(new Schema<>().$ref(ANSWER_VALUE))
                .addOneOfItem(parts)
                .addOneOfItem(new Schema<>().types(Set.of("null")));
    }

    private static Schema<?> orNull(Schema<?> schema) {
        return new Schema<>().addOneOfItem(schema).addOneOfItem(new Schema<>().types(Set.of("null")));
    }
}
