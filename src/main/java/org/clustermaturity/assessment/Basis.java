package org.clustermaturity.assessment;

import org.clustermaturity.curriculum.Curriculum;
import org.clustermaturity.scoring.RuleBooks;

/**
 * What assessments rest on; taken once per request, so that a change of content never splits one.
 *
 * @param release the id of the content release
 */
public record Basis(String release, RuleBooks ruleBooks, Curriculum curriculum) {}
