package org.clustermaturity.questionnaire;

import java.math.BigDecimal;

/**
 * A name for a range of scores: from its start up to the next level.
 *
 * @param level its number, from 1
 * @param start where it starts, in the questionnaire's score range
 * @param inclusive whether a score of exactly the start belongs to it
 */
public record Level(int level, BigDecimal start, boolean inclusive, String title) {}
