package org.clustermaturity.http;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Keeps out of an answer what the client sent, where it is longer than anything here: the address in a problem, and the
 * parameters of {@code Accept}, which Spring repeats in {@code Content-Type}.
 */
@RestControllerAdvice
class LongEchoes implements ResponseBodyAdvice<Object> {

    private static final int LONGEST = 300;

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
        if (body instanceof ProblemDetail problem
                && problem.getInstance() != null
                && problem.getInstance().toString().length() > LONGEST) {
            problem.setInstance(null);
        }
        if (type.toString().length() > LONGEST) {
            response.getHeaders().setContentType(new MediaType(type.getType(), type.getSubtype()));
        }
        return body;
    }
}
