package org.clustermaturity.questionnaire;

/** A name for a range of dimension scores: from this score on (inclusive), up to the next level. */
public record Level(int level, int from, String title) {}
