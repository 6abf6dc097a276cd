package org.clustermaturity.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clustermaturity.content.CamelCase;
import org.clustermaturity.language.Words;
import org.clustermaturity.questionnaire.Answers;
import org.clustermaturity.questionnaire.Better;
import org.clustermaturity.questionnaire.DerivedField;
import org.clustermaturity.questionnaire.Dimension;
import org.clustermaturity.questionnaire.Option;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.questionnaire.QuestionKind;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.questionnaire.Scale;
import org.clustermaturity.questionnaire.Switch;
import org.jspecify.annotations.Nullable;

/** Every field that rules over one questionnaire version can name, and how their values come about. */
public final class Fields {

    private final Questionnaire questionnaire;
    private final Words words;
    private final Map<String, Field> byName = new LinkedHashMap<>();
    private final List<Field> all = new ArrayList<>();
    private final Map<Fact, Integer> sizes = new LinkedHashMap<>();
    private final Map<String, Integer> ticksOf = new LinkedHashMap<>();
    private final Ruler ruler;
    private final int firstSwitch;
    private final int firstDerived;
    private final int firstScore;
    private final int stage;

    public Fields(Questionnaire questionnaire, Ladder ladder, Words words) {
        this.questionnaire = questionnaire;
        this.words = words;
        this.ruler = new Ruler(questionnaire);
        addQuestions();
        firstSwitch = all.size();
        for (Switch each : questionnaire.scheme().switches()) {
            add(each.id(), Fact.ANSWERS, each.title(), each.scale(), Better.NONE, 1, List.of(), Field.Kind.SWITCH);
        }
        firstDerived = all.size();
        addDerived(Fact.ANSWERS);
        sizes.put(Fact.ANSWERS, all.size());
        addDerived(Fact.SCORED);
        firstScore = all.size();
        for (Dimension dimension : questionnaire.scoredDimensions()) {
            addScore(scoreName(dimension.id()), dimension.title());
        }
        addScore("overallScore", words.overallScore());
        sizes.put(Fact.SCORED, all.size());
        stage = all.size();
        if (!ladder.isEmpty()) {
            addStage("stage", words.stage(), ladder.scale());
            addStage("nextStage", words.nextStage(), ladder.scale());
        }
        addStage("renewal", words.renewal(), Scale.yesNo(words));
        sizes.put(Fact.STAGED, all.size());
    }

    /** The field of a dimension's score, such as {@code businessModelScore}. */
    public static String scoreName(String dimension) {
        return CamelCase.of(dimension) + "Score";
    }

    /** The words beside the values, and so the language of both. */
    public Words words() {
        return words;
    }

    public List<Field> list() {
        return all;
    }

    /** The fields of a fact, which begin with those of the facts before it. */
    public List<Field> list(Fact fact) {
        return all.subList(0, size(fact));
    }

    public int size(Fact fact) {
        return sizes.getOrDefault(fact, 0);
    }

    public Optional<Field> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * The value of every field of the first fact.
     *
     * @param questions a value for every question
     * @param sheet where the year that ages count to, and the choices for switches, come from
     */
    public double[] answers(double[] questions, Answers sheet) {
        double[] values = new double[size(Fact.ANSWERS)];
        int tick = questions.length;
        for (int i = 0; i < questions.length; i++) {
            values[i] = questions[i];
        }
        for (Map.Entry<String, Integer> ticks : ticksOf.entrySet()) {
            int position = questionnaire.indexOf(ticks.getKey());
            double ticked = questions[position];
            values[position] = Double.isNaN(ticked) ? ticked : Long.bitCount((long) ticked);
            for (int option = 0; option < ticks.getValue(); option++) {
                values[tick++] = Double.isNaN(ticked) ? ticked : (long) ticked >> option & 1;
            }
        }
        for (int i = firstSwitch; i < firstDerived; i++) {
            values[i] = sheet.choice(i - firstSwitch);
        }
        int derived = firstDerived;
        for (DerivedField field : questionnaire.derived()) {
            if (field.operator() != DerivedField.Operator.TALLY) {
                values[derived++] = field.valueOf(questions, sheet.referenceYear());
            }
        }
        return values;
    }

