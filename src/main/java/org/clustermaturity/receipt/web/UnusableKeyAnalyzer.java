package org.clustermaturity.receipt.web;

import org.clustermaturity.receipt.UnusableKey;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two lines why the service did not start. */
final class UnusableKeyAnalyzer extends AbstractFailureAnalyzer<UnusableKey> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, UnusableKey cause) {
        return new FailureAnalysis(cause.getMessage(), cause.hint(), cause);
    }
}
