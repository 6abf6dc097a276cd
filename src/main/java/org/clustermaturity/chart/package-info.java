/**
 * Charts: pictures of numbers as SVG, for pages and for documents alike.
 *
 * <p>Start at {@link org.clustermaturity.chart.Svg}, which escapes all that it is given; {@link org.clustermaturity.chart.Radar}
 * and {@link org.clustermaturity.chart.Bars} show scores with their bounds, {@link org.clustermaturity.chart.LineChart} how one
 * moved.
 *
 * <p>This package knows numbers and words only: not what is shown, and no other room.
 */
@NullMarked
package org.clustermaturity.chart;

import org.jspecify.annotations.NullMarked;
