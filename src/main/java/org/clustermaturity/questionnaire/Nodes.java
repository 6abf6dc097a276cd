package org.clustermaturity.questionnaire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clustermaturity.content.Suggestion;

/** The questions and indicators of a questionnaire, by id. */
public final class Nodes {

    private final Map<String, Node> byId = new LinkedHashMap<>();

    /** Adds a node; of several with one id the first stays. */
    public void add(Node node) {
        byId.putIfAbsent(node.id(), node);
    }

    public Optional<Node> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** What makes up a dimension when nobody says so: its scored questions; the rows of a matrix as one. */
    public List<Node> scored(String dimension) {
        Set<Node> scored = new LinkedHashSet<>();
        for (Node node : byId.values()) {
            if (node instanceof Question question
                    && question.isScored()
                    && question.dimension().equals(dimension)) {
                Matrix matrix = question.matrix();
                scored.add(matrix == null ? question : byId.getOrDefault(matrix.id(), question));
            }
        }
        return List.copyOf(scored);
    }

    /**
     * Why an operator cannot count a node.
     *
     * @param what starts with a verb: who counts it stands before
     * @param hint a likely fix, starting with "Maybe"; may be empty
     */
    public record Objection(String what, String hint) {}

    /** What speaks against an operator over these nodes in a dimension; empty when nothing does. */
    public List<Objection> objections(Indicator.Operator operator, String dimension, List<String> ids) {
        List<Objection> objections = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Set<String> options = new LinkedHashSet<>();
        for (String id : ids) {
            Node node = byId.get(id);
            if (node == null) {
                objections.add(
                        new Objection("counts \"%s\", which does not exist.".formatted(id), suggestion(id, dimension)));
            } else if (!node.dimension().equals(dimension) && !node.dimension().isEmpty()) {
                objections.add(new Objection(
                        "counts \"%s\", which belongs to dimension \"%s\".".formatted(id, node.dimension()),
                        "Maybe another one of dimension \"%s\" is meant.".formatted(dimension)));
            } else if (!seen.add(id)) {
                objections.add(new Objection("counts \"%s\" twice.".formatted(id), ""));
            } else {
                objection(operator, node).ifPresent(objections::add);
            }
            if (node instanceof Question question && question.kind() == QuestionKind.TICKS) {
                options.add(question.options().id());
            }
        }
        if (operator == Indicator.Operator.BEST_PER_OPTION && options.size() > 1) {
            objections.add(new Objection(
                    "compares ticks on different scales: %s.".formatted(String.join(", ", options)),
                    "Maybe the questions should share one."));
        }
        return objections;
    }

    /** What a scored question lacks is said where it stands. */
    private Optional<Objection> objection(Indicator.Operator operator, Node node) {
        if (node instanceof Question question && !question.isScored() && !question.isWorthPoints()) {
            return Optional.of(new Objection(
                    "counts \"%s\", whose answers are worth no points.".formatted(node.id()),
                    "Maybe its scale or its bands should give some."));
        }
        boolean ticks = node instanceof Question question && question.kind() == QuestionKind.TICKS;
        if (operator.countsTicks() && !ticks) {
            return Optional.of(new Objection(
                    "counts the ticks of \"%s\", which is no question with ticks.".formatted(node.id()),
                    "Maybe the mean is meant."));
        }
        if (operator.isWeighted() && node.weight() == 0) {
            return Optional.of(new Objection(
                    "counts \"%s\", which has weight 0.".formatted(node.id()), "Maybe it should have weight 1."));
        }
        if (operator.needsAll() && mayNotApply(node)) {
            return Optional.of(new Objection(
                    "counts \"%s\", which need not apply to everybody.".formatted(node.id()),
                    "Maybe the mean is meant, which can do without."));
        }
        return Optional.empty();
    }

    private boolean mayNotApply(Node node) {
        if (node instanceof Indicator indicator) {
            return indicator.of().stream().flatMap(id -> find(id).stream()).anyMatch(this::mayNotApply);
        }
        return node instanceof Question question && question.notApplicable();
    }

    private String suggestion(String id, String dimension) {
        return Suggestion.maybeNearest(
                id,
                byId.values().stream()
                        .filter(node -> dimension.isEmpty() || node.dimension().equals(dimension))
                        .map(Node::id)
                        .toList());
    }
}
