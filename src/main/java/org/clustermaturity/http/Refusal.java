package org.clustermaturity.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micrometer.core.instrument.Metrics;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clustermaturity.language.Language;
import org.clustermaturity.language.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Why a request is not answered; becomes a problem after RFC 9457. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String code;

    @SuppressWarnings("serial") // never sent anywhere
    private final Sentence detail;

    @SuppressWarnings("serial") // always an immutable list of records; never sent anywhere
    private final List<Fault> faults;

    private final @Nullable Integer retryAfter;

    /** @param code stable, for programs; also the end of the problem's type */
    public Refusal(HttpStatus status, String code, Sentence detail, List<Fault> faults) {
        this(status, code, detail, faults, null);
    }

    private Refusal(HttpStatus status, String code, Sentence detail, List<Fault> faults, @Nullable Integer retryAfter) {
        super(code);
        this.status = status;
        this.code = code;
        this.detail = detail;
        this.faults = List.copyOf(faults);
        this.retryAfter = retryAfter;
    }

    /** The same refusal, which says after how many seconds it is worth trying again. */
    public Refusal retryAfter(int seconds) {
        return new Refusal(status, code, detail, faults, seconds);
    }

    /** After how many seconds it is worth trying again, where that is known. */
    Optional<Integer> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** Something that was asked for by name and does not exist; its wording is {@code problem.} and the code. */
    public static Refusal notFound(String code) {
        return new Refusal(HttpStatus.NOT_FOUND, code, Sentence.of("problem." + code), List.of());
    }

    /** A fault of the service itself; says nothing of its inside. */
    public static Refusal failed() {
        return new Refusal(
                HttpStatus.INTERNAL_SERVER_ERROR, "internal-error", Sentence.of("problem.internal-error"), List.of());
    }

    /** A body that did not come in time. */
    static Refusal tooSlow() {
        return new Refusal(
                HttpStatus.REQUEST_TIMEOUT, "body-too-slow", Sentence.of("problem.body-too-slow"), List.of());
    }

    public HttpStatus status() {
        return status;
    }

    /** Everything that is wrong, where that can be listed. */
    public List<Fault> faults() {
        return faults;
    }

    /** The problem as it is sent. */
    public ProblemDetail toProblem(Language language) {
        ProblemDetail problem = problem(status, code, detail.in(language), language);
        if (!faults.isEmpty()) {
            problem.setProperty(
                    "errors",
                    faults.stream()
                            .map(fault -> WordedFault.of(fault, language))
                            .toList());
        }
        return problem;
    }

    /** The code of a refusal that only its status describes, such as {@code method-not-allowed}. */
    static String codeOf(HttpStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a status is called; one that is never met here goes by the name of its kind. */
    static String titleOf(HttpStatus status, Language language) {
        String key = "status." + status.value();
        String kind = status.is5xxServerError() ? "status.500" : "status.400";
        return Sentence.of(Sentence.exists(key) ? key : kind).in(language);
    }

    /** A problem that only its status describes. */
    static ProblemDetail problem(HttpStatus status, Language language) {
        return problem(status, codeOf(status), titleOf(status, language) + ".", language);
    }

    /** A problem with a stable code and the id of its request. Every problem is made here, so here they are counted. */
    static ProblemDetail problem(HttpStatus status, String code, String detail, Language language) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:cluster-maturity:problem:" + code));
        problem.setTitle(titleOf(status, language));
        problem.setProperty("code", code);
        String requestId = RequestId.current();
        if (requestId != null) {
            problem.setProperty(RequestId.NAME, requestId);
        }
        Metrics.counter("maturity.requests.refused", "code", code).increment();
        return problem;
    }

    /** A fault as it is sent. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record WordedFault(
            String pointer,
            String code,
            String detail,
            String hint,
            @Nullable String path,
            @Nullable Integer line) {

        static WordedFault of(Fault fault, Language language) {
            return new WordedFault(
                    fault.pointer(),
                    fault.code(),
                    fault.detail().in(language),
                    fault.hint().in(language),
                    fault.path(),
                    fault.line());
        }
    }
}
