package org.clustermaturity.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.clustermaturity.language.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/** Writes refusals as problems where no endpoint is asked, in filters. */
public final class ProblemWriter {

    private final JsonMapper json;
    private final RequestLanguage requestLanguage;

    ProblemWriter(JsonMapper json, RequestLanguage requestLanguage) {
        this.json = json;
        this.requestLanguage = requestLanguage;
    }

    /** Makes a refusal the answer. */
    public void write(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        Language language = requestLanguage.of(request);
        ProblemDetail problem = refusal.toProblem(language);
        response.setStatus(refusal.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, AnswerLanguage.languages(problem, language));
        AnswerLanguage.addVary(response);
        if (refusal.status() == HttpStatus.UNAUTHORIZED) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        refusal.retryAfter().ifPresent(seconds -> response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds)));
        json.writeValue(response.getOutputStream(), problem);
    }
}
