/**
 * Questionnaire: what is asked, and how an answer sheet becomes numbers that can be compared.
 *
 * <p>Start at {@link org.clustermaturity.questionnaire.Questionnaire#fit}. It turns an
 * {@link org.clustermaturity.questionnaire.AnswerSheet} into {@link org.clustermaturity.questionnaire.Answers}, or says
 * everything that does not fit.
 *
 * <p>This package knows nothing of rules, HTTP or YAML.
 */
@NullMarked
package org.clustermaturity.questionnaire;

import org.jspecify.annotations.NullMarked;
