package org.clustermaturity.http;

import org.jspecify.annotations.Nullable;

/**
 * An unexpected failure as it is logged: its class, where it happened and what caused it, without any message, because a
 * message can repeat what a client sent.
 */
public final class LoggedFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int MOST_CAUSES = 10;

    private LoggedFailure(Throwable failure, @Nullable Throwable cause) {
        super(failure.getClass().getName(), cause);
        setStackTrace(failure.getStackTrace());
    }

    /** The failure without its messages and those of its causes, of which it keeps at most ten. */
    public static LoggedFailure of(Throwable failure) {
        return of(failure, MOST_CAUSES);
    }

    private static LoggedFailure of(Throwable failure, int most) {
        Throwable cause = failure.getCause();
        return new LoggedFailure(failure, cause == null || most == 0 ? null : of(cause, most - 1));
    }
}
