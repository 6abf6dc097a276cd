package org.clustermaturity.questionnaire;

import java.time.LocalDate;
import java.util.Map;

/**
 * What one cluster organisation handed in.
 *
 * @param questionnaire the questionnaire and its version, such as {@code cluster-maturity/2026-1}
 * @param referenceDate the day that ages are counted to
 * @param answers by question id; a question that is missing here is unknown
 * @param switches the option chosen for a switch, by its id; a switch that is missing here is left as it usually is
 */
public record AnswerSheet(
        String questionnaire, LocalDate referenceDate, Map<String, Answer> answers, Map<String, String> switches) {

    /** A sheet that leaves every switch as it usually is. */
    public AnswerSheet(String questionnaire, LocalDate referenceDate, Map<String, Answer> answers) {
        this(questionnaire, referenceDate, answers, Map.of());
    }
}
