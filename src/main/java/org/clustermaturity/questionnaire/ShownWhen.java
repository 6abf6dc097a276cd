package org.clustermaturity.questionnaire;

/**
 * The condition under which a question is asked: an earlier question is answered with at least this value.
 *
 * @param question the id of the earlier question
 * @param index its position in the questionnaire
 * @param atLeast the value as a number; for a scale the position of the option
 */
public record ShownWhen(String question, int index, double atLeast) {}
