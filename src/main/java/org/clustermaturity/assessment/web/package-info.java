/**
 * Takes answer sheets in over HTTP and hands assessments out; see {@code api-spec/openapi.yaml}.
 *
 * <p>Start at {@link org.clustermaturity.assessment.web.EvaluationController}.
 */
@NullMarked
package org.clustermaturity.assessment.web;

import org.jspecify.annotations.NullMarked;
