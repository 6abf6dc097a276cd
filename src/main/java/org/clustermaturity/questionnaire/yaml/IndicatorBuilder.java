package org.clustermaturity.questionnaire.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.clustermaturity.content.Suggestion;
import org.clustermaturity.content.yaml.YamlFile;
import org.clustermaturity.questionnaire.Indicator;
import org.clustermaturity.questionnaire.Indicator.Operator;
import org.clustermaturity.questionnaire.Node;
import org.clustermaturity.questionnaire.Nodes;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.questionnaire.QuestionKind;
import org.clustermaturity.questionnaire.Scale;
import org.clustermaturity.questionnaire.yaml.QuestionnaireYaml.IndicatorYaml;

/** Builds the indicators of a questionnaire one after the other and notes what is wrong with each. */
final class IndicatorBuilder {

    private final YamlFile<QuestionnaireYaml> file;
    private final Ids ids;
    private final Nodes nodes;

    /** @param nodes the questions and matrices that indicators can be made of */
    IndicatorBuilder(YamlFile<QuestionnaireYaml> file, Ids ids, Nodes nodes) {
        this.file = file;
        this.ids = ids;
        this.nodes = nodes;
    }

    /** All indicators, the given ones first. */
    List<Indicator> build(List<Indicator> matrices) {
        List<Indicator> indicators = new ArrayList<>(matrices);
        List<IndicatorYaml> entries = file.value().indicators();
        for (int i = 0; entries != null && i < entries.size(); i++) {
            indicators.add(build(entries.get(i), "indicators/" + i));
        }
        return indicators;
    }

    /** The indicator, faults or not, so that what counts it has no fault of its own. */
    private Indicator build(IndicatorYaml entry, String place) {
        ids.take(entry.id(), owner(entry), file, place);
        if (entry.weight() < 0) {
            problem(entry, place + "/weight", "has a negative weight (%d).".formatted(entry.weight()), "");
        }
        if (entry.of().isEmpty()) {
            problem(entry, place + "/of", "is made of nothing.", "");
        }
        String dimension = entry.of().stream()
                .flatMap(id -> nodes.find(id).stream())
                .map(Node::dimension)
                .findFirst()
                .orElse("");
        Optional<Operator> operator = operator(entry, place);
        Indicator indicator = indicator(entry, operator.orElse(Operator.MEAN), dimension);
        if (operator.isPresent()) {
            check(indicator, entry.points() != null, entry.without() != null, place);
        }
        nodes.add(indicator);
        return indicator;
    }

    private static Indicator indicator(IndicatorYaml entry, Operator operator, String dimension) {
        return new Indicator(
                entry.id(),
                entry.title(),
                dimension,
                operator,
                entry.of(),
                entry.points() == null ? List.of() : entry.points(),
                entry.without() == null ? List.of() : entry.without(),
                entry.weight(),
                false);
    }

    private Optional<Operator> operator(IndicatorYaml entry, String place) {
        for (Operator operator : Operator.values()) {
            if (operator.key().equals(entry.operator())) {
                return Optional.of(operator);
            }
        }
        problem(
                entry,
                place + "/operator",
                "has operator \"%s\", which does not exist.".formatted(entry.operator()),
                Suggestion.maybe(
                        entry.operator(),
                        Arrays.stream(Operator.values()).map(Operator::key).toList()));
        return Optional.empty();
    }

    private void check(Indicator indicator, boolean hasPoints, boolean hasWithout, String place) {
        List<Nodes.Objection> objections =
                new ArrayList<>(nodes.objections(indicator.operator(), indicator.dimension(), indicator.of()));
        boolean perOption = indicator.operator() == Operator.BEST_PER_OPTION;
        List<Integer> points = indicator.points();
        if (perOption != hasPoints) {
            objections.add(new Nodes.Objection(
                    perOption ? "has no points." : "has points, which only best-per-option takes.", ""));
        } else if (perOption && points.size() != indicator.of().size()) {
            objections.add(new Nodes.Objection(
                    "has %d points for %d nodes."
                            .formatted(points.size(), indicator.of().size()),
                    "Maybe one for each, in the same order."));
        } else if (perOption && (Collections.min(points) < 0 || Collections.max(points) != 100)) {
            objections.add(new Nodes.Objection(
                    "has points from %d to %d.".formatted(Collections.min(points), Collections.max(points)),
                    "Maybe none below 0, and 100 for the best."));
        }
        if (hasWithout && indicator.operator() != Operator.RATIO_OF_TICKS) {
            objections.add(new Nodes.Objection("leaves options out, which only ratio-of-ticks does.", ""));
        } else if (hasWithout) {
            checkWithout(indicator, objections);
        }
        objections.forEach(
                each -> file.problem(place, "Indicator \"%s\" %s".formatted(indicator.id(), each.what()), each.hint()));
    }

    private void checkWithout(Indicator indicator, List<Nodes.Objection> objections) {
        List<Scale> scales = indicator.of().stream()
                .flatMap(id -> nodes.find(id).stream())
                .filter(node -> node instanceof Question question && question.kind() == QuestionKind.TICKS)
                .map(node -> ((Question) node).options())
                .toList();
        List<String> known = scales.stream()
                .flatMap(scale -> scale.keys().stream())
                .distinct()
                .toList();
        for (String option : indicator.without()) {
            if (!known.contains(option)) {
                objections.add(new Nodes.Objection(
                        "leaves out option \"%s\", which does not exist.".formatted(option),
                        Suggestion.maybe(option, known)));
            }
        }
        if (scales.stream().anyMatch(scale -> indicator.without().containsAll(scale.keys()))) {
            objections.add(new Nodes.Objection("leaves out every option of a question.", ""));
        }
    }

    private static String owner(IndicatorYaml entry) {
        return "Indicator \"%s\"".formatted(entry.id());
    }

    private void problem(IndicatorYaml entry, String place, String what, String hint) {
        file.problem(place, owner(entry) + " " + what, hint);
    }
}
