/**
 * Takes answer sheets in over HTTP and hands assessments out; see {@code api-spec/openapi.yaml}.
 *
 * <p>Start at {@link org.clustermaturity.assessment.web.EvaluationController}. What other rooms show of assessments, they get
 * from {@link org.clustermaturity.assessment.web.KeptSheets} and {@link org.clustermaturity.assessment.web.KeptResults}; of sheets
 * that are not kept, from {@link org.clustermaturity.assessment.web.GivenSheets}.
 */
@NamedInterface("web")
@NullMarked
package org.clustermaturity.assessment.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
