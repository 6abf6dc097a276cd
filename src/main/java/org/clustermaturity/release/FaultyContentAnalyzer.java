package org.clustermaturity.release;

import org.clustermaturity.content.FaultyContent;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the faults of the content once, and nothing of the machinery around, when they stop the start. */
final class FaultyContentAnalyzer extends AbstractFailureAnalyzer<FaultyContent> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, FaultyContent cause) {
        return new FailureAnalysis(cause.getMessage(), "Mend the files and start again.", cause);
    }
}
