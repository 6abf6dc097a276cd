package org.clustermaturity.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.clustermaturity.language.Language;
import org.clustermaturity.language.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Says in the headers which languages an answer is in: the one asked for, and English beside it where texts are missing. */
@RestControllerAdvice("org.clustermaturity")
class AnswerLanguage implements ResponseBodyAdvice<Object> {

    private final RequestLanguage requestLanguage;

    AnswerLanguage(RequestLanguage requestLanguage) {
        this.requestLanguage = requestLanguage;
    }

    @Override
    public boolean supports(MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter method,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        HttpServletRequest asked = ((ServletServerHttpRequest) request).getServletRequest();
        Language language = method.hasMethodAnnotation(InEnglish.class) ? Language.ENGLISH : requestLanguage.of(asked);
        response.getHeaders().set(HttpHeaders.CONTENT_LANGUAGE, languages(body, language));
        addVary(((ServletServerHttpResponse) response).getServletResponse());
        return body;
    }

    /** Tells caches to keep the languages apart; once, however often it is called. */
    static void addVary(HttpServletResponse response) {
        if (!response.getHeaders(HttpHeaders.VARY).contains(HttpHeaders.ACCEPT_LANGUAGE)) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        }
    }

    /** The languages of a body, as they stand in the header. */
    static String languages(@Nullable Object body, Language language) {
        if (body instanceof ProblemDetail) {
            return Sentence.existIn(language) ? language.tag() : Language.ENGLISH.tag();
        }
        if (body instanceof InLanguages several) {
            return several.languages().stream().map(Language::tag).collect(Collectors.joining(", "));
        }
        Language spoken = body instanceof Worded worded ? worded.language() : null;
        return Worded.header(spoken == null ? language : spoken, lacksTexts(body));
    }

    private static boolean lacksTexts(@Nullable Object body) {
        Collection<?> entries = body instanceof Collection<?> all ? all : body == null ? List.of() : List.of(body);
        return entries.stream()
                .anyMatch(entry ->
                        entry instanceof Worded worded && !worded.untranslated().isEmpty());
    }
}
