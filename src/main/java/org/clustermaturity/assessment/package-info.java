/**
 * Assessment: an answer sheet and all that followed from it.
 *
 * <p>Start at {@link org.clustermaturity.assessment.AssessCluster#assess}. It fits the sheet to its questionnaire, lets the
 * rule book judge it, and makes what the rules call for into a learning path, each module with its reasons.
 *
 * <p>A sheet that is kept is a {@link org.clustermaturity.assessment.KeptAssessment}; {@link
 * org.clustermaturity.assessment.Assessments} keeps it.
 *
 * <p>This package knows nothing of HTTP, YAML or Drools.
 */
@NullMarked
package org.clustermaturity.assessment;

import org.jspecify.annotations.NullMarked;
