package org.clustermaturity.export;

import java.util.Optional;
import org.clustermaturity.assessment.KeptAssessment;
import org.clustermaturity.assessment.web.EvaluationResponse;
import org.clustermaturity.organisation.Organisation;
import org.clustermaturity.questionnaire.Questionnaire;

/**
 * One assessment on its way into a table.
 *
 * @param questionnaire what it answers; empty when nobody knows any more
 * @param result what it came to; empty for a draft that the content of now does not fit
 */
record Exported(
        KeptAssessment kept,
        Organisation organisation,
        Optional<Questionnaire> questionnaire,
        Optional<EvaluationResponse> result) {}
