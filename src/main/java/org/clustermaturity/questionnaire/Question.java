package org.clustermaturity.questionnaire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question. Its answers are handled as numbers: an option is its position on the scale, ticks are a bit per option,
 * {@code NaN} is an answer that nobody gave.
 *
 * @param scale the options; null for questions that are answered with a number
 * @param weight its part in the score of its dimension; 0 for a question that is asked but not scored
 * @param notApplicable whether "not applicable" is an answer; then the question leaves the divisor
 * @param shownWhen the condition under which it is asked; null when always
 * @param matrix the table that it is a row of; null when it stands alone
 */
public record Question(
        String id,
        String dimension,
        String text,
        String help,
        QuestionKind kind,
        @Nullable String unit,
        @Nullable Scale scale,
        Limits limits,
        Better better,
        List<Band> bands,
        int weight,
        List<String> sources,
        boolean notApplicable,
        @Nullable ShownWhen shownWhen,
        @Nullable Matrix matrix)
        implements Node {

    public Question {
        bands = List.copyOf(bands);
        sources = List.copyOf(sources);
    }

    /** The options. Only for questions that have them. */
    public Scale options() {
        if (scale == null) {
            throw new IllegalStateException("Question (%s) has no options.".formatted(id));
        }
        return scale;
    }

    /** Whether the answer goes into a score. */
    public boolean isScored() {
        return weight > 0;
    }

    /** Whether one answer is worth more than another, so that a score can be made of it. */
    public boolean isWorthPoints() {
        return better != Better.NONE && (scale != null || !bands.isEmpty());
    }

    /** The worst answer that an unknown one can turn out to be, or NaN where no answer is worse. */
    public double worst(int referenceYear) {
        return better == Better.NONE ? Double.NaN : better == Better.HIGHER ? least() : most(referenceYear);
    }

    /** The best answer that an unknown one can turn out to be, or NaN where no answer is better. */
    public double best(int referenceYear) {
        return better == Better.NONE ? Double.NaN : better == Better.HIGHER ? most(referenceYear) : least();
    }

    /**
     * What an answer is worth, from 0 to 100, as a whole number of parts of a point.
     *
     * @param value an answer that is not NaN
     * @param parts how many parts a point has; a multiple of the number of options of a question with ticks
     */
    public long points(double value, long parts) {
        return switch (kind) {
            case CHOICE, YES_NO -> parts * pointsOf(options().options().get((int) value));
            case TICKS ->
                parts * 100 * Long.bitCount((long) value) / options().options().size();
            case NUMBER, PERCENTAGE, MONEY, YEAR -> parts * bandPoints(value);
        };
    }

    private int pointsOf(Option option) {
        Integer points = option.points();
        if (points == null) {
            throw new IllegalStateException("Option (%s) of question (%s) has no points.".formatted(option.key(), id));
        }
        return kind == QuestionKind.YES_NO && better == Better.LOWER ? 100 - points : points;
    }

    private int bandPoints(double value) {
        int points = bands.get(0).points();
        for (Band band : bands) {
            if (value < band.from()) {
                break;
            }
            points = band.points();
        }
        return points;
    }

    private double least() {
        return kind.isNumeric() ? limits.min() : 0;
    }

    private double most(int referenceYear) {
        return switch (kind) {
            case CHOICE, YES_NO -> options().options().size() - 1.0;
            case TICKS -> (1L << options().options().size()) - 1.0;
            case YEAR -> referenceYear;
            case NUMBER, PERCENTAGE, MONEY -> limits.max();
        };
    }
}
