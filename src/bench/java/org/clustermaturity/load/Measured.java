package org.clustermaturity.load;

import org.HdrHistogram.Histogram;

/**
 * What clients saw.
 *
 * @param rate answers a second
 * @param median in milliseconds, as the others
 */
record Measured(double rate, double median, double p99, double max, long errors) {

    static Measured of(Histogram nanos, int seconds, long errors) {
        return new Measured(
                nanos.getTotalCount() / (double) seconds,
                nanos.getValueAtPercentile(50) / 1e6,
                nanos.getValueAtPercentile(99) / 1e6,
                nanos.getMaxValue() / 1e6,
                errors);
    }
}
