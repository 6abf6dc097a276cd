package org.clustermaturity.access.web;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two lines why the service did not start. */
final class WeakAdministratorKeyAnalyzer extends AbstractFailureAnalyzer<WeakAdministratorKey> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, WeakAdministratorKey cause) {
        return new FailureAnalysis(
                cause.getMessage(), "Make one, for example with: openssl rand -hex 32. Or leave it out.", cause);
    }
}
