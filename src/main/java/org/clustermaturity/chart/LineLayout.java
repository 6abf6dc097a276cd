package org.clustermaturity.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.clustermaturity.chart.LineChart.Place;
import org.clustermaturity.chart.LineChart.Size;

/** Where things lie in a {@link LineChart}, in units of the picture. */
record LineLayout(ValueScale scale, List<Place> places, Size size) {

    static final double LEFT = 44;

    private static final double RIGHT = 34;
    private static final double BOTTOM = 34;
    private static final double INSET = 18;
    private static final double WIDEST_DAY = 34;
    private static final double APART = 10;

    double right() {
        return size.width() - RIGHT;
    }

    /** To scale; those of one day stand side by side. */
    double x(int place) {
        LocalDate day = places.get(place).date();
        List<Integer> sameDay = IntStream.range(0, places.size())
                .filter(i -> places.get(i).date().equals(day))
                .boxed()
                .toList();
        double apart = Math.min(APART, WIDEST_DAY / sameDay.size());
        return toScale(day) + (sameDay.indexOf(place) - (sameDay.size() - 1) / 2.0) * apart;
    }

    private double toScale(LocalDate day) {
        LocalDate first = places.get(0).date();
        long days = ChronoUnit.DAYS.between(first, places.get(places.size() - 1).date());
        double part = days == 0 ? 0.5 : ChronoUnit.DAYS.between(first, day) / (double) days;
        return LEFT + INSET + part * (right() - LEFT - 2 * INSET);
    }

    double y(double value) {
        return bottom() - scale.part(value) * (bottom() - size.top());
    }

    double bottom() {
        return size.height() - BOTTOM;
    }
}
