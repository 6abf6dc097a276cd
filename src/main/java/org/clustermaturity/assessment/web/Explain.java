package org.clustermaturity.assessment.web;

import java.util.List;
import org.clustermaturity.http.Fault;
import org.clustermaturity.http.Refusal;
import org.clustermaturity.language.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The parameter {@code explain}, which asks for a trace. */
final class Explain {

    private Explain() {}

    /**
     * Whether a trace is asked for.
     *
     * @throws Refusal when the parameter has another value than {@code full}
     */
    static boolean isFull(@Nullable String explain) {
        if (explain != null && !explain.equals("full")) {
            throw refusal(Sentence.of("sheet.explain"), Sentence.of("hint.explain"));
        }
        return explain != null;
    }

    /** A submitted result has no trace: the same sheet gives it again on the same content. */
    static Refusal notKept() {
        return refusal(Sentence.of("sheet.no-trace"), Sentence.of("hint.no-trace"));
    }

    private static Refusal refusal(Sentence detail, Sentence hint) {
        return new Refusal(
                HttpStatus.BAD_REQUEST,
                "unknown-parameter-value",
                Sentence.of("problem.explain"),
                List.of(new Fault("", "unknown-parameter-value", detail, hint)));
    }
}
