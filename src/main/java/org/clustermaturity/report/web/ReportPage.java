package org.clustermaturity.report.web;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clustermaturity.chart.Reading;
import org.clustermaturity.chart.ScoreChart;
import org.clustermaturity.chart.ValueScale;
import org.clustermaturity.language.Language;
import org.clustermaturity.language.Sentence;
import org.clustermaturity.language.Words;
import org.clustermaturity.page.Bookmark;
import org.clustermaturity.page.Pages;
import org.clustermaturity.page.Style;
import org.clustermaturity.page.WebPage;
import org.clustermaturity.report.Report;
import org.clustermaturity.report.ReportedReview;
import org.clustermaturity.report.ShownNumbers;

/** What a report looks like, in a browser and on paper. */
final class ReportPage {

    private static final Style SCREEN = Style.of("page", "report");
    private static final Style PAPER = Style.of("paper");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);
    private static final int LONGEST_NAME = 60;

    private final Report report;
    private final Language language;
    private final ShownNumbers numbers;

    ReportPage(Report report) {
        this.report = report;
        this.language = new Language(report.language());
        this.numbers = new ShownNumbers(Words.in(language), report.scores().decimals());
    }

    WebPage onScreen(Pages pages) {
        return pages.make("report", SCREEN, title(), language, content());
    }

    WebPage onPaper(Pages pages) {
        Map<String, Object> content = content();
        content.put("bookmarks", bookmarks());
        return pages.make("report", PAPER, title(), language, content);
    }

    /** Such as {@code maturity-report-alpine-timber-2026-11-21}. */
    String fileName() {
        String about = report.head().organisation() == null ? "" : report.head().organisation();
        String plain = Normalizer.normalize(about, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String named =
                plain.substring(0, Math.min(plain.length(), LONGEST_NAME)).replaceAll("^-+|-+$", "");
        return "maturity-report-" + (named.isEmpty() ? "" : named + "-")
                + report.head().referenceDate();
    }

    private String title() {
        String organisation = report.head().organisation();
        return organisation == null ? report.title() : report.title() + ": " + organisation;
    }

    private Map<String, Object> content() {
        Map<String, Object> content = new HashMap<>();
        content.put("report", report);
        content.put("numbers", numbers);
        content.put("date", day(report.head().referenceDate()));
        content.put("approved", approved());
        content.put("chart", chart().toSvg());
        content.put("citations", citations());
        content.put("contentRelease", report.origin().contentRelease());
        return content;
    }

    private String approved() {
        ReportedReview review = report.review();
        return review == null ? "" : day(LocalDate.ofInstant(review.approvedAt(), ZoneOffset.UTC));
    }

    private String day(LocalDate day) {
        return DATE.withLocale(region()).format(day);
    }

    /** Our English is British, and so are its dates. */
    private Locale region() {
        return language.equals(Language.ENGLISH) ? Locale.UK : language.locale();
    }

    private ScoreChart chart() {
        Report.ReportedScores scores = report.scores();
        List<Reading> readings = scores.dimensions().stream()
                .map(dimension -> new Reading(
                        dimension.title(),
                        dimension.score().value(),
                        dimension.score().lowest(),
                        dimension.score().highest()))
                .toList();
        return new ScoreChart(
                "scores",
                say("report.chart-title"),
                description(),
                new ValueScale(scores.from(), scores.to(), numbers.words().decimalSign()),
                readings,
                say("report.chart-value"),
                say("report.chart-band"));
    }

    private String description() {
        List<String> parts = new ArrayList<>();
        for (Report.ReportedDimension dimension : report.scores().dimensions()) {
            Report.ReportedScore score = dimension.score();
            String value = score.value() == null ? say("report.no-value") : numbers.score(score.value());
            parts.add(
                    score.isOpen()
                            ? say(
                                    "report.chart-open",
                                    dimension.title(),
                                    value,
                                    numbers.score(score.lowest()),
                                    numbers.score(score.highest()))
                            : say("report.chart-settled", dimension.title(), value));
        }
        return String.join(" ", parts);
    }

    /** The number of each source, by its id. */
    private Map<String, Integer> citations() {
        Map<String, Integer> citations = new HashMap<>();
        report.sources().forEach(source -> citations.put(source.id(), source.number()));
        return citations;
    }

    private List<Bookmark> bookmarks() {
        List<Bookmark> bookmarks = new ArrayList<>();
        for (Section section : Section.values()) {
            if (section.isIn(report)) {
                bookmarks.add(new Bookmark(say(section.heading()), section.id()));
            }
        }
        return bookmarks;
    }

    private String say(String key, Object... arguments) {
        return Sentence.of(key, arguments).in(language);
    }
}
