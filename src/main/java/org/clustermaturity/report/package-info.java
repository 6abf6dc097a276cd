/**
 * Report: what an assessment came to, in the order and the words in which people read it.
 *
 * <p>Start at {@link org.clustermaturity.report.Report}. {@link org.clustermaturity.report.Summary} says the whole in sentences.
 *
 * <p>This package judges nothing and knows no page: it holds what was found elsewhere.
 */
@NullMarked
package org.clustermaturity.report;

import org.jspecify.annotations.NullMarked;
