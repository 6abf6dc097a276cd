/**
 * Reads what stands beside the rules: the ladder, the labels and the texts.
 *
 * <p>Start at {@link org.clustermaturity.scoring.yaml.YamlRules}.
 */
@NamedInterface("yaml")
@NullMarked
package org.clustermaturity.scoring.yaml;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
