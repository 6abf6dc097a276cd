package org.clustermaturity.chart;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Scores below each other, each on a line of its own, for those that are too few for a radar. */
final class Bars {

    private static final int WIDTH = 620;
    private static final double LEFT = 190;
    private static final double LENGTH = WIDTH - LEFT - 40;
    private static final double ROW = 56;
    private static final double TOP = 16;
    private static final double THICK = 20;
    private static final int LABEL_WIDTH = 23;

    private final ScoreChart chart;
    private final double bottom;
    private final Svg svg;

    Bars(ScoreChart chart) {
        this.chart = chart;
        this.bottom = TOP + ROW * chart.readings().size();
        this.svg = new Svg(chart.id(), WIDTH, (int) bottom + 80, chart.title(), chart.description());
    }

    String toSvg() {
        grid();
        for (int i = 0; i < chart.readings().size(); i++) {
            bar(chart.readings().get(i), TOP + ROW * (i + 0.5));
        }
        Key.draw(svg, chart, LEFT, bottom + 44);
        return svg.end();
    }

    private void grid() {
        for (BigDecimal tick : chart.scale().ticks()) {
            double x = at(tick.doubleValue());
            svg.draw("line", "x1", x, "y1", TOP, "x2", x, "y2", bottom, "stroke", Palette.GRID);
            svg.note(x, bottom + 16, chart.scale().written(tick), "middle");
        }
    }

    private void bar(Reading reading, double middle) {
        List<String> lines = Wrapping.lines(reading.label(), LABEL_WIDTH, 3);
        svg.lines(LEFT - 14, middle, lines, "text-anchor", "end", "fill", Palette.INK);
        band(reading.lowest(), reading.highest(), middle);
        if (reading.value() != null) {
            double x = at(reading.value());
            svg.draw(
                    "line",
                    "x1",
                    LEFT,
                    "y1",
                    middle,
                    "x2",
                    x,
                    "y2",
                    middle,
                    "stroke",
                    Palette.ACCENT,
                    "stroke-width",
                    2.5);
            svg.draw("circle", "cx", x, "cy", middle, "r", 5.0, "fill", Palette.ACCENT);
        }
    }

    private void band(@Nullable Double lowest, @Nullable Double highest, double middle) {
        if (lowest == null || highest == null || lowest.equals(highest)) {
            return;
        }
        svg.draw(
                "rect",
                "x",
                at(lowest),
                "y",
                middle - THICK / 2,
                "width",
                at(highest) - at(lowest),
                "height",
                THICK,
                "fill",
                Palette.BAND,
                "stroke",
                Palette.BAND_EDGE,
                "stroke-dasharray",
                "4 3");
    }

    private double at(double value) {
        return LEFT + LENGTH * chart.scale().part(value);
    }
}
