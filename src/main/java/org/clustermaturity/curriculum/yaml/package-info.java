/**
 * Reads the curriculum from its folder.
 *
 * <p>Start at {@link org.clustermaturity.curriculum.yaml.YamlCurriculum#read}.
 */
@NamedInterface("yaml")
@NullMarked
package org.clustermaturity.curriculum.yaml;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
