/**
 * Scoring: turns one cluster organisation's answers into dimension scores, a lifecycle stage, flags and advice.
 *
 * <p>Start at {@link org.clustermaturity.scoring.RuleBook#judge}. The rules are content and live in {@code rules/}; they
 * say what is scored, what a stage asks for and what to advise. Sums and means are arithmetic and live here, in exact
 * fractions. Drools itself is in {@code scoring.drools}, behind {@link org.clustermaturity.scoring.RuleEngine}.
 *
 * <p>This package knows nothing of HTTP, YAML, storage, or who the cluster is.
 */
@NullMarked
package org.clustermaturity.scoring;

import org.jspecify.annotations.NullMarked;
