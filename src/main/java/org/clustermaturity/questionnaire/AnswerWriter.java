package org.clustermaturity.questionnaire;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clustermaturity.language.PlainNumber;

/** The way back: numbers become answers as a client sends them. */
public final class AnswerWriter {

    private AnswerWriter() {}

    /** The answers on a sheet in numbers, as {@link Questionnaire#answersOf} takes it; NaN is left out. */
    public static Map<String, Answer> answers(Questionnaire questionnaire, double[] sheet) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (int i = 0; i < questionnaire.questions().size(); i++) {
            if (!Double.isNaN(sheet[i])) {
                Question question = questionnaire.questions().get(i);
                answers.put(question.id(), Answer.of(value(question, sheet[i])));
            }
        }
        return answers;
    }

    /** The options chosen for switches on such a sheet, by switch; NaN is left out. */
    public static Map<String, String> switches(Questionnaire questionnaire, double[] sheet) {
        Map<String, String> chosen = new LinkedHashMap<>();
        int position = questionnaire.questions().size();
        for (Switch each : questionnaire.scheme().switches()) {
            if (!Double.isNaN(sheet[position])) {
                chosen.put(each.id(), each.scale().keys().get((int) sheet[position]));
            }
            position++;
        }
        return chosen;
    }

    /** Given answers as a JSON object, by question. */
    public static String json(Map<String, Answer> answers) {
        return answers.entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\": " + json(entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** A sheet as the JSON object that the service takes; evidence and notes are left out. */
    public static String json(AnswerSheet sheet) {
        String switches = sheet.switches().entrySet().stream()
                .map(entry -> "\"%s\": \"%s\"".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
        return "{\"questionnaire\": \"%s\", \"referenceDate\": \"%s\", \"answers\": %s%s}"
                .formatted(
                        sheet.questionnaire(),
                        sheet.referenceDate(),
                        json(sheet.answers()),
                        switches.isEmpty() ? "" : ", \"switches\": {" + switches + "}");
    }

    private static Object value(Question question, double value) {
        return switch (question.kind()) {
            case CHOICE -> question.options().keys().get((int) value);
            case YES_NO -> value > 0;
            case TICKS -> ticked(question, (long) value);
            case NUMBER, PERCENTAGE, MONEY, YEAR ->
                BigDecimal.valueOf(value).setScale(question.limits().decimals(), RoundingMode.HALF_UP);
        };
    }

    private static List<String> ticked(Question question, long ticks) {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < question.options().options().size(); i++) {
            if ((ticks & 1L << i) != 0) {
                keys.add(question.options().keys().get(i));
            }
        }
        return keys;
    }

    /** Ids and keys are plain words, so nothing needs to be escaped. */
    private static String json(Answer answer) {
        return switch (answer.status()) {
            case UNKNOWN -> "{\"status\": \"unknown\"}";
            case NOT_APPLICABLE -> "{\"status\": \"not-applicable\"}";
            case GIVEN -> jsonValue(answer.value() == null ? List.of() : answer.value());
        };
    }

    private static String jsonValue(Object value) {
        if (value instanceof BigDecimal number) {
            return PlainNumber.text(number);
        }
        if (value instanceof List<?> keys) {
            return keys.stream().map(key -> "\"" + key + "\"").collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof Boolean ? value.toString() : "\"" + value + "\"";
    }
}
