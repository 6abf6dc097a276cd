package org.clustermaturity.chart;

import java.math.BigDecimal;
import org.clustermaturity.chart.LineChart.Place;

/** Writes values and dates into a {@link LineChart}. */
final class LineLabels {

    /** About how wide a letter of a note is. */
    static final double LETTER = 6.2;

    private final Svg svg;
    private final LineLayout layout;

    LineLabels(Svg svg, LineLayout layout) {
        this.svg = svg;
        this.layout = layout;
    }

    void grid() {
        for (BigDecimal tick : layout.scale().ticks()) {
            double y = layout.y(tick.doubleValue());
            svg.draw("line", "x1", LineLayout.LEFT, "y1", y, "x2", layout.right(), "y2", y, "stroke", Palette.GRID);
            svg.note(LineLayout.LEFT - 6, y + 4, layout.scale().written(tick), "end");
        }
    }

    /** As many dates as fit beside each other, the last one always. */
    void dates() {
        double free = 2.0 * layout.size().width();
        for (int i = layout.places().size() - 1; i >= 0; i--) {
            double half = layout.places().get(i).label().length() * LETTER / 2;
            double middle = Math.max(half + 2, Math.min(layout.size().width() - half - 2, layout.x(i)));
            svg.draw(
                    "line",
                    "x1",
                    layout.x(i),
                    "y1",
                    layout.bottom(),
                    "x2",
                    layout.x(i),
                    "y2",
                    layout.bottom() + 5,
                    "stroke",
                    Palette.MUTED);
            if (middle + half < free) {
                svg.note(middle, layout.bottom() + 19, layout.places().get(i).label(), "middle");
                free = middle - half - 10;
            }
        }
    }

    /** As many values as fit beside each other, the last one always. */
    void values() {
        double free = 2.0 * layout.size().width();
        for (int i = layout.places().size() - 1; i >= 0; i--) {
            Place place = layout.places().get(i);
            double half = place.written().length() * LETTER / 2 + 2;
            if (place.value() != null && layout.x(i) + half < free) {
                double above = layout.y(place.value()) - 9;
                svg.text(
                        layout.x(i),
                        above < layout.size().top() + 8 ? above + 25 : above,
                        place.written(),
                        "text-anchor",
                        "middle",
                        "fill",
                        Palette.INK,
                        "font-weight",
                        "bold",
                        "font-size",
                        Svg.NOTE_SIZE,
                        "stroke",
                        Palette.PAPER,
                        "stroke-width",
                        3.0,
                        "paint-order",
                        "stroke");
                free = layout.x(i) - half;
            }
        }
    }
}
