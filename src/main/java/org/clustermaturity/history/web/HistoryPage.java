package org.clustermaturity.history.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.clustermaturity.assessment.NodeScore;
import org.clustermaturity.chart.LineChart;
import org.clustermaturity.chart.ValueScale;
import org.clustermaturity.language.Language;
import org.clustermaturity.language.Sentence;
import org.clustermaturity.page.Pages;
import org.clustermaturity.page.Style;
import org.clustermaturity.page.WebPage;
import org.jspecify.annotations.Nullable;

/** A history as a page. */
final class HistoryPage {

    static final Style STYLE = Style.of("page", "history");

    private final HistoryResponse history;
    private final Language language;
    private final Shown shown;

    private HistoryPage(HistoryResponse history) {
        this.history = history;
        this.language = history.languages().iterator().next();
        HistoryResponse.RangeOf range = history.range();
        this.shown = new Shown(language, range == null ? 0 : range.decimals());
    }

    static WebPage of(HistoryResponse history, Pages pages) {
        HistoryPage page = new HistoryPage(history);
        String title =
                Sentence.of("history.title", history.organisation().name()).in(page.language);
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("history", history);
        content.put("shown", page.shown);
        content.put("nodes", page.nodes());
        content.put("charts", page.charts());
        content.put("byId", page.byId());
        List<StepResponse> steps = new ArrayList<>(history.steps());
        Collections.reverse(steps);
        content.put("steps", steps);
        return pages.make("history", STYLE, title, page.language, content);
    }

    /** The titles of all scores, as the last assessment that has them names them. */
    private Map<String, String> nodes() {
        Map<String, String> nodes = new LinkedHashMap<>();
        for (int i = history.assessments().size() - 1; i >= 0; i--) {
            history.assessments().get(i).scores().forEach(score -> nodes.putIfAbsent(score.node(), score.title()));
        }
        return nodes;
    }

    private Map<String, PointResponse> byId() {
        Map<String, PointResponse> byId = new LinkedHashMap<>();
        history.assessments().forEach(point -> byId.put(point.assessment(), point));
        return byId;
    }

    /** A picture per score, the overall score first. */
    private List<String> charts() {
        List<String> charts = new ArrayList<>();
        HistoryResponse.RangeOf range = history.range();
        if (range != null) {
            ValueScale scale = new ValueScale(range.from(), range.to(), shown.decimalSign());
            nodes().forEach((node, title) -> charts.add(
                    chart("chart-" + charts.size(), node, title, scale).toSvg()));
        }
        return charts;
    }

    private LineChart chart(String id, String node, String title, ValueScale scale) {
        boolean large = node.equals(NodeScore.OVERALL);
        List<LineChart.Place> places = history.assessments().stream()
                .map(point -> place(point, score(point, node)))
                .toList();
        String first = shown.day(history.assessments().get(0).referenceDate());
        String last = shown.day(
                history.assessments().get(history.assessments().size() - 1).referenceDate());
        return new LineChart(
                id,
                Sentence.of("history.chart", title).in(language),
                Sentence.of("history.chart-about", first, last, values(places)).in(language),
                scale,
                places,
                large ? LineChart.Size.LARGE : LineChart.Size.SMALL);
    }

    private static String values(List<LineChart.Place> places) {
        return String.join(
                "; ",
                places.stream()
                        .map(place -> place.label() + ": " + (place.written().isEmpty() ? "–" : place.written()))
                        .toList());
    }

    private LineChart.Place place(PointResponse point, PointResponse.@Nullable ScoreOf score) {
        Double value = score == null ? null : score.value();
        PointResponse.StageOf stage = point.stage();
        return new LineChart.Place(
                point.referenceDate(),
                shown.shortDay(point.referenceDate()),
                value,
                score == null ? null : score.lowest(),
                score == null ? null : score.highest(),
                value == null ? "" : shown.score(value),
                stage == null ? null : stage.title());
    }

    static PointResponse.@Nullable ScoreOf score(PointResponse point, String node) {
        return point.scores().stream()
                .filter(score -> Objects.equals(score.node(), node))
                .findFirst()
                .orElse(null);
    }
}
