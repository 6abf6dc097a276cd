package org.clustermaturity.questionnaire.exchange;

import java.util.Map;
import org.clustermaturity.questionnaire.Limits;
import org.clustermaturity.questionnaire.Question;

/** What the answers to a question are in FHIR. */
final class FhirTypes {

    static final String URN = "urn:cluster-maturity:";

    private FhirTypes() {}

    /** The type of an item. */
    static String type(Question question) {
        return switch (question.kind()) {
            case CHOICE, TICKS -> "coding";
            case YES_NO -> "boolean";
            case NUMBER, PERCENTAGE, MONEY, YEAR -> isWhole(question) ? "integer" : "decimal";
        };
    }

    /** Integers of FHIR have 32 bits. */
    static boolean isWhole(Question question) {
        Limits limits = question.limits();
        return limits.decimals() == 0 && limits.max() <= Integer.MAX_VALUE && limits.min() >= Integer.MIN_VALUE;
    }

    /** The name under which a number stands in an extension. */
    static String numberName(Question question) {
        return isWhole(question) ? "valueInteger" : "valueDecimal";
    }

    /** An option as a code of its scale. */
    static Map<String, Object> code(Question question, int option) {
        return JsonObject.of(
                "system",
                URN + "scale:" + question.options().id(),
                "code",
                question.options().keys().get(option));
    }
}
