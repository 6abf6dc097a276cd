package org.clustermaturity.assessment;

import org.jspecify.annotations.Nullable;

/**
 * A score of a submitted assessment, as it was shown: in the questionnaire's range, rounded.
 *
 * @param node the id of a dimension, or {@link #OVERALL}
 * @param value from the given answers; null when there is none
 * @param lowest when every open answer turns out worst; null when there is none
 * @param highest when every open answer turns out best; null when there is none
 */
public record NodeScore(
        String node,
        @Nullable Double value,
        @Nullable Double lowest,
        @Nullable Double highest) {

    /** Stands for the overall score; no dimension has this id. */
    public static final String OVERALL = "overall";
}
