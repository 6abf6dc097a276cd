package org.clustermaturity.chart;

import org.jspecify.annotations.Nullable;

/**
 * One score in a chart.
 *
 * @param value null when there is none; nothing is drawn in its place
 * @param lowest the lower bound; null when there is none
 * @param highest the upper bound; null when there is none
 */
public record Reading(
        String label,
        @Nullable Double value,
        @Nullable Double lowest,
        @Nullable Double highest) {

    /** Whether it lies between two bounds that differ. */
    boolean isOpen() {
        return lowest != null && highest != null && !lowest.equals(highest);
    }

    /** Whether it has both bounds. */
    boolean hasBounds() {
        return lowest != null && highest != null;
    }
}
