package org.clustermaturity.benchmark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clustermaturity.assessment.NodeScore;
import org.clustermaturity.benchmark.Group.By;
import org.clustermaturity.benchmark.ReferenceValues.KeyNumber;
import org.clustermaturity.questionnaire.DerivedField;
import org.clustermaturity.questionnaire.Dimension;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.questionnaire.QuestionKind;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.questionnaire.ScoreRange;
import org.clustermaturity.scoring.RuleBook;
import org.jspecify.annotations.Nullable;

/**
 * What the assessments of a questionnaire are compared by.
 *
 * @param scores the overall score and those of the dimensions
 * @param numbers the key numbers
 */
public record Metrics(List<Metric> scores, List<Metric> numbers, Optional<ReferenceValues> references) {

    private static final int BANDS = 5;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public Metrics {
        scores = List.copyOf(scores);
        numbers = List.copyOf(numbers);
    }

    /** Those of a questionnaire in the language of its rule book. */
    public static Metrics of(RuleBook book, Optional<ReferenceValues> references) {
        Questionnaire questionnaire = book.questionnaire();
        ScoreRange range = questionnaire.scheme().range();
        List<Metric> scores = new ArrayList<>();
        scores.add(score(NodeScore.OVERALL, book.fields().words().overallScore(), range));
        for (Dimension dimension : questionnaire.scoredDimensions()) {
            scores.add(score(dimension.id(), dimension.title(), range));
        }
        List<Metric> numbers = references.map(ReferenceValues::metrics).orElse(List.of()).stream()
                .map(number -> number(number, questionnaire))
                .toList();
        return new Metrics(scores, numbers, references);
    }

    /** All of them, the overall score first. */
    public List<Metric> list() {
        List<Metric> all = new ArrayList<>(scores);
        all.addAll(numbers);
        return all;
    }

    /** The key number whose bands make groups of this kind. */
    public Optional<Metric> filter(By by) {
        return numbers.stream()
                .filter(metric -> reference(metric.id())
                        .filter(number -> number.filter() == by)
                        .isPresent())
                .findFirst();
    }

    /** What the content says of a key number; empty for a score. */
    public Optional<KeyNumber> reference(String metric) {
        return references.stream()
                .flatMap(values -> values.metrics().stream())
                .filter(number -> number.id().equals(metric))
                .findFirst();
    }

    private static Metric score(String id, String title, ScoreRange range) {
        BigDecimal step = range.to().subtract(range.from()).divide(BigDecimal.valueOf(BANDS));
        List<BigDecimal> edges = IntStream.range(1, BANDS)
                .mapToObj(band -> range.from().add(step.multiply(BigDecimal.valueOf(band))))
                .toList();
        return new Metric(id, title, null, range.from(), range.to(), edges);
    }

    private static Metric number(KeyNumber number, Questionnaire questionnaire) {
        int position = questionnaire.indexOf(number.id());
        if (position < 0) {
            return derived(number, questionnaire);
        }
        Question question = questionnaire.questions().get(position);
        boolean isShare = question.kind() == QuestionKind.PERCENTAGE;
        @Nullable
        BigDecimal least = question.limits().min() < 0
                ? null
                : BigDecimal.valueOf(question.limits().min());
        return new Metric(
                number.id(),
                number.title(),
                isShare ? "%" : question.unit(),
                least,
                isShare ? WHOLE : null,
                number.edges());
    }

    private static Metric derived(KeyNumber number, Questionnaire questionnaire) {
        Optional<DerivedField> field = questionnaire.derived().stream()
                .filter(each -> each.id().equals(number.id()))
                .findFirst();
        boolean isAge = field.filter(each -> each.operator() == DerivedField.Operator.YEARS_SINCE)
                .isPresent();
        String unit = field.map(DerivedField::unit).orElse(null);
        return new Metric(number.id(), number.title(), unit, isAge ? BigDecimal.ZERO : null, null, number.edges());
    }
}
