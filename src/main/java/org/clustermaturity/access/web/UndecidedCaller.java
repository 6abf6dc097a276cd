package org.clustermaturity.access.web;

import org.clustermaturity.http.Refusal;
import org.springframework.security.core.AuthenticationException;

/** Who is calling cannot be found out at the moment, because what knows it is away. */
final class UndecidedCaller extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    UndecidedCaller(Refusal refusal) {
        super("undecided");
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
