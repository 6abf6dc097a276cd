package org.clustermaturity.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Scores on spokes around a middle, the first one upwards, then clockwise. */
final class Radar {

    private static final int WIDTH = 620;
    private static final int HEIGHT = 440;
    private static final double RADIUS = 145;
    private static final Svg.Point MIDDLE = new Svg.Point(WIDTH / 2.0, 200);
    private static final double LABEL_DISTANCE = RADIUS + 16;
    private static final int LABEL_WIDTH = 21;
    private static final int LABEL_LINES = 3;
    /** How far a spoke may lean from upright for its label to be centred. */
    private static final double UPRIGHT = 0.3;

    private final ScoreChart chart;
    private final List<Reading> readings;
    private final Svg svg;

    Radar(ScoreChart chart) {
        this.chart = chart;
        this.readings = chart.readings();
        this.svg = new Svg(chart.id(), WIDTH, HEIGHT, chart.title(), chart.description());
    }

    String toSvg() {
        band();
        grid();
        values();
        labels();
        Key.draw(svg, chart, 160, HEIGHT - 40);
        return svg.end();
    }

    /** Sector by sector, because a spoke without bounds leaves a gap. */
    private void band() {
        if (!chart.isOpen()) {
            return;
        }
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < readings.size(); i++) {
            int next = (i + 1) % readings.size();
            if (readings.get(i).hasBounds() && readings.get(next).hasBounds()) {
                path.append("M").append(bound(i, false)).append(" L").append(bound(i, true));
                path.append(" L").append(bound(next, true)).append(" L").append(bound(next, false));
                path.append(" Z ");
            }
        }
        svg.draw("path", "d", path.toString().strip(), "fill", Palette.BAND);
        edge(false);
        edge(true);
    }

    private void edge(boolean upper) {
        for (int i = 0; i < readings.size(); i++) {
            int next = (i + 1) % readings.size();
            if (readings.get(i).hasBounds() && readings.get(next).hasBounds()) {
                line(bound(i, upper), bound(next, upper), Palette.BAND_EDGE, 1.2, "4 3");
            }
        }
    }

    private void grid() {
        List<BigDecimal> ticks = chart.scale().ticks();
        for (BigDecimal tick : ticks.subList(1, ticks.size())) {
            double part = chart.scale().part(tick.doubleValue());
            List<Svg.Point> ring = around(spoke -> part);
            svg.draw("polygon", "points", Svg.points(ring), "fill", "none", "stroke", Palette.GRID);
        }
        for (Svg.Point end : around(spoke -> 1)) {
            line(MIDDLE, end, Palette.GRID, 1, "none");
        }
        ticks.forEach(this::tick);
    }

    /** Written between the last spoke and the first, where no value is drawn. */
    private void tick(BigDecimal tick) {
        double half = Math.PI / readings.size();
        double distance = RADIUS * chart.scale().part(tick.doubleValue()) * Math.cos(half);
        svg.note(
                MIDDLE.x() - distance * Math.sin(half),
                MIDDLE.y() - distance * Math.cos(half) + 4,
                chart.scale().written(tick),
                "middle");
    }

    /** A line between neighbours that both have a value; where there is none, there is nothing. */
    private void values() {
        for (int i = 0; i < readings.size(); i++) {
            int next = (i + 1) % readings.size();
            Double here = readings.get(i).value();
            Double there = readings.get(next).value();
            if (here != null && there != null) {
                line(at(i, part(here)), at(next, part(there)), Palette.ACCENT, 2.5, "none");
            }
        }
        for (int i = 0; i < readings.size(); i++) {
            Double here = readings.get(i).value();
            if (here != null) {
                Svg.Point dot = at(i, part(here));
                svg.draw("circle", "cx", dot.x(), "cy", dot.y(), "r", 4.0, "fill", Palette.ACCENT);
            }
        }
    }

    private void labels() {
        for (int i = 0; i < readings.size(); i++) {
            Svg.Point place = at(i, LABEL_DISTANCE / RADIUS);
            double lean = Math.sin(angle(i));
            List<String> lines = Wrapping.lines(readings.get(i).label(), LABEL_WIDTH, LABEL_LINES);
            // Lines above or below the chart must not reach into it.
            double away = -Math.cos(angle(i)) * (lines.size() - 1) * Svg.TEXT_SIZE * 0.6;
            String anchor = Math.abs(lean) < UPRIGHT ? "middle" : lean > 0 ? "start" : "end";
            svg.lines(place.x(), place.y() + away, lines, "text-anchor", anchor, "fill", Palette.INK);
        }
    }

    private Svg.Point bound(int spoke, boolean upper) {
        Reading reading = readings.get(spoke);
        Double bound = upper ? reading.highest() : reading.lowest();
        return at(spoke, bound == null ? 0 : part(bound));
    }

    private double part(double value) {
        return chart.scale().part(value);
    }

    private List<Svg.Point> around(IntToDoubleFunction part) {
        return new ArrayList<>(IntStream.range(0, readings.size())
                .mapToObj(spoke -> at(spoke, part.applyAsDouble(spoke)))
                .toList());
    }

    private Svg.Point at(int spoke, double part) {
        double angle = angle(spoke);
        return new Svg.Point(
                MIDDLE.x() + RADIUS * part * Math.sin(angle), MIDDLE.y() - RADIUS * part * Math.cos(angle));
    }

    private double angle(int spoke) {
        return 2 * Math.PI * spoke / readings.size();
    }

    private void line(Svg.Point from, Svg.Point to, String colour, double width, String dashes) {
        svg.draw(
                "line",
                "x1",
                from.x(),
                "y1",
                from.y(),
                "x2",
                to.x(),
                "y2",
                to.y(),
                "stroke",
                colour,
                "stroke-width",
                width,
                "stroke-dasharray",
                dashes);
    }
}
