package org.clustermaturity.http;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Why a request is not answered; becomes a problem after RFC 9457. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String code;

    @SuppressWarnings("serial") // always an immutable list of records; never sent anywhere
    private final List<Fault> faults;

    /** @param code stable, for programs; also the end of the problem's type */
    public Refusal(HttpStatus status, String code, String detail, List<Fault> faults) {
        super(detail);
        this.status = status;
        this.code = code;
        this.faults = List.copyOf(faults);
    }

    /** Something that was asked for by name and does not exist. */
    public static Refusal notFound(String code, String detail) {
        return new Refusal(HttpStatus.NOT_FOUND, code, detail, List.of());
    }

    /** A fault of the service itself; says nothing of its inside. */
    public static Refusal failed() {
        return new Refusal(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "internal-error",
                "Something went wrong here, not with the request.",
                List.of());
    }

    public HttpStatus status() {
        return status;
    }

    /** The problem as it is sent. */
    public ProblemDetail toProblem() {
        ProblemDetail problem = problem(status, code, String.valueOf(getMessage()));
        if (!faults.isEmpty()) {
            problem.setProperty("errors", faults);
        }
        return problem;
    }

    /** The code of a refusal that only its status describes, such as {@code method-not-allowed}. */
    static String codeOf(HttpStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A problem with a stable code. */
    static ProblemDetail problem(HttpStatus status, String code, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:cluster-maturity:problem:" + code));
        problem.setTitle(status.getReasonPhrase());
        problem.setProperty("code", code);
        return problem;
    }
}
