package org.clustermaturity.http;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the OpenAPI document says beside what stands at the endpoints. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    private static final String SCHEMAS = "#/components/schemas/";

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Cluster maturity engine")
                        .version("1")
                        .description(
                                "Scores maturity questionnaires of cluster organisations, finds the lifecycle stage, and"
                                        + " recommends the modules that lead to the next one, each with its reasons.")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .servers(List.of(new Server().url("/")))
                .components(new Components()
                        .addSecuritySchemes(
                                "key",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description(
                                                "A key that POST /v1/keys has made, a share link, or a token of the configured issuer."))
                        .addResponses("NotAuthorised", problem("A key is missing, unknown, expired or revoked."))
                        .addResponses("NotAllowed", problem("The key may not do this."))
                        .addResponses(
                                "NotReadable",
                                problem(
                                        "The request cannot be read, or asks for a version or has a parameter that does not exist."))
                        .addResponses("NotNow", problem("It cannot be done now; the code says why."))
                        .addResponses(
                                "TooBusy",
                                problem("Too much is being done just now; Retry-After says when to try again."))
                        .addResponses(
                                "FaultyContent",
                                problem("The content has faults; every one is listed with its file and line."))
                        .addResponses("NotFound", problem("There is no such thing."))
                        .addResponses("MisfittingBody", problem("The body does not fit; every fault is listed."))
                        .addResponses("VersionChanged", problem("It has changed since you saw it."))
                        .addResponses("VersionRequired", problem("The header If-Match is missing."))
                        .addHeaders(
                                "Version",
                                new Header()
                                        .description("The version; send it back in If-Match to change it.")
                                        .example("\"1\"")
                                        .schema(new StringSchema()))
                        .addResponses("TooSlow", problem("The body did not come in time."))
                        .addResponses(
                                OpenApiLimits.TOO_MANY,
                                problem("Too many requests have come in a short time; Retry-After says when to go on."))
                        .addResponses("TooLarge", problem("The body is too large."))
                        .addResponses("Misfitting", problem("The sheet does not fit; every fault is listed.")));
    }

    /** Schemas that no class describes; added last, because unused ones are dropped before. */
    @Bean
    OpenApiCustomizer sharedSchemas() {
        return openApi -> openApi.getComponents()
                .addSchemas("Problem", problemSchema())
                .addSchemas("Fault", faultSchema())
                .addSchemas("Answers", new ObjectSchema().additionalProperties(ref("Answer")))
                .addSchemas("Answer", answerSchema())
                .addSchemas("AnswerValue", answerValueSchema())
                .addSchemas("AnswersPatch", new ObjectSchema().additionalProperties(ref("AnswerPatch")))
                .addSchemas("AnswerPatch", answerPatchSchema())
                .addSchemas("KeptAnswers", new ObjectSchema().additionalProperties(ref("KeptAnswer")))
                .addSchemas("KeptAnswer", keptAnswerSchema())
                .addSchemas("SurveyForm", surveyFormSchema())
                .addSchemas("SurveyData", surveyDataSchema())
                .addSchemas("FhirForm", fhirFormSchema())
                .addSchemas(
                        "BatchLine",
                        new Schema<>()
                                .description("A result, or a problem with its line number.")
                                .addOneOfItem(ref("EvaluationResponse"))
                                .addOneOfItem(ref("Problem")));
    }

    private static ApiResponse problem(String description) {
        return new ApiResponse()
                .description(description)
                .content(
                        new Content().addMediaType("application/problem+json", new MediaType().schema(ref("Problem"))));
    }

    private static Schema<?> problemSchema() {
        Schema<?> problem = new ObjectSchema()
                .description("A problem after RFC 9457.")
                .addProperty("type", new StringSchema().format("uri"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty("code", new StringSchema().description("Stable, for programs."))
                .addProperty("errors", new ArraySchema().items(ref("Fault")))
                .addProperty("requestId", new StringSchema().description("As in the header X-Request-Id."))
                .addProperty("line", new IntegerSchema().description("In a batch, the number of the line."));
        problem.setRequired(List.of("type", "title", "status", "code"));
        return problem;
    }

    private static Schema<?> faultSchema() {
        Schema<?> fault = new ObjectSchema()
                .description("One thing that is wrong.")
                .addProperty("pointer", new StringSchema().description("Where, as a JSON pointer into the request."))
                .addProperty("code", new StringSchema().description("Stable, for programs."))
                .addProperty("detail", new StringSchema())
                .addProperty("hint", new StringSchema().description("A likely fix; may be empty."))
                .addProperty("path", new StringSchema().description("For a fault in the content, the file."))
                .addProperty("line", new IntegerSchema().description("For a fault in the content, the line, from 1."));
        fault.setRequired(List.of("pointer", "code", "detail", "hint"));
        return fault;
    }

    private static Schema<?> answerSchema() {
        return new Schema<>()
                .description("A value alone, or with evidence and note, or why there is none. Null is unknown.")
                .addOneOfItem(ref("AnswerValue"))
                .addOneOfItem(answerPartsSchema())
                .addOneOfItem(new Schema<>().types(Set.of("null")));
    }

    private static Schema<?> answerPartsSchema() {
        Schema<?> status = new StringSchema()._enum(List.of("given", "unknown", "not-applicable"));
        return new ObjectSchema()
                .addProperty("value", ref("AnswerValue"))
                .addProperty("status", status)
                .addProperty("evidence", new StringSchema().format("uri").maxLength(500))
                .addProperty("note", new StringSchema().maxLength(2000))
                .additionalProperties(false);
    }

    private static Schema<?> answerPatchSchema() {
        Schema<?> parts = answerPartsSchema().description("A part that is null goes, one that is missing stays.");
        parts.getProperties().replaceAll((name, part) -> orNull(part));
        return new Schema<>()
                .description("What becomes of an answer. A value alone leaves evidence and note; null takes it back.")
                .addOneOfItem(ref("AnswerValue"))
                .addOneOfItem(parts)
                .addOneOfItem(new Schema<>().types(Set.of("null")));
    }

    private static Schema<?> orNull(Schema<?> schema) {
        return new Schema<>().addOneOfItem(schema).addOneOfItem(new Schema<>().types(Set.of("null")));
    }

    private static Schema<?> keptAnswerSchema() {
        Schema<?> answer = answerPartsSchema();
        answer.setRequired(List.of("status"));
        return answer;
    }

    private static Schema<?> answerValueSchema() {
        return new Schema<>()
                .description("A number, an option key, true or false, or a list of ticked option keys.")
                .addOneOfItem(new NumberSchema())
                .addOneOfItem(new StringSchema())
                .addOneOfItem(new BooleanSchema())
                .addOneOfItem(new ArraySchema().items(new StringSchema()));
    }

    private static Schema<?> surveyFormSchema() {
        Schema<?> form = new ObjectSchema()
                .description("A form of SurveyJS Form Library: give it to `new Survey.Model(...)`.")
                .addProperty("pages", new ArraySchema().items(new ObjectSchema().additionalProperties(true)))
                .additionalProperties(true);
        form.setRequired(List.of("pages"));
        return form;
    }

    private static Schema<?> surveyDataSchema() {
        Schema<?> data = new ObjectSchema()
                .description(
                        "What `survey.data` of SurveyJS holds: a value per question; for a matrix an object with a value per"
                                + " row; remarks under `<question>-Comment`, \"not applicable\" beside a number under"
                                + " `<question>-NotApplicable`.")
                .addProperty("questionnaire", new StringSchema().example("cluster-maturity/2026-1"))
                .addProperty("referenceDate", new StringSchema().format("date"))
                .addProperty("reference", new StringSchema().maxLength(100))
                .addProperty("switches", new ObjectSchema().additionalProperties(new StringSchema()))
                .additionalProperties(new Schema<>()
                        .addOneOfItem(ref("AnswerValue"))
                        .addOneOfItem(new ObjectSchema().additionalProperties(ref("AnswerValue"))));
        data.setRequired(List.of("questionnaire"));
        return data;
    }

    private static Schema<?> fhirFormSchema() {
        Schema<?> form = new ObjectSchema()
                .description("A Questionnaire resource of HL7 FHIR R5.")
                .addProperty("resourceType", new StringSchema()._enum(List.of("Questionnaire")))
                .addProperty("item", new ArraySchema().items(new ObjectSchema().additionalProperties(true)))
                .additionalProperties(true);
        form.setRequired(List.of("resourceType", "item"));
        return form;
    }

    private static Schema<?> ref(String name) {
        return new Schema<>().$ref(SCHEMAS + name);
    }
}
