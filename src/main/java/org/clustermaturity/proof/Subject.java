package org.clustermaturity.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.clustermaturity.curriculum.Curriculum;
import org.clustermaturity.questionnaire.AnswerSheet;
import org.clustermaturity.questionnaire.AnswerWriter;
import org.clustermaturity.questionnaire.Answers;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.questionnaire.Switch;
import org.clustermaturity.scoring.Choices;
import org.clustermaturity.scoring.Conclusion;
import org.clustermaturity.scoring.Field;
import org.clustermaturity.scoring.Findings;
import org.clustermaturity.scoring.Phase;
import org.clustermaturity.scoring.Representatives;
import org.clustermaturity.scoring.Rule;
import org.clustermaturity.scoring.RuleBook;

/**
 * What is proved: a questionnaire with its rules and modules. Sheets are in numbers, as {@link Questionnaire#answersOf} takes
 * them: switches come behind the questions. Ages count to the day the questionnaire was published.
 */
final class Subject {

    private final RuleBook rules;
    private final Curriculum curriculum;
    private final Places places;
    private final Representatives representatives;
    private final List<double[]> readings = new ArrayList<>();
    /** By the options of the switches: the questions behind each scored dimension. */
    private final Map<List<Integer>, List<int[]>> scoredQuestions = new HashMap<>();

    private final BitSet counted = new BitSet();

    Subject(RuleBook rules, Curriculum curriculum, Places places) {
        this.rules = rules;
        this.curriculum = curriculum;
        this.places = places;
        this.representatives = new Representatives(
                        rules.questionnaire(),
                        rules.fields(),
                        rules.rules().stream()
                                .flatMap(rule -> rule.condition().comparisons())
                                .toList(),
                        year())
                .withBands();
        new Choices(questionnaire(), representatives, switches(), year()).any(reading -> {
            read(choices(reading).equals(choices(nothing())) ? nothing() : reading);
            return false;
        });
    }

    private void read(double[] reading) {
        BitSet fired = judge(reading).fired();
        List<int[]> scored = IntStream.range(
                        0, questionnaire().scoredDimensions().size())
                .mapToObj(dimension -> rules.scoredQuestions(dimension, fired))
                .toList();
        readings.add(reading);
        scoredQuestions.put(choices(reading), scored);
        scored.forEach(questions -> IntStream.of(questions).forEach(counted::set));
    }

    private List<Integer> choices(double[] sheet) {
        Answers answers = answers(sheet);
        return IntStream.range(0, sheet.length - questions())
                .map(answers::choice)
                .boxed()
                .toList();
    }

    RuleBook rules() {
        return rules;
    }

    Questionnaire questionnaire() {
        return rules.questionnaire();
    }

    Curriculum curriculum() {
        return curriculum;
    }

    Places places() {
        return places;
    }

    /** The answers that all rules and bands together tell apart. */
    Representatives representatives() {
        return representatives;
    }

    int year() {
        return rules.questionnaire().published().getYear();
    }

    List<Rule> rules(Phase phase) {
        return rules.rules().stream().filter(rule -> rule.phase() == phase).toList();
    }

    /** The rules that count under a name. */
    List<Rule> counting(String tally) {
        return rules.rules().stream()
                .filter(rule -> rule.conclusion() instanceof Conclusion.Tally counted
                        && counted.name().equals(tally))
                .toList();
    }

    /** A sheet on which nothing is said. */
    double[] nothing() {
        return questionnaire().nothing();
    }

    /** A sheet without an answer for every way to set the switches; one alone where there are none. */
    List<double[]> readings() {
        return readings;
    }

    /** The place of a field's questions on a sheet, or that of its switch; none for scores and stages. */
    List<Integer> places(Field field) {
        if (field.kind() != Field.Kind.SWITCH) {
            return field.questions();
        }
        List<Switch> switches = questionnaire().scheme().switches();
        return IntStream.range(0, switches.size())
                .filter(i -> switches.get(i).id().equals(field.name()))
                .map(i -> questions() + i)
                .boxed()
                .toList();
    }

    /** The places of all switches on a sheet. */
    List<Integer> switches() {
        return IntStream.range(questions(), nothing().length).boxed().toList();
    }

    private int questions() {
        return questionnaire().questions().size();
    }

    /** The questions that make up the n-th scored dimension, as the switches are set on a sheet. */
    int[] scoredQuestions(int dimension, double[] sheet) {
        return scoredQuestions.getOrDefault(choices(sheet), List.of()).get(dimension);
    }

    /** The questions that go into some score, with some switches. */
    BitSet counted() {
        return counted;
    }

    Answers answers(double[] sheet) {
        return questionnaire().answersOf(sheet, year());
    }

    Findings judge(double[] sheet) {
        return rules.judge(answers(sheet));
    }

    /** The sheet with the worst answer to every open question that has one. */
    double[] worst(double[] sheet) {
        return shown(sheet, answers(sheet).worst());
    }

    /** The sheet with the best answer to every open question that has one. */
    double[] best(double[] sheet) {
        return shown(sheet, answers(sheet).best());
    }

    /** The sheet as it can be handed in. */
    AnswerSheet sheet(double[] sheet) {
        double[] shown = shown(sheet, sheet);
        return new AnswerSheet(
                questionnaire().name(),
                questionnaire().published(),
                AnswerWriter.answers(questionnaire(), shown),
                AnswerWriter.switches(questionnaire(), shown));
    }

    /** The sheet with these answers, except to questions that are not shown. */
    private double[] shown(double[] sheet, double[] values) {
        double[] filled = sheet.clone();
        System.arraycopy(values, 0, filled, 0, questions());
        double[] shown = filled.clone();
        Answers answers = answers(filled);
        for (int i = 0; i < questions(); i++) {
            shown[i] = answers.isShown(i) ? filled[i] : Double.NaN;
        }
        return shown;
    }
}
