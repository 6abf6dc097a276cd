package org.clustermaturity.questionnaire;

/** A table that several questions are the rows of; they share its scale, and clients show them together. */
public record Matrix(String id, String text) {}
