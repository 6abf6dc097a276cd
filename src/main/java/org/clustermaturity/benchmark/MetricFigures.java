package org.clustermaturity.benchmark;

import java.util.List;

/** How a group is spread over the bands of a metric, as it is published. */
public record MetricFigures(String metric, List<BandShare> bands) {

    public MetricFigures {
        bands = List.copyOf(bands);
    }
}
