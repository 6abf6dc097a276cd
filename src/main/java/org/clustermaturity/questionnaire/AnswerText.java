package org.clustermaturity.questionnaire;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.clustermaturity.language.Language;
import org.clustermaturity.language.Sentence;
import org.clustermaturity.language.Words;
import org.jspecify.annotations.Nullable;

/** Puts answers into words for people, without evidence and notes. */
public final class AnswerText {

    private final Language language;
    private final Words words;

    public AnswerText(Language language) {
        this.language = language;
        this.words = Words.in(language);
    }

    /**
     * An answer in the language of the question.
     *
     * @param question null when nobody knows any more what was asked; then options go by their keys
     */
    public String of(@Nullable Question question, Answer answer) {
        return switch (answer.status()) {
            case UNKNOWN -> words.notAnswered();
            case NOT_APPLICABLE -> Sentence.of("word.not-applicable").in(language);
            case GIVEN -> value(question, answer.value() == null ? "" : answer.value());
        };
    }

    private String value(@Nullable Question question, Object value) {
        if (value instanceof BigDecimal number) {
            String digits = words.number(number.toPlainString());
            String unit = question == null ? null : question.unit();
            return unit == null || unit.isEmpty() ? digits : digits + " " + unit;
        }
        if (value instanceof Boolean yes) {
            return yes ? words.yes() : words.no();
        }
        if (value instanceof List<?> ticks) {
            return ticks.isEmpty()
                    ? Sentence.of("word.none").in(language)
                    : ticks.stream()
                            .map(tick -> label(question, tick.toString()))
                            .collect(Collectors.joining(", "));
        }
        return label(question, value.toString());
    }

    private static String label(@Nullable Question question, String key) {
        Scale scale = question == null ? null : question.scale();
        int position = scale == null ? -1 : scale.indexOf(key);
        return scale == null || position < 0
                ? key
                : scale.options().get(position).label();
    }
}
