package org.clustermaturity.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.clustermaturity.questionnaire.AnswerWriter;
import org.clustermaturity.questionnaire.Answers;
import org.clustermaturity.questionnaire.Better;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.questionnaire.Questionnaire;
import org.jspecify.annotations.Nullable;

/** Finds a better answer that loses a gate or brings a cap about, by trying the questions that the rule compares. */
public final class LostGate {

    private final Questionnaire questionnaire;
    private final Fields fields;
    private final int referenceYear;

    public LostGate(Questionnaire questionnaire, Fields fields) {
        this.questionnaire = questionnaire;
        this.fields = fields;
        this.referenceYear = questionnaire.published().getYear();
    }

    /** Two sheets in numbers that differ in one answer, the second one better. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Loss(double[] before, double[] after) {

        /** Both sheets for a person, as JSON objects. */
        public String text(Questionnaire questionnaire, boolean gate) {
            String first = AnswerWriter.json(AnswerWriter.answers(questionnaire, before));
            String second = AnswerWriter.json(AnswerWriter.answers(questionnaire, after));
            return gate
                    ? "%s meets it, %s does not".formatted(first, second)
                    : "%s is not capped, %s is".formatted(first, second);
        }
    }

    /** The first such pair with as few answers as possible; empty when a better answer never does harm. */
    public Optional<Loss> find(Rule rule) {
        boolean gate = rule.conclusion() instanceof Conclusion.GateMet;
        Representatives representatives = new Representatives(
                questionnaire, fields, rule.condition().comparisons().toList(), referenceYear);
        BiPredicate<double[], double[]> harms =
                (before, after) -> fires(rule, before) == gate && fires(rule, after) != gate;
        @Nullable Loss[] found = new Loss[1];
        new Choices(questionnaire, representatives, rule.questions(), referenceYear).any(chosen -> {
            found[0] = IntStream.range(0, questionnaire.questions().size())
                    .mapToObj(position -> better(chosen, position, representatives, harms))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElse(null);
            return found[0] != null;
        });
        return Optional.ofNullable(found[0]).map(loss -> smaller(loss, harms));
    }

    private Optional<Loss> better(
            double[] chosen, int position, Representatives representatives, BiPredicate<double[], double[]> harms) {
        Question question = questionnaire.questions().get(position);
        if (Double.isNaN(chosen[position]) || question.better() == Better.NONE) {
            return Optional.empty();
        }
        List<Double> values = representatives.of(position);
        int next = values.indexOf(chosen[position]) + (question.better() == Better.HIGHER ? 1 : -1);
        if (next < 0 || next >= values.size()) {
            return Optional.empty();
        }
        double[] after = with(chosen, position, values.get(next));
        return harms.test(chosen, after) ? Optional.of(new Loss(chosen, after)) : Optional.empty();
    }

    private static Loss smaller(Loss loss, BiPredicate<double[], double[]> harms) {
        Loss smallest = loss;
        for (int position = 0; position < loss.before().length; position++) {
            double[] before = with(smallest.before(), position, Double.NaN);
            double[] after = with(smallest.after(), position, Double.NaN);
            if (harms.test(before, after)) {
                smallest = new Loss(before, after);
            }
        }
        return smallest;
    }

    private static double[] with(double[] values, int position, double value) {
        double[] changed = values.clone();
        changed[position] = value;
        return changed;
    }

    /** Whether the rule fires when everything unknown turns out worst and every score is as high as can be. */
    private boolean fires(Rule rule, double[] chosen) {
        Answers sheet = questionnaire.answersOf(chosen, referenceYear);
        double[] answers = fields.answers(sheet.worst(), sheet);
        double[] values = Arrays.copyOf(answers, fields.size(Fact.STAGED));
        Arrays.fill(values, answers.length, values.length, Double.POSITIVE_INFINITY);
        return rule.condition().misses(values) == 0;
    }
}
