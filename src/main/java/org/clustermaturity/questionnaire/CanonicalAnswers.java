package org.clustermaturity.questionnaire;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers in the form in which they are kept and shown: the same answers always give the same text. */
public final class CanonicalAnswers {

    private CanonicalAnswers() {}

    /** The same answer, its number without needless zeros and its ticks in alphabetical order. */
    public static Answer of(Answer answer) {
        return new Answer(answer.status(), canonical(answer.value()), answer.evidence(), answer.note());
    }

    /** Answers as a JSON object, by question in alphabetical order. */
    public static String json(Map<String, Answer> answers) {
        return new TreeMap<>(answers)
                .entrySet().stream()
                        .map(entry -> quoted(entry.getKey()) + ":" + json(entry.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
    }

    /** One answer as a JSON object: its status, and what else there is. */
    public static String json(Answer answer) {
        StringBuilder json =
                new StringBuilder("{\"status\":").append(quoted(answer.status().key()));
        if (answer.value() != null) {
            json.append(",\"value\":").append(valueJson(answer.value()));
        }
        if (answer.evidence() != null) {
            json.append(",\"evidence\":").append(quoted(answer.evidence()));
        }
        if (answer.note() != null) {
            json.append(",\"note\":").append(quoted(answer.note()));
        }
        return json.append('}').toString();
    }

    private static @Nullable Object canonical(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        }
        return value instanceof List<?> ticks
                ? ticks.stream().map(Object::toString).sorted().toList()
                : value;
    }

    private static String valueJson(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof List<?> ticks) {
            return ticks.stream().map(tick -> quoted(tick.toString())).collect(Collectors.joining(",", "[", "]"));
        }
        return value instanceof Boolean ? value.toString() : quoted(value.toString());
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '"' || letter == '\\') {
                quoted.append('\\').append(letter);
            } else if (letter < ' ') {
                quoted.append("\\u%04x".formatted((int) letter));
            } else {
                quoted.append(letter);
            }
        }
        return quoted.append('"').toString();
    }
}
