package org.clustermaturity.benchmark.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clustermaturity.benchmark.yaml.MetricYaml.QuartilesYaml;
import org.clustermaturity.benchmark.yaml.MetricYaml.ValueYaml;
import org.clustermaturity.benchmark.yaml.YamlReferenceValues.ReferenceYaml;
import org.clustermaturity.content.Sources;
import org.clustermaturity.content.Suggestion;
import org.clustermaturity.content.yaml.YamlFile;
import org.clustermaturity.questionnaire.DerivedField;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.questionnaire.QuestionKind;
import org.clustermaturity.questionnaire.Questionnaire;

/** Notes what is wrong with key numbers and their values. */
final class MetricCheck {

    /** The groups that the bands of a number can make. */
    static final List<String> FILTERS = List.of("size", "age");

    private static final int MOST_EDGES = 9;
    private static final Set<QuestionKind> NUMBERS =
            Set.of(QuestionKind.NUMBER, QuestionKind.PERCENTAGE, QuestionKind.MONEY);

    private final YamlFile<ReferenceYaml> file;
    private final Sources sources;
    private final Optional<Questionnaire> questionnaire;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> filters = new HashSet<>();

    /** @param questionnaire the latest version; empty when it could not be read */
    MetricCheck(YamlFile<ReferenceYaml> file, Sources sources, Optional<Questionnaire> questionnaire) {
        this.file = file;
        this.sources = sources;
        this.questionnaire = questionnaire;
    }

    void check() {
        List<MetricYaml> metrics = file.value().metrics();
        for (int i = 0; i < metrics.size(); i++) {
            check(metrics.get(i), "metrics/" + i);
        }
    }

    private void check(MetricYaml metric, String place) {
        String owner = "Metric " + metric.id();
        if (!ids.add(metric.id())) {
            file.problem(place + "/id", owner + " stands twice.", "");
        }
        questionnaire.ifPresent(asked -> checkNumber(metric.id(), asked, place));
        checkFilter(metric, owner, place);
        checkEdges(metric.edges(), owner, place);
        QuartilesYaml quartiles = metric.quartiles();
        if (quartiles != null) {
            checkQuartiles(quartiles, owner, place + "/quartiles");
        }
    }

    private void checkNumber(String id, Questionnaire asked, String place) {
        List<String> numbers = new ArrayList<>(asked.questions().stream()
                .filter(question -> NUMBERS.contains(question.kind()))
                .map(Question::id)
                .toList());
        asked.derived().stream()
                .filter(field -> field.operator() != DerivedField.Operator.TALLY)
                .map(DerivedField::id)
                .forEach(numbers::add);
        if (!numbers.contains(id)) {
            file.problem(
                    place + "/id",
                    "Metric %s is no number that %s asks for or derives.".formatted(id, asked.name()),
                    Suggestion.maybeNearest(id, numbers));
        }
    }

    private void checkFilter(MetricYaml metric, String owner, String place) {
        String filter = metric.filter();
        if (filter != null && !FILTERS.contains(filter)) {
            file.problem(
                    place + "/filter",
                    "%s has filter \"%s\", which does not exist.".formatted(owner, filter),
                    Suggestion.maybe(filter, FILTERS));
        } else if (filter != null && !filters.add(filter)) {
            file.problem(place + "/filter", "%s is a second filter \"%s\".".formatted(owner, filter), "");
        }
    }

    private void checkEdges(List<BigDecimal> edges, String owner, String place) {
        if (edges.isEmpty() || edges.size() > MOST_EDGES) {
            file.problem(
                    place + "/edges",
                    "%s has %d edges; it takes 1 to %d.".formatted(owner, edges.size(), MOST_EDGES),
                    "");
        }
        for (int i = 1; i < edges.size(); i++) {
            if (edges.get(i).compareTo(edges.get(i - 1)) <= 0) {
                file.problem(
                        place + "/edges/" + i,
                        "%s has edge %s after %s; edges rise.".formatted(owner, edges.get(i), edges.get(i - 1)),
                        "Maybe two of them changed places.");
            }
        }
    }

    private void checkQuartiles(QuartilesYaml quartiles, String owner, String place) {
        List<ValueYaml> values = quartiles.list();
        for (ValueYaml value : values) {
            file.checkSources(sources, List.of(value.source()), owner, place);
        }
        if (values.get(0).value().compareTo(values.get(1).value()) > 0
                || values.get(1).value().compareTo(values.get(2).value()) > 0) {
            file.problem(place, owner + " has quartiles that do not rise.", "Maybe two of them changed places.");
        }
    }
}
