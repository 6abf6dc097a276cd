package org.clustermaturity.questionnaire.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clustermaturity.content.Suggestion;
import org.clustermaturity.content.yaml.YamlFile;
import org.clustermaturity.questionnaire.DerivedField;
import org.clustermaturity.questionnaire.DerivedField.Operator;
import org.clustermaturity.questionnaire.QuestionKind;
import org.clustermaturity.questionnaire.yaml.QuestionnaireYaml.DerivedYaml;

/** Builds the derived fields of a questionnaire and notes what is wrong with each. */
final class DerivedBuilder {

    private final YamlFile<QuestionnaireYaml> file;
    private final Map<String, Integer> questions;
    private final List<QuestionKind> kinds;

    DerivedBuilder(YamlFile<QuestionnaireYaml> file, Map<String, Integer> questions, List<QuestionKind> kinds) {
        this.file = file;
        this.questions = questions;
        this.kinds = kinds;
    }

    List<DerivedField> build() {
        List<DerivedField> fields = new ArrayList<>();
        List<DerivedYaml> entries =
                file.value().derived() == null ? List.of() : file.value().derived();
        for (int i = 0; i < entries.size(); i++) {
            DerivedYaml entry = entries.get(i);
            String place = "derived/" + i;
            boolean taken = fields.stream().anyMatch(field -> field.id().equals(entry.id()));
            if (taken || questions.containsKey(entry.id())) {
                file.problem(place, "The id of derived field \"%s\" is taken.".formatted(entry.id()), "");
            }
            if (!entry.id().matches(Ids.ID)) {
                file.problem(place, "Derived field \"%s\": An id is a camelCase word.".formatted(entry.id()), "");
            }
            List<Operator> operators = operators(entry);
            if (operators.size() != 1) {
                file.problem(
                        place,
                        "Derived field \"%s\" names %d operators.".formatted(entry.id(), operators.size()),
                        "Maybe exactly one of: years-since, sum, difference, tally.");
                continue;
            }
            List<Integer> inputs = inputs(entry, place);
            boolean inputsMissing = inputs.isEmpty() && operators.get(0) != Operator.TALLY;
            boolean tooFew = names(entry).isEmpty() && inputsMissing;
            if (tooFew
                    || (operators.get(0) == Operator.DIFFERENCE && names(entry).size() != 2)) {
                file.problem(
                        place,
                        "Derived field \"%s\" is made of %d questions."
                                .formatted(entry.id(), names(entry).size()),
                        "Maybe a sum of at least one, or a difference of two.");
            }
            if (!inputsMissing) {
                fields.add(new DerivedField(entry.id(), entry.title(), entry.unit(), operators.get(0), inputs));
            }
        }
        return fields;
    }

    private static List<Operator> operators(DerivedYaml entry) {
        List<Operator> operators = new ArrayList<>();
        if (entry.yearsSince() != null) {
            operators.add(Operator.YEARS_SINCE);
        }
        if (entry.sum() != null) {
            operators.add(Operator.SUM);
        }
        if (entry.difference() != null) {
            operators.add(Operator.DIFFERENCE);
        }
        if (entry.tally() != null) {
            operators.add(Operator.TALLY);
        }
        return operators;
    }

    private List<Integer> inputs(DerivedYaml entry, String place) {
        List<Integer> inputs = new ArrayList<>();
        for (String name : names(entry)) {
            Integer position = questions.get(name);
            if (position == null) {
                file.problem(
                        place,
                        "Derived field \"%s\" uses question \"%s\", which does not exist.".formatted(entry.id(), name),
                        Suggestion.maybe(name, questions.keySet()));
            } else {
                inputs.add(position);
                checkKind(entry, place, name, kinds.get(position));
            }
        }
        return inputs;
    }

    private void checkKind(DerivedYaml entry, String place, String name, QuestionKind kind) {
        boolean year = kind == QuestionKind.YEAR;
        boolean number = kind == QuestionKind.NUMBER || kind == QuestionKind.PERCENTAGE || kind == QuestionKind.MONEY;
        if (entry.yearsSince() != null ? !year : !number) {
            file.problem(
                    place,
                    "Derived field \"%s\" uses question \"%s\", which is not answered with a %s."
                            .formatted(entry.id(), name, entry.yearsSince() != null ? "year" : "number"),
                    "");
        }
    }

    private static List<String> names(DerivedYaml entry) {
        return entry.yearsSince() != null
                ? List.of(entry.yearsSince())
                : entry.sum() != null ? entry.sum() : entry.difference() != null ? entry.difference() : List.of();
    }
}
