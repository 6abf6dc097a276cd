package org.clustermaturity.chart;

import java.util.List;

/**
 * The colours of charts. All that carry meaning differ for the colour-blind, have a contrast of at least 3 to white, and 4.5
 * where text is written in them; and none says anything that form or words do not say too.
 */
public final class Palette {

    /** Text. */
    public static final String INK = "#1c2733";

    /** Text that matters less. */
    public static final String MUTED = "#4a5866";

    /** Lines to read values by; they carry no meaning. */
    public static final String GRID = "#c3ccd5";

    /** What a chart is about. */
    public static final String ACCENT = "#0b4f8a";

    /** The room between two bounds. */
    public static final String BAND = "#d5e6f5";

    /** The edge of that room. */
    public static final String BAND_EDGE = "#4a82b4";

    public static final String PAPER = "#ffffff";

    /** For several lines in one chart, in this order; each also has a dash pattern of its own. */
    public static final List<Series> SERIES = List.of(
            new Series("#0b4f8a", ""),
            new Series("#b34700", "8 3"),
            new Series("#00735c", "2 3"),
            new Series("#7b3f8c", "10 3 2 3"),
            new Series("#8a6100", "5 5"),
            new Series("#a3195b", "12 4"),
            new Series("#3d4a57", "3 2 3 6"));

    /**
     * How one of several lines looks.
     *
     * @param dashes as SVG wants them; empty for a line without gaps
     */
    public record Series(String colour, String dashes) {}

    /** How the line at this place looks, from 0; after the last one they come again. */
    public static Series series(int place) {
        return SERIES.get(Math.floorMod(place, SERIES.size()));
    }

    private Palette() {}
}
