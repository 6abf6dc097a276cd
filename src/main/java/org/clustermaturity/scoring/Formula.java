package org.clustermaturity.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.clustermaturity.questionnaire.Indicator;
import org.clustermaturity.questionnaire.Node;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.questionnaire.QuestionKind;
import org.clustermaturity.questionnaire.Questionnaire;
import org.jspecify.annotations.Nullable;

/** An operator over questions and indicators: what one indicator, or one dimension, is computed by. Exact. */
final class Formula {

    private static final Fraction HUNDRED = Fraction.of(100);

    /**
     * Something that it counts.
     *
     * @param question null for an indicator
     * @param index the place among all questions, or among all indicators
     * @param questions the questions behind it, rising
     * @param options the ticks that count, a bit per option
     * @param points what a tick is worth
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Part(
            @Nullable Question question, int index, int weight, int[] questions, long options, int points) {}

    private final Indicator.Operator operator;
    private final List<Part> parts = new ArrayList<>();
    private final int[] questions;
    private final long partsOfAPoint;
    private final boolean plain;

    /** @param known the formulas of the indicators before it, in their order */
    Formula(Questionnaire questionnaire, Indicator indicator, List<Formula> known) {
        this.operator = indicator.operator();
        this.partsOfAPoint = questionnaire.partsOfAPoint();
        for (int i = 0; i < indicator.of().size(); i++) {
            Node node = questionnaire.nodes().find(indicator.of().get(i)).orElseThrow();
            int points = indicator.points().isEmpty() ? 0 : indicator.points().get(i);
            int weight = indicator.matrix() ? 1 : node.weight();
            if (node instanceof Question question) {
                int index = questionnaire.indexOf(question.id());
                parts.add(new Part(
                        question, index, weight, new int[] {index}, counted(question, indicator.without()), points));
            } else {
                int index = questionnaire.scheme().indicators().indexOf(node);
                parts.add(new Part(null, index, weight, known.get(index).questions(), 0, points));
            }
        }
        TreeSet<Integer> all = new TreeSet<>();
        parts.forEach(part -> {
            for (int question : part.questions()) {
                all.add(question);
            }
        });
        this.questions = all.stream().mapToInt(Integer::intValue).toArray();
        this.plain = operator == Indicator.Operator.MEAN && parts.stream().allMatch(part -> part.question() != null);
    }

    private static long counted(Question question, List<String> without) {
        if (question.kind() != QuestionKind.TICKS) {
            return 0;
        }
        long options = (1L << question.options().options().size()) - 1;
        for (String key : without) {
            int index = question.options().indexOf(key);
            options &= index < 0 ? options : ~(1L << index);
        }
        return options;
    }

    /** The positions of all questions behind it, rising. Not to be changed. */
    int[] questions() {
        return questions;
    }

    /** The positions of the indicators that it counts. */
    List<Integer> indicators() {
        return parts.stream()
                .filter(part -> part.question() == null)
                .map(Part::index)
                .toList();
    }

    /** Whether it is a mean of answers, which has a value as soon as there is one. */
    boolean isPlain() {
        return plain;
    }

    /** What it comes to when everything unknown was filled in; null when nothing applies. */
    @Nullable
    Fraction complete(Reading reading) {
        return switch (operator) {
            case MEAN, SUM -> mean(reading);
            case MINIMUM -> minimum(reading);
            case RATIO_OF_TICKS -> ratioOfTicks(reading);
            case BEST_PER_OPTION -> bestPerOption(reading);
            case STAIRCASE -> staircase(reading);
        };
    }

    /**
     * What it comes to on the given answers: over what is answered where the operator allows that, otherwise only when no
     * open answer can change it.
     *
     * @param prorated whether a sum may be projected from the part that is answered
     */
    @Nullable
    Fraction given(Reading reading, boolean prorated, @Nullable Fraction lowest, @Nullable Fraction highest) {
        boolean overAnswered = switch (operator) {
            case MEAN, MINIMUM, RATIO_OF_TICKS -> true;
            case SUM -> prorated;
            case BEST_PER_OPTION, STAIRCASE -> false;
        };
        boolean hasValue = plain || reading.isSettled(questions) || (overAnswered && !hasPartWithoutValue(reading));
        return hasValue ? complete(reading) : lowest != null && lowest.equals(highest) ? lowest : null;
    }

    /** Whether a part has been begun and still has no value, so that leaving it out would mislead. */
    private boolean hasPartWithoutValue(Reading reading) {
        for (Part part : parts) {
            boolean none = part.question() == null && reading.indicators()[part.index()] == null;
            if (none && reading.isBegun(part.questions())) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Fraction points(Part part, Reading reading) {
        if (part.question() == null) {
            return reading.indicators()[part.index()];
        }
        double answer = reading.answers()[part.index()];
        return Double.isNaN(answer) ? null : new Fraction(part.question().points(answer, partsOfAPoint), partsOfAPoint);
    }

    private @Nullable Fraction mean(Reading reading) {
        if (plain) {
            return plainMean(reading.answers());
        }
        Fraction sum = Fraction.of(0);
        long weights = 0;
        for (Part part : parts) {
            Fraction points = points(part, reading);
            if (points != null) {
                sum = sum.plus(points.times(part.weight()));
                weights += part.weight();
            }
        }
        return weights == 0 ? null : sum.dividedBy(weights);
    }

    /** The same with one division, for the many dimensions that are nothing else. */
    private @Nullable Fraction plainMean(double[] answers) {
        long sum = 0;
        long weights = 0;
        for (Part part : parts) {
            double answer = answers[part.index()];
            if (part.question() != null && !Double.isNaN(answer)) {
                sum += part.weight() * part.question().points(answer, partsOfAPoint);
                weights += part.weight();
            }
        }
        return weights == 0 ? null : new Fraction(sum, weights * partsOfAPoint);
    }

    private @Nullable Fraction minimum(Reading reading) {
        Fraction least = null;
        for (Part part : parts) {
            Fraction points = points(part, reading);
            least = points == null ? least : least == null ? points : least.min(points);
        }
        return least;
    }

    private @Nullable Fraction ratioOfTicks(Reading reading) {
        long ticked = 0;
        long options = 0;
        for (Part part : parts) {
            double answer = reading.answers()[part.index()];
            if (!Double.isNaN(answer)) {
                ticked += Long.bitCount((long) answer & part.options());
                options += Long.bitCount(part.options());
            }
        }
        return options == 0 ? null : new Fraction(100 * ticked, options);
    }

    private Fraction bestPerOption(Reading reading) {
        long sum = 0;
        long left = parts.get(0).options();
        int options = Long.bitCount(left);
        for (int option = 0; option < options; option++) {
            int best = 0;
            for (Part part : parts) {
                boolean ticked = ((long) reading.answers()[part.index()] >> option & 1) == 1;
                best = ticked ? Math.max(best, part.points()) : best;
            }
            sum += best;
        }
        return new Fraction(sum, options);
    }

    private Fraction staircase(Reading reading) {
        int steps = 0;
        while (steps < parts.size() && HUNDRED.equals(points(parts.get(steps), reading))) {
            steps++;
        }
        return new Fraction(100L * steps, parts.size());
    }
}
