package org.clustermaturity.impact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clustermaturity.questionnaire.Answer;
import org.clustermaturity.questionnaire.AnswerSheet;

/** Sheets of the tiny questionnaire whose result is easily worked out by hand. */
public final class TinySheets {

    private TinySheets() {}

    /**
     * Strategy comes to 100, money to half of what the members are worth: 0 below 5 members, 40 below 20, else 100. The overall
     * score is two thirds of the one and one third of the other: at least 66.7, so the stage is middle below 15 members, else top.
     */
    public static AnswerSheet withMembers(int members) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put("founded", Answer.of(BigDecimal.valueOf(2010)));
        answers.put("writtenStrategy", Answer.of("agreed"));
        answers.put("actionPlan", Answer.of(true));
        answers.put("topics", Answer.of(List.of("market", "skills", "energy")));
        answers.put("members", Answer.of(BigDecimal.valueOf(members)));
        answers.put("privateShare", Answer.of(BigDecimal.TEN));
        answers.put("exporters", Answer.notApplicable());
        return sheet(answers);
    }

    /** Nothing is known, so the stage is start. */
    public static AnswerSheet empty() {
        return sheet(Map.of());
    }

    private static AnswerSheet sheet(Map<String, Answer> answers) {
        return new AnswerSheet("tiny/1", LocalDate.of(2026, 11, 21), answers);
    }
}
