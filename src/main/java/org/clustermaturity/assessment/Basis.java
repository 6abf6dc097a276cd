package org.clustermaturity.assessment;

import org.clustermaturity.content.Sources;
import org.clustermaturity.curriculum.Curriculum;
import org.clustermaturity.scoring.RuleBooks;

/**
 * What assessments rest on; taken once per request, so that a change of content never splits one.
 *
 * @param release the id of the content release
 * @param sources what it cites; in English in every edition
 */
public record Basis(String release, RuleBooks ruleBooks, Curriculum curriculum, Sources sources) {}
