/**
 * Reads reference values from {@code questionnaires/<id>/reference-values.yaml}.
 *
 * <p>Start at {@link org.clustermaturity.benchmark.yaml.YamlReferenceValues#read}.
 */
@NamedInterface("yaml")
@NullMarked
package org.clustermaturity.benchmark.yaml;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
