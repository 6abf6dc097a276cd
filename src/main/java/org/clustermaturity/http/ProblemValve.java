package org.clustermaturity.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.clustermaturity.language.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;

/** Writes Tomcat's own refusals as problems instead of pages. */
final class ProblemValve extends ErrorReportValve {

    private final RequestLanguage requestLanguage;

    ProblemValve(RequestLanguage requestLanguage) {
        this.requestLanguage = requestLanguage;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        HttpStatus status = HttpStatus.resolve(response.getStatus());
        if (status == null || !status.isError() || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            Language language = requestLanguage.of(request);
            ProblemDetail problem = Refusal.problem(status, language);
            String requestId = RequestId.of(RequestId.current());
            // Tomcat drops all headers before it answers a failure.
            response.setHeader(RequestId.HEADER, requestId);
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setHeader(HttpHeaders.CONTENT_LANGUAGE, AnswerLanguage.languages(problem, language));
            AnswerLanguage.addVary(response);
            response.getOutputStream().write("""
                            {"type":"%s","title":"%s","status":%d,"detail":"%s","code":"%s","requestId":"%s"}""".formatted(
                            problem.getType(),
                            problem.getTitle(),
                            status.value(),
                            problem.getDetail(),
                            Refusal.codeOf(status),
                            requestId)
                    .getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException e) {
            container.getLogger().debug("The client has gone.", e);
        }
    }
}
