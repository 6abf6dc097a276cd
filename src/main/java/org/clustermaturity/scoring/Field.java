package org.clustermaturity.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.clustermaturity.language.PlainNumber;
import org.clustermaturity.language.Words;
import org.clustermaturity.questionnaire.Better;
import org.clustermaturity.questionnaire.Scale;
import org.jspecify.annotations.Nullable;

/**
 * Something that a rule can compare.
 *
 * @param name the word that rules use
 * @param index its place among all fields
 * @param since the first fact that has it
 * @param title what a person calls it
 * @param scale the options that rules name instead of numbers; null when rules name numbers
 * @param better which direction is better; NONE where a gate must not look
 * @param step the smallest difference between two values
 * @param questions the positions of the questions that it comes from; empty for scores and stages
 * @param kind where it comes from
 * @param decimals how many a person sees of a score; not used for other fields
 */
public record Field(
        String name,
        int index,
        Fact since,
        String title,
        @Nullable Scale scale,
        Better better,
        double step,
        List<Integer> questions,
        Kind kind,
        int decimals) {

    /** Where a field comes from. */
    public enum Kind {
        QUESTION,
        TICK,
        SWITCH,
        DERIVED,
        TALLY,
        SCORE,
        STAGE
    }

    /** The value for a person: the label of an option, a score with its decimals, a plain number. */
    public String show(double value, Words words) {
        if (Double.isNaN(value)) {
            return words.notAnswered();
        }
        return scale != null ? scale.options().get((int) value).label() : words.number(digits(value));
    }

    /** The value in digits, as far as it is shown; only where there are no options. */
    public String digits(double value) {
        if (kind == Kind.SCORE) {
            return BigDecimal.valueOf(value)
                    .setScale(decimals, java.math.RoundingMode.HALF_UP)
                    .toPlainString();
        }
        return value == (int) value ? Integer.toString((int) value) : PlainNumber.text(value);
    }
}
