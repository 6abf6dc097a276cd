package org.clustermaturity.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clustermaturity.questionnaire.Answer;
import org.clustermaturity.questionnaire.AnswerSheet;
import org.clustermaturity.questionnaire.Dimension;
import org.clustermaturity.questionnaire.Indicator;
import org.clustermaturity.questionnaire.Level;
import org.clustermaturity.release.OperatorContent;
import org.jspecify.annotations.Nullable;

/** Answers to the model of operators, and what they score: each score as "value lowest..highest" in the declared range. */
record OperatorSheet(RuleBook rules, Map<String, Answer> answers, Map<String, String> switches) {

    static OperatorSheet of(RuleBook rules) {
        return new OperatorSheet(rules, Map.of(), Map.of());
    }

    /** One more answer: a key, a list of keys, true or false, or a whole number. */
    OperatorSheet with(String question, Object value) {
        Map<String, Answer> more = new LinkedHashMap<>(answers);
        more.put(question, Answer.of(value instanceof Integer number ? BigDecimal.valueOf(number) : value));
        return new OperatorSheet(rules, more, switches);
    }

    OperatorSheet withoutBearing(String question) {
        Map<String, Answer> more = new LinkedHashMap<>(answers);
        more.put(question, Answer.notApplicable());
        return new OperatorSheet(rules, more, switches);
    }

    OperatorSheet choosing(String switched, String option) {
        return new OperatorSheet(rules, answers, Map.of(switched, option));
    }

    Findings judge() {
        LocalDate date = LocalDate.of(2026, 6, 1);
        AnswerSheet sheet = new AnswerSheet(OperatorContent.NAME, date, answers, switches);
        return rules.judge(rules.questionnaire().fit(sheet));
    }

    String score(String dimension) {
        return score(dimension, judge().scores());
    }

    String score(String dimension, BoundedScores scores) {
        List<String> ids = rules.questionnaire().scoredDimensions().stream()
                .map(Dimension::id)
                .toList();
        int index = ids.indexOf(dimension);
        return words(
                scores.given().dimensions().get(index),
                scores.lowest().dimensions().get(index),
                scores.highest().dimensions().get(index));
    }

    String overall() {
        return overall(judge().scores());
    }

    String overall(BoundedScores scores) {
        return words(
                scores.given().overall(),
                scores.lowest().overall(),
                scores.highest().overall());
    }

    String indicator(String id) {
        BoundedScores scores = judge().scores();
        List<String> ids = new ArrayList<>();
        for (Indicator indicator : rules.questionnaire().scheme().indicators()) {
            ids.add(indicator.id());
        }
        int index = ids.indexOf(id);
        return words(
                scores.given().indicators().get(index),
                scores.lowest().indicators().get(index),
                scores.highest().indicators().get(index));
    }

    private String words(@Nullable Fraction given, @Nullable Fraction lowest, @Nullable Fraction highest) {
        String value = given == null ? "none" : String.valueOf(rules.ruler().show(given));
        return lowest == null || highest == null
                ? value + ", no bounds"
                : value + ", " + rules.ruler().show(lowest) + " to "
                        + rules.ruler().show(highest);
    }

    @Nullable
    String level() {
        Fraction overall = judge().given().overall();
        Level level = overall == null ? null : rules.ruler().level(overall);
        return level == null ? null : level.title();
    }
}
