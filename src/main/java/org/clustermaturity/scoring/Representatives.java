package org.clustermaturity.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.clustermaturity.questionnaire.Band;
import org.clustermaturity.questionnaire.DerivedField;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.questionnaire.QuestionKind;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.questionnaire.Scale;
import org.clustermaturity.questionnaire.ShownWhen;
import org.clustermaturity.scoring.Condition.Comparison;
import org.clustermaturity.scoring.Condition.Operator;

/**
 * One answer of every class of answers that comparisons, bands and conditions for showing can tell apart. What holds for
 * these holds for all answers.
 *
 * <p>A number falls into classes at the lines that comparisons draw. Where two numbers are compared through their sum or
 * difference, the lines of one are carried over to the other: the corners of all regions are then among the pairs.
 */
public final class Representatives {

    /** Named ticks beyond these are not combined with each other. */
    private static final int MOST_NAMED_TICKS = 8;

    private final Questionnaire questionnaire;
    private final Fields fields;
    private final int referenceYear;
    private final Map<Integer, NavigableSet<Double>> numbers = new HashMap<>();
    private final Map<Integer, Set<Integer>> namedTicks = new HashMap<>();
    private boolean exact = true;

    /** The classes that these comparisons make. */
    public Representatives(
            Questionnaire questionnaire, Fields fields, List<Comparison> comparisons, int referenceYear) {
        this.questionnaire = questionnaire;
        this.fields = fields;
        this.referenceYear = referenceYear;
        comparisons.forEach(this::cut);
        cutWhereQuestionsAreShown();
        List<Comparison> joint = comparisons.stream()
                .filter(comparison -> comparison.field().kind() == Field.Kind.DERIVED)
                .filter(comparison -> comparison.field().questions().size() > 1)
                .toList();
        // Twice, so that a line of the first number comes back to it from the second one.
        joint.forEach(this::carryOver);
        joint.forEach(this::carryOver);
        checkJoint(joint);
    }

    /** Also tells apart what bands value differently. */
    public Representatives withBands() {
        for (int i = 0; i < questionnaire.questions().size(); i++) {
            for (Band band : questionnaire.questions().get(i).bands()) {
                add(i, band.from());
                add(i, band.from() - step(i));
            }
        }
        return this;
    }

    /** Whether every class has a representative; false where too many numbers hang together. */
    public boolean isExact() {
        return exact;
    }

    /** The answers to a question that stand for all, as numbers, the smallest first; behind the questions those of switches. */
    public List<Double> of(int position) {
        int questions = questionnaire.questions().size();
        if (position >= questions) {
            return options(
                    questionnaire.scheme().switches().get(position - questions).scale());
        }
        Question question = questionnaire.questions().get(position);
        if (question.kind() == QuestionKind.TICKS) {
            return ticks(position, question.options().options().size());
        }
        if (question.scale() != null) {
            return options(question.options());
        }
        return List.copyOf(numbersOf(position));
    }

    private static List<Double> options(Scale scale) {
        List<Double> options = new ArrayList<>();
        for (int i = 0; i < scale.options().size(); i++) {
            options.add((double) i);
        }
        return options;
    }

    private List<Double> ticks(int position, int options) {
        List<Integer> named = List.copyOf(namedTicks.getOrDefault(position, Set.of()));
        if (named.size() > MOST_NAMED_TICKS) {
            exact = false;
            named = named.subList(0, MOST_NAMED_TICKS);
        }
        List<Double> all = new ArrayList<>();
        for (int chosen = 0; chosen < 1 << named.size(); chosen++) {
            long ticked = 0;
            for (int i = 0; i < named.size(); i++) {
                ticked |= (chosen >> i & 1L) << named.get(i);
            }
            all.add((double) ticked);
            for (int option = 0; option < options; option++) {
                if (!named.contains(option)) {
                    ticked |= 1L << option;
                    all.add((double) ticked);
                }
            }
        }
        all.sort(Comparator.<Double>comparingInt(ticked -> Long.bitCount(ticked.longValue()))
                .thenComparing(Comparator.naturalOrder()));
        return all;
    }

