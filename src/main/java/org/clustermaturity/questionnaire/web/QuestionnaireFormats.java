package org.clustermaturity.questionnaire.web;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.Set;
import org.clustermaturity.http.InLanguages;
import org.clustermaturity.language.Edition;
import org.clustermaturity.language.Language;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.questionnaire.exchange.FhirForm;
import org.clustermaturity.questionnaire.exchange.SurveyForm;
import org.clustermaturity.questionnaire.exchange.SurveyWords;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Gives a questionnaire the form that the client takes. Here, because only Spring knows which one it has chosen; and before
 * the languages of the answer are looked for.
 */
@Order(0)
@ControllerAdvice(assignableTypes = QuestionnaireController.class)
class QuestionnaireFormats implements ResponseBodyAdvice<Object> {

    /** A form for others, in every language that the questionnaire has. */
    record Form(@JsonValue Map<String, Object> json, Set<Language> languages) implements InLanguages {}

    @Override
    public boolean supports(MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
        return method.getParameterType().equals(QuestionnaireController.Found.class);
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter method,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        return body instanceof QuestionnaireController.Found found ? inTheFormOf(type, found) : body;
    }

    private static Object inTheFormOf(MediaType type, QuestionnaireController.Found found) {
        return switch (type.getType() + "/" + type.getSubtype()) {
            case SurveyWords.MEDIA_TYPE -> form(SurveyForm.of(found.editions(), found.language()), found);
            case FhirForm.MEDIA_TYPE -> form(FhirForm.of(found.editions()), found);
            default -> {
                Edition<Questionnaire> edition = found.editions().in(found.language());
                yield QuestionnaireResponse.of(edition.content(), edition.gaps());
            }
        };
    }

    private static Form form(Map<String, Object> json, QuestionnaireController.Found found) {
        return new Form(json, found.editions().languages());
    }
}
