package org.clustermaturity.scoring;

import java.util.Map;
import org.clustermaturity.questionnaire.Questionnaire;

/**
 * Everything that a rule book says, in one language.
 *
 * @param fields the same as those that the rules were read with, but for their titles, options and words
 * @param texts by rule id
 */
public record Wording(
        Questionnaire questionnaire, Fields fields, Ladder ladder, Labels labels, Map<String, RuleTexts> texts) {}
