package org.clustermaturity.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A score over time: a line through the values, a band between their bounds, and the steps that were reached above it. Time is
 * to scale. Where there is no value, the line has a gap.
 *
 * @param id names the picture in its page
 * @param places the oldest first
 */
public record LineChart(String id, String title, String description, ValueScale scale, List<Place> places, Size size) {

    /** How large a chart is, in units of the picture. */
    public enum Size {
        LARGE(760, 330, 46),
        SMALL(272, 168, 18);

        private final int width;
        private final int height;
        private final double top;

        Size(int width, int height, double top) {
            this.width = width;
            this.height = height;
            this.top = top;
        }

        int width() {
            return width;
        }

        int height() {
            return height;
        }

        /** Where values begin. */
        double top() {
            return top;
        }
    }

    /**
     * A score as it was on one day.
     *
     * @param label the date in words
     * @param written the value in digits; empty when there is none
     * @param step what was reached, in words; null when nothing was
     */
    public record Place(
            LocalDate date,
            String label,
            @Nullable Double value,
            @Nullable Double lowest,
            @Nullable Double highest,
            String written,
            @Nullable String step) {

        private boolean isBounded() {
            return lowest != null && highest != null;
        }
    }

    private static final double HALF_A_BAND = 5;

    public LineChart {
        places = List.copyOf(places);
    }

    /** The picture. */
    public String toSvg() {
        Svg svg = new Svg(id, size.width, size.height, title, description);
        LineLabels labels = new LineLabels(svg, layout());
        labels.grid();
        steps(svg);
        runs(Place::isBounded).forEach(run -> band(svg, run));
        runs(place -> place.value() != null).forEach(run -> line(svg, run));
        labels.dates();
        labels.values();
        return svg.end();
    }

    /** A step ends half-way to the next one, because nobody knows when in between it changed. */
    private void steps(Svg svg) {
        int start = 0;
        while (size == Size.LARGE && start < places.size()) {
            int end = start + 1;
            while (end < places.size()
                    && Objects.equals(places.get(end).step(), places.get(start).step())) {
                end++;
            }
            step(svg, places.get(start).step(), stepStart(start), stepStart(end));
            start = end;
        }
    }

    private double stepStart(int place) {
        if (place == 0 || place == places.size()) {
            return place == 0 ? LineLayout.LEFT : layout().right();
        }
        return (x(place - 1) + x(place)) / 2;
    }

    private void step(Svg svg, @Nullable String title, double from, double to) {
        if (title == null || to - from < 2) {
            return;
        }
        svg.draw(
                "rect",
                "x",
                from + 0.5,
                "y",
                8.0,
                "width",
                to - from - 1,
                "height",
                22.0,
                "rx",
                3.0,
                "fill",
                Palette.BAND);
        if (title.length() * LineLabels.LETTER + 10 < to - from) {
            svg.text(
                    (from + to) / 2,
                    23.5,
                    title,
                    "text-anchor",
                    "middle",
                    "fill",
                    Palette.INK,
                    "font-size",
                    Svg.NOTE_SIZE);
        }
    }

    private void band(Svg svg, List<Integer> run) {
        List<Svg.Point> edge = new ArrayList<>();
        boolean alone = run.size() == 1;
        run.forEach(i -> edge.add(new Svg.Point(x(i) - (alone ? HALF_A_BAND : 0), y(highest(i)))));
        if (alone) {
            edge.add(new Svg.Point(x(run.get(0)) + HALF_A_BAND, y(highest(run.get(0)))));
            edge.add(new Svg.Point(x(run.get(0)) + HALF_A_BAND, y(lowest(run.get(0)))));
        }
        for (int i = run.size() - 1; i >= 0; i--) {
            edge.add(new Svg.Point(x(run.get(i)) - (alone ? HALF_A_BAND : 0), y(lowest(run.get(i)))));
        }
        svg.draw(
                "polygon",
                "points",
                Svg.points(edge),
                "fill",
                Palette.BAND,
                "stroke",
                Palette.BAND_EDGE,
                "stroke-width",
                0.75,
                "stroke-dasharray",
                "4 3");
    }

    private void line(Svg svg, List<Integer> run) {
        List<Svg.Point> points =
                run.stream().map(i -> new Svg.Point(x(i), y(value(i)))).toList();
        double thick = size == Size.LARGE ? 3.5 : 2;
        if (points.size() > 1) {
            svg.draw(
                    "polyline",
                    "points",
                    Svg.points(points),
                    "fill",
                    "none",
                    "stroke",
                    Palette.ACCENT,
                    "stroke-width",
                    thick,
                    "stroke-linejoin",
                    "round");
        }
        points.forEach(point ->
                svg.draw("circle", "cx", point.x(), "cy", point.y(), "r", thick + 0.5, "fill", Palette.ACCENT));
    }

    /** Stretches without a gap. */
    private List<List<Integer>> runs(Predicate<Place> present) {
        List<List<Integer>> runs = new ArrayList<>();
        boolean going = false;
        for (int i = 0; i < places.size(); i++) {
            boolean is = present.test(places.get(i));
            if (is && !going) {
                runs.add(new ArrayList<>());
            }
            if (is) {
                runs.get(runs.size() - 1).add(i);
            }
            going = is;
        }
        return runs;
    }

    private LineLayout layout() {
        return new LineLayout(scale, places, size);
    }

    private double x(int place) {
        return layout().x(place);
    }

    private double y(double value) {
        return layout().y(value);
    }

    private double value(int place) {
        return Objects.requireNonNull(places.get(place).value());
    }

    private double lowest(int place) {
        return Objects.requireNonNull(places.get(place).lowest());
    }

    private double highest(int place) {
        return Objects.requireNonNull(places.get(place).highest());
    }
}