    private void cut(Comparison comparison) {
        Field field = comparison.field();
        if (field.kind() == Field.Kind.TICK) {
            namedTicks
                    .computeIfAbsent(field.questions().get(0), position -> new TreeSet<>())
                    .add(optionOf(field));
        } else if (field.kind() == Field.Kind.QUESTION) {
            bounds(comparison, step(field.questions().get(0)))
                    .forEach(value -> add(field.questions().get(0), value));
        } else if (field.kind() == Field.Kind.DERIVED && field.questions().size() == 1) {
            boolean age = derived(field).operator() == DerivedField.Operator.YEARS_SINCE;
            bounds(comparison, step(field.questions().get(0)))
                    .forEach(value -> add(field.questions().get(0), age ? referenceYear - value : value));
        }
    }

    private void cutWhereQuestionsAreShown() {
        for (Question question : questionnaire.questions()) {
            ShownWhen condition = question.shownWhen();
            if (condition != null) {
                add(condition.index(), condition.atLeast());
                add(condition.index(), condition.atLeast() - step(condition.index()));
            }
        }
    }

    private void carryOver(Comparison comparison) {
        List<Integer> inputs = comparison.field().questions();
        boolean difference = derived(comparison.field()).operator() == DerivedField.Operator.DIFFERENCE;
        double step = inputs.stream().mapToDouble(this::step).min().orElse(1);
        for (double bound : bounds(comparison, step)) {
            for (int from : inputs) {
                for (int to : inputs) {
                    for (double value : from == to ? List.<Double>of() : List.copyOf(numbersOf(from))) {
                        boolean first = to == inputs.get(0);
                        add(to, !difference ? bound - value : first ? bound + value : value - bound);
                    }
                }
            }
        }
    }

    private void checkJoint(List<Comparison> joint) {
        Map<Integer, Field> owner = new HashMap<>();
        for (Comparison comparison : joint) {
            for (int question : new HashSet<>(comparison.field().questions())) {
                Field other = owner.put(question, comparison.field());
                exact &= other == null || other.equals(comparison.field());
            }
            exact &= comparison.field().questions().size() == 2;
        }
    }

    /** The last number on one side of the line and the first on the other. */
    private static List<Double> bounds(Comparison comparison, double step) {
        double value = comparison.value();
        return comparison.operator() == Operator.IS
                ? List.of(value - step, value, value + step)
                : comparison.operator() == Operator.AT_LEAST || comparison.operator() == Operator.BELOW
                        ? List.of(value - step, value)
                        : List.of(value, value + step);
    }

    private void add(int position, double value) {
        Question question = questionnaire.questions().get(position);
        if (question.scale() != null) {
            return;
        }
        double scale = 1 / step(position);
        // A line between two possible answers stands for both of its neighbours.
        double near = Math.rint(value * scale);
        boolean possible = Math.abs(value * scale - near) < 1e-6;
        addInside(position, (possible ? near : Math.floor(value * scale)) / scale);
        addInside(position, (possible ? near : Math.ceil(value * scale)) / scale);
    }

    private void addInside(int position, double value) {
        NavigableSet<Double> known = numbersOf(position);
        if (value > known.first() && value < known.last()) {
            known.add(value);
        }
    }

    private NavigableSet<Double> numbersOf(int position) {
        return numbers.computeIfAbsent(position, key -> {
            Question question = questionnaire.questions().get(key);
            double most = question.kind() == QuestionKind.YEAR
                    ? referenceYear
                    : question.limits().max();
            return new TreeSet<>(List.of(question.limits().min(), most));
        });
    }

    private double step(int position) {
        return Math.pow(10, -questionnaire.questions().get(position).limits().decimals());
    }

    private DerivedField derived(Field field) {
        return questionnaire.derived().stream()
                .filter(derived -> derived.id().equals(field.name()))
                .findFirst()
                .orElseThrow();
    }

    private int optionOf(Field tick) {
        List<Field> ticks = fields.list().stream()
                .filter(field -> field.kind() == Field.Kind.TICK)
                .filter(field -> field.questions().equals(tick.questions()))
                .toList();
        return ticks.indexOf(tick);
    }
}
