package org.clustermaturity.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.clustermaturity.language.Language;
import org.clustermaturity.language.Sentence;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.accept.InvalidApiVersionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Makes every error of an endpoint a problem after RFC 9457. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler(Refusal.class)
    ResponseEntity<ProblemDetail> refused(Refusal refusal, Locale locale) {
        return ResponseEntity.status(refusal.status())
                .headers(headers -> challenge(refusal, headers))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(refusal.toProblem(Language.of(locale)));
    }

    /** Whoever is refused for lack of a key is told, as HTTP asks, how to send one. */
    private static void challenge(Refusal refusal, HttpHeaders headers) {
        if (refusal.status() == HttpStatus.UNAUTHORIZED) {
            headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        refusal.retryAfter().ifPresent(seconds -> headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(seconds)));
    }

    @ExceptionHandler(InvalidApiVersionException.class)
    ResponseEntity<ProblemDetail> anotherVersion(InvalidApiVersionException failure, Locale locale) {
        Sentence detail = Sentence.of(
                "problem.unknown-api-version",
                Printable.shown(String.valueOf(failure.getVersion())),
                ApiVersion.CURRENT);
        return refused(new Refusal(HttpStatus.BAD_REQUEST, "unknown-api-version", detail, List.of()), locale);
    }

    /** Parameters that nobody can decode, or whose names no client would send in earnest. */
    @ExceptionHandler({InvalidParameterException.class, RequestRejectedException.class})
    ResponseEntity<ProblemDetail> unreadableParameters(RuntimeException failure, Locale locale) {
        Sentence detail = Sentence.of("problem.unreadable-parameters");
        return refused(new Refusal(HttpStatus.BAD_REQUEST, "bad-request", detail, List.of()), locale);
    }

    /** A parameter of another kind; what was sent is not repeated, since it may be of any length. */
    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ResponseEntity<ProblemDetail> wrongKind(MethodArgumentTypeMismatchException failure, Locale locale) {
        return refused(PageRequest.misfit(failure.getName(), Sentence.of("parameter.wrong-kind")), locale);
    }

    /** A body that broke off while it was read: Tomcat has noted why, and answers when anybody is still there. */
    @ExceptionHandler(BadRequestException.class)
    void brokenOff(BadRequestException failure, HttpServletResponse response) {
        LOG.debug("A request broke off.");
    }

    /** What an endpoint denies is denied where everything else is: in front of all endpoints. */
    @ExceptionHandler(AccessDeniedException.class)
    void denied(AccessDeniedException denial) {
        throw denial;
    }

    /** Tomcat cuts the connection. */
    @ExceptionHandler(BrokenAnswer.class)
    void broken(BrokenAnswer failure) {
        throw failure;
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<ProblemDetail> failed(Exception failure, HttpServletRequest request, Locale locale) {
        if (failure.getCause() instanceof Refusal refusal) {
            return refused(refusal, locale);
        }
        Optional<Refusal> database = DatabaseFailures.refusal(failure);
        if (database.isPresent()) {
            LOG.warn("The database refused: {}", failure.getClass().getName());
            return refused(database.get(), locale);
        }
        if (failure instanceof IllegalArgumentException && namesManyMediaTypes(request)) {
            return ofStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE, locale);
        }
        LOG.error("A request failed.", LoggedFailure.of(failure));
        return refused(Refusal.failed(), locale);
    }

    /** Spring fails over a body of the type {@code application/*} instead of refusing it. */
    private static boolean namesManyMediaTypes(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.contains("*");
    }

    private static ResponseEntity<ProblemDetail> ofStatus(HttpStatus status, Locale locale) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Refusal.problem(status, Language.of(locale)));
    }

    /** JSON is written in UTF-8; who takes nothing but another encoding is told so. */
    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotWritable(
            HttpMessageNotWritableException failure, HttpHeaders headers, HttpStatusCode code, WebRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        if (accepted != null && accepted.contains("charset")) {
            return handleExceptionInternal(failure, null, headers, HttpStatus.NOT_ACCEPTABLE, request);
        }
        LOG.error("An answer could not be written.", LoggedFailure.of(failure));
        return super.handleHttpMessageNotWritable(failure, headers, code, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders given, HttpStatusCode code, WebRequest request) {
        // Said beforehand, because a header Accept that cannot be read would leave the answer without a body.
        HttpHeaders headers = HttpHeaders.copyOf(given);
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        Language language = Language.of(LocaleContextHolder.getLocale());
        if (failure.getCause() instanceof Refusal refusal) {
            return super.handleExceptionInternal(
                    failure, refusal.toProblem(language), headers, refusal.status(), request);
        }
        HttpStatus status = HttpStatus.valueOf(code.value());
        ProblemDetail known = failure instanceof ErrorResponse refusal
                ? refusal.updateAndGetBody(getMessageSource(), language.locale())
                : body instanceof ProblemDetail problem ? problem : null;
        String detail =
                known == null || known.getDetail() == null ? Refusal.titleOf(status, language) : known.getDetail();
        return super.handleExceptionInternal(
                failure, Refusal.problem(status, Refusal.codeOf(status), detail, language), headers, code, request);
    }
}
