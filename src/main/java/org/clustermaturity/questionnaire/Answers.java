package org.clustermaturity.questionnaire;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The answers of one cluster organisation as numbers, in the questionnaire's order, NaN where there is none.
 *
 * <p>A question that is not shown counts as its worst answer: there is nothing there. So a better answer to the question
 * that decides about it never makes anything worse.
 */
public final class Answers {

    private final Questionnaire questionnaire;
    private final int referenceYear;
    private final double[] answered;
    private final BitSet notApplicable;
    private final int[] choices;
    private final double[] given;

    Answers(Questionnaire questionnaire, int referenceYear, double[] answered, BitSet notApplicable, int[] choices) {
        this.questionnaire = questionnaire;
        this.referenceYear = referenceYear;
        this.answered = answered;
        this.notApplicable = notApplicable;
        this.choices = choices;
        this.given = filled((position, question) -> Double.NaN);
    }

    /** The year that ages are counted to. */
    public int referenceYear() {
        return referenceYear;
    }

    /** The option that counts for the n-th switch. */
    public int choice(int switched) {
        return choices[switched];
    }

    /** The same answers with another option for one switch. */
    public Answers choosing(int switched, int option) {
        int[] others = choices.clone();
        others[switched] = option;
        return new Answers(questionnaire, referenceYear, answered, notApplicable, others);
    }

    /** Only what was answered. Not to be changed. */
    public double[] given() {
        return given;
    }

    /** What was answered, and the worst for everything unknown. */
    public double[] worst() {
        return filled((position, question) -> question.worst(referenceYear));
    }

    /** What was answered, what is chosen here for unknown answers (NaN for no choice), and the worst for all others. */
    public double[] worst(double[] chosen) {
        return filled((position, question) ->
                Double.isNaN(chosen[position]) ? question.worst(referenceYear) : chosen[position]);
    }

    /** What was answered, and the best for everything unknown. */
    public double[] best() {
        return filled((position, question) -> question.best(referenceYear));
    }

    /** Whether a question is shown, as far as the answers tell; it is while its condition is unknown. */
    public boolean isShown(int question) {
        return isShown(questionnaire.questions().get(question), given);
    }

    /** Whether there is a valid answer, "not applicable" included. */
    public boolean isAnswered(int question) {
        return !Double.isNaN(answered[question]) || notApplicable.get(question);
    }

    /** The questions that can still get an answer: those that are shown and have none. */
    public BitSet open() {
        BitSet open = new BitSet();
        for (int i = 0; i < answered.length; i++) {
            open.set(i, !isAnswered(i) && isShown(i));
        }
        return open;
    }

    /** Whether every question that is shown has an answer. */
    public boolean isComplete() {
        return open().isEmpty();
    }

    /** The questions that were answered although they are not shown; these answers do not count. */
    public List<Question> ignored() {
        List<Question> ignored = new ArrayList<>();
        for (int i = 0; i < answered.length; i++) {
            if (isAnswered(i) && !isShown(questionnaire.questions().get(i), given)) {
                ignored.add(questionnaire.questions().get(i));
            }
        }
        return ignored;
    }

    /** What an unknown answer counts as. */
    private interface Filling {
        double valueOf(int position, Question question);
    }

    private double[] filled(Filling filling) {
        double[] values = new double[answered.length];
        for (int i = 0; i < values.length; i++) {
            Question question = questionnaire.questions().get(i);
            if (!isShown(question, values)) {
                values[i] = question.worst(referenceYear);
            } else {
                values[i] = isAnswered(i) ? answered[i] : filling.valueOf(i, question);
            }
        }
        return values;
    }

    private static boolean isShown(Question question, double[] values) {
        ShownWhen condition = question.shownWhen();
        // Written as "not below", so that a condition over an unknown answer (NaN) holds.
        return condition == null || !(values[condition.index()] < condition.atLeast());
    }
}
