/**
 * Proof: what can be shown of a questionnaire and its rules as a whole, beyond the form of single files.
 *
 * <p>Start at {@link org.clustermaturity.proof.Proofs#of}. Each {@code Prover} shows one thing. Where something is broken it
 * names a sheet that shows it; where it could not be decided, how many sheets were tried.
 *
 * <p>This package knows nothing of YAML, HTTP or the rule engine; it judges sheets as the service does.
 */
@NullMarked
package org.clustermaturity.proof;

import org.jspecify.annotations.NullMarked;
