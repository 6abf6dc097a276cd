/**
 * Impact: what a change of content would change for what was submitted.
 *
 * <p>Start at {@link org.clustermaturity.impact.CompareContent#compare}. It judges every submitted assessment on two contents
 * and counts what differs: stages, gates, rules, scores and modules. Counting is the same in any order, so the parts can be
 * counted by several threads.
 *
 * <p>This package knows nothing of releases, files, databases or HTTP.
 */
@NullMarked
package org.clustermaturity.impact;

import org.jspecify.annotations.NullMarked;
