package org.clustermaturity.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.clustermaturity.questionnaire.Dimension;
import org.clustermaturity.questionnaire.Indicator;
import org.clustermaturity.questionnaire.Node;
import org.clustermaturity.questionnaire.Nodes;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.questionnaire.Switch;

/** Checks how rules score dimensions: what they count, and that every combination of switches leaves exactly one rule. */
final class ScoreCheck {

    private final Questionnaire questionnaire;
    private final Noted noted;

    ScoreCheck(Questionnaire questionnaire, Noted noted) {
        this.questionnaire = questionnaire;
        this.noted = noted;
    }

    /** Takes a fault of a rule; what is wrong starts with a verb. */
    interface Noted {
        void problem(Rule rule, String what, String hint);
    }

    /** Notes the faults of one rule. */
    void checkEach(Rule rule) {
        boolean scores = rule.conclusion() instanceof Conclusion.Score;
        boolean onlySwitches = rule.fields().stream().allMatch(field -> field.kind() == Field.Kind.SWITCH);
        if (scores && !onlySwitches) {
            noted.problem(rule, "scores a dimension under a condition.", "Maybe a cap says what is meant.");
        }
        for (Field field : rule.fields()) {
            if (!scores && field.kind() == Field.Kind.SWITCH) {
                noted.problem(
                        rule,
                        "asks for switch \"%s\", which only a rule that scores a dimension may."
                                .formatted(field.name()),
                        "");
            }
        }
        if (rule.conclusion() instanceof Conclusion.Score score) {
            checkNodes(rule, score);
        }
    }

    private void checkNodes(Rule rule, Conclusion.Score score) {
        List<String> nodes = score.nodes().isEmpty()
                ? questionnaire.nodes().scored(score.dimension()).stream()
                        .map(Node::id)
                        .toList()
                : score.nodes();
        boolean known = questionnaire.scoredDimensions().stream()
                .anyMatch(dimension -> dimension.id().equals(score.dimension()));
        if (known && nodes.isEmpty()) {
            noted.problem(
                    rule,
                    "names no node, and no question of dimension \"%s\" is scored.".formatted(score.dimension()),
                    "Maybe it should name indicators: conclude.weightedMean(\"dimension\", \"indicator\");");
        }
        if (known) {
            for (Nodes.Objection objection :
                    questionnaire.nodes().objections(score.operator(), score.dimension(), nodes)) {
                noted.problem(rule, objection.what(), objection.hint());
            }
        }
    }

    /** The dimensions that no rule scores; one that two rules score is noted at the second of them. */
    List<String> checkDimensions(List<Rule> rules) {
        List<String> faults = new ArrayList<>();
        for (Dimension dimension : questionnaire.scoredDimensions()) {
            List<Rule> scoring = rules.stream()
                    .filter(rule -> rule.conclusion() instanceof Conclusion.Score score
                            && score.dimension().equals(dimension.id()))
                    .toList();
            checkCombinations(dimension.id(), scoring, faults);
        }
        return faults;
    }

    /** The switches and indicators that nothing uses, unless one of them is only misspelt where it is used. */
    List<String> checkUse(List<Rule> rules) {
        List<String> faults = new ArrayList<>();
        for (Switch each : questionnaire.scheme().switches()) {
            if (rules.stream().noneMatch(rule -> fieldNames(rule).contains(each.id()))) {
                faults.add("No rule asks for switch \"%s\".".formatted(each.id()));
            }
        }
        Set<String> counted = new HashSet<>();
        questionnaire.scheme().indicators().forEach(indicator -> counted.addAll(indicator.of()));
        for (Rule rule : rules) {
            if (rule.conclusion() instanceof Conclusion.Score score) {
                counted.addAll(score.nodes());
            }
        }
        boolean allKnown =
                counted.stream().allMatch(id -> questionnaire.nodes().find(id).isPresent());
        for (Indicator indicator : questionnaire.scheme().indicators()) {
            if (allKnown && !indicator.matrix() && !counted.contains(indicator.id())) {
                faults.add("No rule and no other indicator counts indicator \"%s\".".formatted(indicator.id()));
            }
        }
        return faults;
    }

    /** Goes through the combinations of the switches that these rules ask for; one fault of each kind is enough. */
    private void checkCombinations(String dimension, List<Rule> scoring, List<String> faults) {
        List<Field> asked = scoring.stream()
                .flatMap(rule -> rule.fields().stream())
                .distinct()
                .toList();
        boolean onlySwitches = asked.stream().allMatch(field -> field.kind() == Field.Kind.SWITCH);
        if (!onlySwitches || questionnaire.scheme().hasTooManyCombinations()) {
            return; // noted where they stand
        }
        double[] fields = new double[asked.stream().mapToInt(Field::index).max().orElse(-1) + 1];
        boolean missing = false;
        boolean repeated = false;
        do {
            List<Rule> firing = scoring.stream()
                    .filter(rule -> rule.condition().misses(fields) == 0)
                    .toList();
            String when = asked.isEmpty() ? "" : " when " + words(asked, fields);
            if (firing.isEmpty() && !missing) {
                faults.add("No rule says how dimension \"%s\" is scored%s.".formatted(dimension, when));
                missing = true;
            }
            if (firing.size() > 1 && !repeated) {
                noted.problem(firing.get(1), "scores dimension \"%s\" a second time%s.".formatted(dimension, when), "");
                repeated = true;
            }
        } while (next(asked, fields));
    }

    /** Counts the switches up like the digits of a number; false after the last combination. */
    private static boolean next(List<Field> switches, double[] fields) {
        for (Field field : switches) {
            if (field.scale() != null
                    && fields[field.index()] + 1 < field.scale().options().size()) {
                fields[field.index()]++;
                return true;
            }
            fields[field.index()] = 0;
        }
        return false;
    }

    private static String words(List<Field> switches, double[] fields) {
        return switches.stream()
                .map(field -> "%s is \"%s\"".formatted(field.name(), keyOf(field, fields)))
                .collect(Collectors.joining(" and "));
    }

    private static String keyOf(Field field, double[] fields) {
        return field.scale() == null ? "" : field.scale().keys().get((int) fields[field.index()]);
    }

    private static List<String> fieldNames(Rule rule) {
        return rule.fields().stream().map(Field::name).toList();
    }
}
