package org.clustermaturity.chart;

/** Says below a chart what its line and its band mean. */
final class Key {

    private static final double SAMPLE = 28;
    private static final double GAP = 8;

    private Key() {}

    /**
     * Draws it.
     *
     * @param y the height of its upper line
     */
    static void draw(Svg svg, ScoreChart chart, double x, double y) {
        svg.draw("line", "x1", x, "y1", y, "x2", x + SAMPLE, "y2", y, "stroke", Palette.ACCENT, "stroke-width", 2.5);
        svg.draw("circle", "cx", x + SAMPLE / 2, "cy", y, "r", 4.0, "fill", Palette.ACCENT);
        svg.text(x + SAMPLE + GAP, y + 4.5, chart.valueKey(), "fill", Palette.INK);
        if (chart.isOpen()) {
            double below = y + Svg.TEXT_SIZE * 1.6;
            svg.draw(
                    "rect",
                    "x",
                    x,
                    "y",
                    below - 6,
                    "width",
                    SAMPLE,
                    "height",
                    12.0,
                    "fill",
                    Palette.BAND,
                    "stroke",
                    Palette.BAND_EDGE,
                    "stroke-dasharray",
                    "4 3");
            svg.text(x + SAMPLE + GAP, below + 4.5, chart.bandKey(), "fill", Palette.INK);
        }
    }
}
