package org.clustermaturity.questionnaire;

/** From this number on (inclusive), up to the next band, an answer is worth these points. */
public record Band(double from, int points) {}
