package org.clustermaturity.scoring;

/**
 * What a rule says to a person.
 *
 * @param statement what is true when it fires; for a gate what it asks for
 * @param needs for a gate what is needed; empty for other rules
 * @param has for a gate what is there; empty for other rules
 */
public record RuleTexts(Phrase statement, Phrase needs, Phrase has) {}
