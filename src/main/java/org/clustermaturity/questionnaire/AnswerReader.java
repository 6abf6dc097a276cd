package org.clustermaturity.questionnaire;

import static org.clustermaturity.questionnaire.Misfit.Code.MUST_APPLY;
import static org.clustermaturity.questionnaire.Misfit.Code.OUT_OF_RANGE;
import static org.clustermaturity.questionnaire.Misfit.Code.REPEATED_OPTION;
import static org.clustermaturity.questionnaire.Misfit.Code.TOO_MANY_DECIMALS;
import static org.clustermaturity.questionnaire.Misfit.Code.UNKNOWN_OPTION;
import static org.clustermaturity.questionnaire.Misfit.Code.WRONG_KIND;

import java.math.BigDecimal;
import java.util.List;
import org.clustermaturity.content.Suggestion;
import org.clustermaturity.language.PlainNumber;
import org.clustermaturity.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Turns one answer into its number, or notes why it does not fit. */
final class AnswerReader {

    /** More digits than this are not kept apart by a {@code double}. */
    private static final int MOST_DIGITS = 15;

    private final int referenceYear;
    private final List<Misfit> misfits;

    AnswerReader(int referenceYear, List<Misfit> misfits) {
        this.referenceYear = referenceYear;
        this.misfits = misfits;
    }

    /** The answer as a number; NaN when it is not given or does not fit. */
    double read(Question question, Answer answer) {
        if (answer.status() == Answer.Status.NOT_APPLICABLE && !question.notApplicable()) {
            return misfit(
                    MUST_APPLY, question, Sentence.of("answer.must-apply", question.id()), Sentence.of("hint.unknown"));
        }
        Object value = answer.value();
        if (value == null) {
            return Double.NaN;
        }
        return switch (question.kind()) {
            case CHOICE -> option(question, value);
            case YES_NO -> yesNo(question, value);
            case TICKS -> ticks(question, value);
            case NUMBER, PERCENTAGE, MONEY, YEAR -> number(question, value);
        };
    }

    private double option(Question question, Object value) {
        if (!(value instanceof String key)) {
            return wrongKind(question, value, "kind.option", keys(question));
        }
        int index = question.options().indexOf(key);
        return index >= 0 ? index : unknownOption(question, key);
    }

    private double yesNo(Question question, Object value) {
        return value instanceof Boolean yes ? (yes ? 1 : 0) : wrongKind(question, value, "kind.yes-no", Sentence.NONE);
    }

    private double ticks(Question question, Object value) {
        if (!(value instanceof List<?> keys)) {
            return wrongKind(question, value, "kind.options", keys(question));
        }
        long ticked = 0;
        for (Object key : keys) {
            int index = question.options().indexOf(key.toString());
            if (index < 0) {
                unknownOption(question, key.toString());
            } else if ((ticked & 1L << index) != 0) {
                misfit(REPEATED_OPTION, question, Sentence.of("answer.repeated-option", key), Sentence.NONE);
            } else {
                ticked |= 1L << index;
            }
        }
        return ticked;
    }

    private double number(Question question, Object value) {
        if (!(value instanceof BigDecimal number)) {
            return wrongKind(question, value, "kind.number", asNumber(value));
        }
        Limits limits = question.limits();
        double max = question.kind() == QuestionKind.YEAR ? referenceYear : limits.max();
        // Within fifteen digits a decimal and its double are in the same order, so comparing doubles is exact.
        double answer = number.doubleValue();
        if (answer < limits.min() || answer > max) {
            return misfit(
                    OUT_OF_RANGE,
                    question,
                    Sentence.of(
                            "answer.out-of-range",
                            shortened(value),
                            PlainNumber.text(limits.min()),
                            PlainNumber.text(max)),
                    question.kind() == QuestionKind.YEAR && number.compareTo(BigDecimal.valueOf(max)) > 0
                            ? Sentence.of("hint.reference-date")
                            : Sentence.NONE);
        }
        boolean finer = number.scale() > limits.decimals()
                && number.stripTrailingZeros().scale() > limits.decimals();
        if (finer || number.precision() > MOST_DIGITS) {
            return misfit(
                    TOO_MANY_DECIMALS,
                    question,
                    Sentence.of("answer.too-many-decimals", shortened(value), limits.decimals()),
                    Sentence.of("hint.round"));
        }
        return answer;
    }

    private static Sentence asNumber(Object value) {
        return value instanceof String text && text.matches("-?\\d{1,12}([.,]\\d{1,6})?")
                ? Sentence.of("hint.without-quotes", text.replace(',', '.'))
                : Sentence.NONE;
    }

    private double unknownOption(Question question, String key) {
        return misfit(
                UNKNOWN_OPTION,
                question,
                Sentence.of("answer.unknown-option", question.id(), shortened(key)),
                Suggestion.hint(key, question.options().keys()));
    }

    private double wrongKind(Question question, Object value, String expected, Sentence hint) {
        return misfit(
                WRONG_KIND,
                question,
                Sentence.of("answer.wrong-kind", question.id(), Sentence.of(expected), kindOf(value)),
                hint);
    }

    private double misfit(Misfit.Code code, Question question, Sentence what, Sentence hint) {
        misfits.add(new Misfit(code, Misfit.Part.ANSWERS, question.id(), what, hint));
        return Double.NaN;
    }

    private static Sentence keys(Question question) {
        return Sentence.of("hint.one-of", String.join(", ", question.options().keys()));
    }

    private static Sentence kindOf(@Nullable Object value) {
        return Sentence.of(
                value instanceof BigDecimal
                        ? "kind.number"
                        : value instanceof Boolean ? "kind.yes-no" : value instanceof List ? "kind.list" : "kind.text");
    }

    static String shortened(Object value) {
        String text = value.toString();
        return text.length() > 40 ? text.substring(0, 40) + "..." : text;
    }
}
