/**
 * Reads questionnaires from their folders: {@code questionnaires/<id>/<version>/}.
 *
 * <p>Start at {@link org.clustermaturity.questionnaire.yaml.YamlQuestionnaires#read}.
 */
@NamedInterface("yaml")
@NullMarked
package org.clustermaturity.questionnaire.yaml;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
