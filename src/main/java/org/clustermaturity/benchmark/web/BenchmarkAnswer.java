package org.clustermaturity.benchmark.web;

import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.clustermaturity.benchmark.Benchmarks.Published;
import org.clustermaturity.benchmark.Group;
import org.clustermaturity.benchmark.Metrics;
import org.clustermaturity.benchmark.ReferenceValues;
import org.clustermaturity.benchmark.web.BenchmarkResponse.GroupResponse;
import org.clustermaturity.benchmark.web.BenchmarkResponse.MetricResponse;
import org.clustermaturity.language.Gaps;
import org.clustermaturity.language.Language;
import org.clustermaturity.language.Sentence;
import org.clustermaturity.scoring.RuleBook;

/** Makes the answer about a group: what is published, else what there is to go by, else nothing. */
record BenchmarkAnswer(RuleBook book, Metrics metrics, Group group, ShownFigures shown, Gaps gaps) {

    BenchmarkResponse of(Optional<Published> published) {
        return published.map(this::published).orElseGet(() -> group.equals(Group.ALL) ? toGoBy() : none());
    }

    private BenchmarkResponse published(Published published) {
        List<MetricResponse> figures = metrics.list().stream()
                .flatMap(metric -> shown.published(metric, published.figures()).stream())
                .toList();
        return new BenchmarkResponse(
                "published",
                book.questionnaire().id(),
                shownGroup(),
                published.madeAt().atOffset(ZoneOffset.UTC).toLocalDate(),
                published.figures().organisations(),
                figures,
                said("benchmark.published"),
                untranslated(figures));
    }

    private BenchmarkResponse toGoBy() {
        List<MetricResponse> values = metrics.numbers().stream()
                .flatMap(metric ->
                        metrics.reference(metric.id()).flatMap(number -> shown.indicative(metric, number)).stream())
                .toList();
        String notice = metrics.references().map(ReferenceValues::notice).orElse("");
        return values.isEmpty() ? none() : response("indicative", values, notice);
    }

    /** Says the same whether there are too few or nobody. */
    private BenchmarkResponse none() {
        return response("none", List.of(), said("benchmark.none"));
    }

    private BenchmarkResponse response(String kind, List<MetricResponse> figures, String notice) {
        return new BenchmarkResponse(
                kind, book.questionnaire().id(), shownGroup(), null, null, figures, notice, untranslated(figures));
    }

    private String said(String key) {
        return Sentence.of(key).in(language());
    }

    private GroupResponse shownGroup() {
        return new GroupResponse(group.by().key(), group.value().isEmpty() ? null : group.value());
    }

    private Language language() {
        return book.fields().words().language();
    }

    /** The texts that stand in English; the few words of the program itself are one of them. */
    private List<String> untranslated(List<MetricResponse> figures) {
        String folder = "questionnaires/" + book.questionnaire().id() + "/";
        Set<String> titles = new HashSet<>();
        figures.forEach(figure -> titles.add("dimension/" + figure.id() + "/title"));
        Stream<String> questionnaire = gaps.under(folder + book.questionnaire().version() + "/").stream()
                .filter(titles::contains);
        Stream<String> references =
                gaps.under(folder + "reference-values.yaml").stream().filter(text -> !figures.isEmpty());
        return Stream.of(questionnaire, references, gaps.under("messages/").stream())
                .flatMap(texts -> texts)
                .toList();
    }
}
