package org.clustermaturity.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Writes Tomcat's own refusals as problems instead of pages. Made by Tomcat, hence public. */
public final class ProblemValve extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        HttpStatus status = HttpStatus.resolve(response.getStatus());
        if (status == null || !status.isError() || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            String code = Refusal.codeOf(status);
            response.getOutputStream()
                    .write("""
                            {"type":"urn:cluster-maturity:problem:%s","title":"%s","status":%d,"detail":"%s.","code":"%s"}""".formatted(code, status.getReasonPhrase(), status.value(), status.getReasonPhrase(), code)
                            .getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException e) {
            container.getLogger().debug("The client has gone.", e);
        }
    }
}
