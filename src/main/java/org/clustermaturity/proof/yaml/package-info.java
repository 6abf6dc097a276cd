/**
 * Reads the examples beside the rules and compares them with what the rules really do.
 *
 * <p>Start at {@link org.clustermaturity.proof.yaml.RuleExamples#check} and
 * {@link org.clustermaturity.proof.yaml.SheetExamples#check}.
 */
@NamedInterface("yaml")
@NullMarked
package org.clustermaturity.proof.yaml;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
