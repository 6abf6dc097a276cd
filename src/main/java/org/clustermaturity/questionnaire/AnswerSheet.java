package org.clustermaturity.questionnaire;

import java.time.LocalDate;
import java.util.Map;

/**
 * What one cluster organisation handed in.
 *
 * @param questionnaire the questionnaire and its version, such as {@code cluster-maturity/2026-1}
 * @param referenceDate the day that ages are counted to
 * @param answers by question id; a question that is missing here is unknown
 */
public record AnswerSheet(String questionnaire, LocalDate referenceDate, Map<String, Answer> answers) {}
