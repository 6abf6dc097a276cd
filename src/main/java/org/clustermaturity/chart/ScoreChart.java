package org.clustermaturity.chart;

import java.util.List;

/**
 * Scores that are to be drawn, and the words beside them.
 *
 * @param id names the picture in its page
 * @param title what it shows, in a few words
 * @param description what can be seen in it, for those who do not see it
 * @param scale the range in which the scores lie
 * @param valueKey what a value is called in the key
 * @param bandKey what the room between the bounds is called in the key
 */
public record ScoreChart(
        String id,
        String title,
        String description,
        ValueScale scale,
        List<Reading> readings,
        String valueKey,
        String bandKey) {

    private static final int LEAST_FOR_A_RADAR = 3;

    public ScoreChart {
        readings = List.copyOf(readings);
    }

    /** The picture: a radar, or bars where there are too few scores for one. */
    public String toSvg() {
        return readings.size() < LEAST_FOR_A_RADAR ? new Bars(this).toSvg() : new Radar(this).toSvg();
    }

    /** Whether any score can still change. */
    boolean isOpen() {
        return readings.stream().anyMatch(Reading::isOpen);
    }
}
