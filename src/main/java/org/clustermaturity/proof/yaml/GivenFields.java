package org.clustermaturity.proof.yaml;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.clustermaturity.content.Suggestion;
import org.clustermaturity.content.yaml.YamlFile;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.scoring.Fact;
import org.clustermaturity.scoring.Field;
import org.clustermaturity.scoring.Fields;
import org.clustermaturity.scoring.Ladder;
import org.clustermaturity.scoring.RuleBook;

/** The fields that the example of a rule gives; ages count to the day the questionnaire was published. */
final class GivenFields {

    private final RuleBook rules;
    private final YamlFile<?> file;
    private boolean fits = true;

    GivenFields(RuleBook rules, YamlFile<?> file) {
        this.rules = rules;
        this.file = file;
    }

    /** A value per field, NaN where nothing is given; empty, with the faults noted, when something does not fit. */
    Optional<double[]> of(RuleExamples.Given given, String place) {
        Questionnaire questionnaire = rules.questionnaire();
        return new GivenAnswers(questionnaire, file)
                .fit(given.answers(), given.switches(), questionnaire.published(), place)
                .map(fitting -> rules.fields().answers(fitting.given(), fitting))
                .map(fields -> complete(fields, given, place))
                .filter(fields -> fits);
    }

    private double[] complete(double[] answers, RuleExamples.Given given, String place) {
        double[] values = Arrays.copyOf(answers, rules.fields().size(Fact.STAGED));
        Arrays.fill(values, answers.length, values.length, Double.NaN);
        for (Field field : rules.fields().list()) {
            if (field.kind() == Field.Kind.TALLY) {
                values[field.index()] = 0;
            }
        }
        if (given.tallies() != null) {
            given.tallies().forEach((name, signs) -> set(values, name, signs, Field.Kind.TALLY, place + "/tallies"));
        }
        if (given.scores() != null) {
            given.scores()
                    .forEach((dimension, score) ->
                            set(values, Fields.scoreName(dimension), score, Field.Kind.SCORE, place + "/scores"));
        }
        if (given.stage() != null) {
            setStage(values, given.stage(), place + "/stage");
        }
        set(values, "renewal", Boolean.TRUE.equals(given.renewal()) ? 1 : 0, Field.Kind.STAGE, place + "/renewal");
        return values;
    }

    private void setStage(double[] values, String stage, String place) {
        List<String> stages =
                rules.ladder().stages().stream().map(Ladder.Stage::id).toList();
        int rung = stages.indexOf(stage);
        if (rung < 0) {
            fault(place, "There is no stage \"%s\".".formatted(stage), Suggestion.maybe(stage, stages));
            return;
        }
        set(values, "stage", rung, Field.Kind.STAGE, place);
        set(values, "nextStage", rung < rules.ladder().top() ? rung + 1 : Double.NaN, Field.Kind.STAGE, place);
    }

    private void set(double[] values, String name, double value, Field.Kind kind, String place) {
        Optional<Field> field = rules.fields().find(name).filter(found -> found.kind() == kind);
        field.ifPresentOrElse(
                found -> values[found.index()] = value,
                () -> fault(place, "There is no field \"%s\".".formatted(name), Suggestion.maybe(name, names(kind))));
    }

    private List<String> names(Field.Kind kind) {
        return rules.fields().list().stream()
                .filter(field -> field.kind() == kind)
                .map(Field::name)
                .toList();
    }

    private void fault(String place, String what, String hint) {
        fits = false;
        file.problem(place, what, hint);
    }
}
