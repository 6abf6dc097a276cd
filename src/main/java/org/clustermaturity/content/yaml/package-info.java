/**
 * Reads YAML strictly: unknown and repeated keys are faults, every fault has a line, and texts stay texts.
 *
 * <p>Start at {@link org.clustermaturity.content.yaml.StrictYaml#read}. Decision 0006 says why.
 */
@NamedInterface("yaml")
@NullMarked
package org.clustermaturity.content.yaml;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
