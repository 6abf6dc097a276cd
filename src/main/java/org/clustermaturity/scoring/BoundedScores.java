package org.clustermaturity.scoring;

import java.util.BitSet;

/**
 * The scores of one sheet.
 *
 * @param given the scores of what was answered
 * @param lowest the scores when everything unknown turns out worst
 * @param highest the scores when everything unknown turns out best
 * @param fired the rules that fired on the given answers, and so which rule scores a dimension
 */
public record BoundedScores(Scores given, Scores lowest, Scores highest, BitSet fired) {}
