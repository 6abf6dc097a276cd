package org.clustermaturity.questionnaire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Answer sheets at random, the same for the same seed. */
public final class SeededSheets {

    public static final LocalDate REFERENCE_DATE = LocalDate.of(2026, 11, 21);

    private final Questionnaire questionnaire;
    private final Random random;

    public SeededSheets(Questionnaire questionnaire, long seed) {
        this.questionnaire = questionnaire;
        this.random = new Random(seed);
    }

    /** A sheet that answers every question with this probability; its switches are set at random. */
    public AnswerSheet next(double answered) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Question question : questionnaire.questions()) {
            if (random.nextDouble() < answered) {
                answers.put(question.id(), answerTo(question));
            }
        }
        Map<String, String> switches = new LinkedHashMap<>();
        for (Switch each : questionnaire.scheme().switches()) {
            switches.put(each.id(), anyOf(each.scale().keys()));
        }
        return new AnswerSheet(questionnaire.name(), REFERENCE_DATE, answers, switches);
    }

    /** An answer to a question, now and then "not applicable" where it is allowed. */
    public Answer answerTo(Question question) {
        if (question.notApplicable() && random.nextInt(5) == 0) {
            return Answer.notApplicable();
        }
        return Answer.of(
                switch (question.kind()) {
                    case CHOICE -> anyOf(question.options().keys());
                    case YES_NO -> random.nextBoolean();
                    case TICKS -> someOf(question.options().keys());
                    case NUMBER, PERCENTAGE, MONEY -> number(question);
                    case YEAR -> BigDecimal.valueOf(2026 - random.nextInt(20));
                });
    }

    private String anyOf(List<String> keys) {
        return keys.get(random.nextInt(keys.size()));
    }

    private List<String> someOf(List<String> keys) {
        List<String> some = new ArrayList<>(keys);
        some.removeIf(key -> random.nextInt(3) == 0);
        return some;
    }

    /** Mostly near the lines that bands draw, since that is where something happens. */
    private BigDecimal number(Question question) {
        Limits limits = question.limits();
        double near = question.bands().isEmpty()
                ? random.nextInt(60)
                : question.bands().get(random.nextInt(question.bands().size())).from() + random.nextInt(5) - 2;
        double inside = Math.max(limits.min(), Math.min(limits.max(), near));
        return BigDecimal.valueOf(inside).setScale(limits.decimals(), java.math.RoundingMode.HALF_UP);
    }
}
