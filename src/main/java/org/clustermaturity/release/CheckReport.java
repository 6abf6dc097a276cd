package org.clustermaturity.release;

import java.util.List;
import java.util.Map;
import org.clustermaturity.language.Gaps;
import org.clustermaturity.proof.Proof;

/**
 * Everything that {@code check} found.
 *
 * @param findings by file and line
 * @param proofs every proof by questionnaire version, those included that found nothing wrong
 * @param languages how complete the content is in each language but English
 * @param notes what was left out and why
 */
record CheckReport(List<Finding> findings, Map<String, List<Proof>> proofs, List<Gaps> languages, List<String> notes) {

    long count(Finding.Level level) {
        return findings.stream().filter(finding -> finding.level() == level).count();
    }

    /** How many proofs have one of these verdicts. */
    long count(Proof.Verdict verdict) {
        return proofs.values().stream()
                .flatMap(List::stream)
                .filter(proof -> proof.verdict() == verdict)
                .count();
    }
}
