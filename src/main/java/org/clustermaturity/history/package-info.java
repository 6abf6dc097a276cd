/**
 * History: what became of one cluster organisation from assessment to assessment, and why.
 *
 * <p>Start at {@link org.clustermaturity.history.Step}, which says what moved between two submitted assessments, and at {@link
 * org.clustermaturity.history.Attribution}, which says by which answers, and what of it the questions did. {@link
 * org.clustermaturity.history.Progress} follows the gates towards a stage.
 *
 * <p>What was shown when an assessment was submitted is never worked out anew; only its causes are. This package knows
 * nothing of HTTP or SQL.
 */
@NullMarked
package org.clustermaturity.history;

import org.jspecify.annotations.NullMarked;
