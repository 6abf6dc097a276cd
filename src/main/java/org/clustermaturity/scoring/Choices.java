package org.clustermaturity.scoring;

import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.questionnaire.ShownWhen;

/**
 * Every way to answer some questions with representative answers, and to set some switches. Questions that decide about
 * showing them are answered, too; a question that is not shown is left out. Sheets are in numbers, as
 * {@link Questionnaire#answersOf} takes them, and so are the places: switches come behind the questions.
 */
public final class Choices {

    private final Questionnaire questionnaire;
    private final Representatives representatives;
    private final int referenceYear;
    private final int[] positions;

    public Choices(
            Questionnaire questionnaire,
            Representatives representatives,
            Collection<Integer> places,
            int referenceYear) {
        this.questionnaire = questionnaire;
        this.representatives = representatives;
        this.referenceYear = referenceYear;
        TreeSet<Integer> all = new TreeSet<>();
        places.forEach(place -> addWithParents(place, all));
        this.positions = all.stream().mapToInt(Integer::intValue).toArray();
    }

    /** At most this many ways there are. */
    public double size() {
        double size = 1;
        for (int position : positions) {
            size *= representatives.of(position).size();
        }
        return size;
    }

    /** Tries one sheet after the other until one passes. */
    public boolean any(Predicate<double[]> passes) {
        return any(0, questionnaire.nothing(), passes);
    }

    /** One of them at random. */
    public double[] some(Random random) {
        double[] chosen = questionnaire.nothing();
        for (int position : positions) {
            if (isShown(position, chosen)) {
                List<Double> values = representatives.of(position);
                chosen[position] = values.get(random.nextInt(values.size()));
            }
        }
        return chosen;
    }

    private boolean any(int next, double[] chosen, Predicate<double[]> passes) {
        if (next == positions.length) {
            return passes.test(chosen.clone());
        }
        int position = positions[next];
        if (!isShown(position, chosen)) {
            return any(next + 1, chosen, passes);
        }
        for (double value : representatives.of(position)) {
            chosen[position] = value;
            if (any(next + 1, chosen, passes)) {
                return true;
            }
        }
        chosen[position] = Double.NaN;
        return false;
    }

    private boolean isShown(int position, double[] chosen) {
        return isSwitch(position)
                || questionnaire.answersOf(chosen, referenceYear).isShown(position);
    }

    private boolean isSwitch(int position) {
        return position >= questionnaire.questions().size();
    }

    private void addWithParents(int position, Set<Integer> all) {
        all.add(position);
        ShownWhen condition = isSwitch(position)
                ? null
                : questionnaire.questions().get(position).shownWhen();
        if (condition != null) {
            addWithParents(condition.index(), all);
        }
    }
}
