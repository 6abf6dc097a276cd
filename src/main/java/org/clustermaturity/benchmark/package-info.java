/**
 * Benchmark: what comparable cluster organisations came to, told so that nobody among them can be made out.
 *
 * <p>Start at {@link org.clustermaturity.benchmark.MakeRounds}, then {@link org.clustermaturity.benchmark.NextRound}, which
 * keeps all privacy. Decision 0037 says why. This package knows nothing of HTTP, YAML or SQL.
 */
@NullMarked
package org.clustermaturity.benchmark;

import org.jspecify.annotations.NullMarked;
