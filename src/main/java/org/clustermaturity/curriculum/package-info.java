/**
 * Curriculum: the modules that are taught, the formats they are taught in, and the order advised to one cluster.
 *
 * <p>Start at {@link org.clustermaturity.curriculum.LearningPath}. It turns the modules that rules call for into a path:
 * only those that fit the stage, each after what it needs, what closes a gate first.
 *
 * <p>This package knows nothing of rules, answers or HTTP.
 */
@NullMarked
package org.clustermaturity.curriculum;

import org.jspecify.annotations.NullMarked;