    /** The second fact: the first one with tallies and scores. */
    public double[] scored(double[] answers, Scores scores) {
        double[] values = Arrays.copyOf(answers, size(Fact.SCORED));
        for (int i = answers.length; i < firstScore; i++) {
            values[i] = scores.tally(all.get(i).name());
        }
        int at = firstScore;
        for (@Nullable Fraction score : scores.dimensions()) {
            values[at++] = score == null ? Double.NaN : ruler.read(score).toDouble();
        }
        Fraction overall = scores.overall();
        values[at] = overall == null ? Double.NaN : ruler.read(overall).toDouble();
        return values;
    }

    /** The third fact: the second one with the stage and the next one, where there is a ladder, and the call for renewal. */
    public double[] staged(double[] scored, int rung, int topRung, boolean renewal) {
        double[] values = Arrays.copyOf(scored, size(Fact.STAGED));
        int last = values.length - 1;
        if (stage < last) {
            values[stage] = rung;
            values[stage + 1] = rung < topRung ? rung + 1 : Double.NaN;
        }
        values[last] = renewal ? 1 : 0;
        return values;
    }

    private void addQuestions() {
        Scale yesNo = Scale.yesNo(words);
        List<Question> questions = questionnaire.questions();
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            boolean ticks = question.kind() == QuestionKind.TICKS;
            double step = Math.pow(10, -question.limits().decimals());
            add(
                    question.id(),
                    Fact.ANSWERS,
                    question.text(),
                    ticks ? null : question.scale(),
                    question.better(),
                    step,
                    List.of(i),
                    Field.Kind.QUESTION);
        }
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            if (question.kind() == QuestionKind.TICKS) {
                ticksOf.put(question.id(), question.options().options().size());
                for (Option option : question.options().options()) {
                    String name = CamelCase.joined(question.id(), option.key());
                    add(name, Fact.ANSWERS, option.label(), yesNo, Better.NONE, 1, List.of(i), Field.Kind.TICK);
                }
            }
        }
    }

    private void addDerived(Fact since) {
        for (DerivedField derived : questionnaire.derived()) {
            boolean tally = derived.operator() == DerivedField.Operator.TALLY;
            if (tally == (since == Fact.SCORED)) {
                add(
                        derived.id(),
                        since,
                        derived.title(),
                        null,
                        betterOf(derived),
                        1,
                        derived.inputs(),
                        tally ? Field.Kind.TALLY : Field.Kind.DERIVED);
            }
        }
    }

    private Better betterOf(DerivedField derived) {
        if (derived.operator() != DerivedField.Operator.YEARS_SINCE) {
            return Better.NONE;
        }
        return switch (questionnaire.questions().get(derived.inputs().get(0)).better()) {
            case HIGHER -> Better.LOWER;
            case LOWER -> Better.HIGHER;
            case NONE -> Better.NONE;
        };
    }

    private void addScore(String name, String title) {
        add(name, Fact.SCORED, title, null, Better.HIGHER, 1, List.of(), Field.Kind.SCORE);
    }

    private void addStage(String name, String title, Scale scale) {
        add(name, Fact.STAGED, title, scale, Better.HIGHER, 1, List.of(), Field.Kind.STAGE);
    }

    private void add(
            String name,
            Fact since,
            String title,
            @Nullable Scale scale,
            Better better,
            double step,
            List<Integer> questions,
            Field.Kind kind) {
        Field field = new Field(
                name,
                all.size(),
                since,
                title,
                scale,
                better,
                step,
                questions,
                kind,
                questionnaire.scheme().range().decimals());
        all.add(field);
        byName.put(name, field);
    }
}
