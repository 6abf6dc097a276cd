package org.clustermaturity.benchmark.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.clustermaturity.benchmark.Figures;
import org.clustermaturity.benchmark.Metric;
import org.clustermaturity.benchmark.MetricFigures;
import org.clustermaturity.benchmark.Quartiles;
import org.clustermaturity.benchmark.ReferenceValues.KeyNumber;
import org.clustermaturity.benchmark.ReferenceValues.Value;
import org.clustermaturity.benchmark.ReferenceValues.Values;
import org.clustermaturity.benchmark.web.BenchmarkResponse.BandResponse;
import org.clustermaturity.benchmark.web.BenchmarkResponse.MetricResponse;
import org.clustermaturity.benchmark.web.BenchmarkResponse.QuartileResponse;
import org.clustermaturity.content.Source;
import org.clustermaturity.content.Sources;
import org.clustermaturity.language.PlainNumber;
import org.jspecify.annotations.Nullable;

/**
 * Figures as they are shown, each with the own value beside it.
 *
 * @param own the values of the asker's organisation, by metric
 */
record ShownFigures(Map<String, Double> own, Sources sources) {

    /** Published figures of a metric; empty when there are none. */
    Optional<MetricResponse> published(Metric metric, Figures figures) {
        return figures.find(metric.id()).map(found -> published(metric, found));
    }

    /** Values to go by. */
    Optional<MetricResponse> indicative(Metric metric, KeyNumber number) {
        return Optional.ofNullable(number.values()).map(values -> {
            List<QuartileResponse> quartiles = List.of(
                    indicative("lower", values.lower()),
                    indicative("median", values.median()),
                    indicative("upper", values.upper()));
            return response(metric, number.about(), quartiles, List.of(), quartilesOf(values));
        });
    }

    private MetricResponse published(Metric metric, MetricFigures figures) {
        Quartiles quartiles = Quartiles.of(figures.bands(), metric);
        List<QuartileResponse> shown = new ArrayList<>();
        add("lower", quartiles.lower(), shown);
        add("median", quartiles.median(), shown);
        add("upper", quartiles.upper(), shown);
        List<BandResponse> histogram = figures.bands().stream()
                .map(band -> new BandResponse(band.from(), band.to(), band.share()))
                .toList();
        return response(metric, null, shown, histogram, quartiles);
    }

    private MetricResponse response(
            Metric metric,
            @Nullable String about,
            List<QuartileResponse> quartiles,
            List<BandResponse> histogram,
            Quartiles dividing) {
        Double value = own.get(metric.id());
        return new MetricResponse(
                metric.id(),
                metric.title(),
                metric.unit(),
                about,
                quartiles,
                histogram,
                value == null ? null : PlainNumber.of(value),
                value == null
                        ? null
                        : dividing.place(value)
                                .map(quarter -> quarter.name().toLowerCase(Locale.ROOT))
                                .orElse(null));
    }

    private static void add(String quartile, @Nullable BigDecimal value, List<QuartileResponse> quartiles) {
        if (value != null) {
            quartiles.add(new QuartileResponse(quartile, value, "published", null));
        }
    }

    private QuartileResponse indicative(String quartile, Value value) {
        boolean isSourced =
                sources.find(value.source()).filter(Source::published).isPresent();
        return new QuartileResponse(quartile, value.value(), isSourced ? "source" : "own-proposal", value.source());
    }

    private static Quartiles quartilesOf(Values values) {
        return new Quartiles(
                values.lower().value(), values.median().value(), values.upper().value());
    }
}
