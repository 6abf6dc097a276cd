/**
 * Export: kept assessments as tables for analysts.
 *
 * <p>Start at {@link org.clustermaturity.export.Exports}. A {@link org.clustermaturity.export.Table} says which columns there
 * are, and makes rows of one assessment after the other; how rows are written is a matter of {@code export.web}.
 */
@NullMarked
package org.clustermaturity.export;

import org.jspecify.annotations.NullMarked;
