/**
 * Exchange: how a questionnaire looks to form libraries, and what the answers that they hand out mean.
 *
 * <p>Start at {@link org.clustermaturity.questionnaire.exchange.SurveyForm} for SurveyJS and at
 * {@link org.clustermaturity.questionnaire.exchange.FhirForm} for HL7 FHIR. What comes back is read with
 * {@link org.clustermaturity.questionnaire.exchange.SurveyWords}.
 */
@NullMarked
@NamedInterface("exchange")
package org.clustermaturity.questionnaire.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
