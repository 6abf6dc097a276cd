package org.clustermaturity.questionnaire.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clustermaturity.language.PlainNumber;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.questionnaire.ShownWhen;

/** Conditions in FHIR, each of which looks at one answer. */
final class FhirConditions {

    private final Questionnaire questionnaire;

    FhirConditions(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /** Shown while the question that decides is unknown, or has at least the value; so one of these must hold. None when always. */
    List<Object> enableWhen(Question question) {
        ShownWhen shown = question.shownWhen();
        if (shown == null) {
            return List.of();
        }
        Question decides = questionnaire.questions().get(shown.index());
        List<Object> conditions = new ArrayList<>();
        conditions.add(enabling(decides, "exists", "answerBoolean", false));
        switch (decides.kind()) {
            case YES_NO -> conditions.add(enabling(decides, "=", "answerBoolean", true));
            case CHOICE, TICKS -> {
                for (int i = (int) Math.ceil(shown.atLeast());
                        i < decides.options().options().size();
                        i++) {
                    conditions.add(enabling(decides, "=", "answerCoding", FhirTypes.code(decides, i)));
                }
            }
            case NUMBER, PERCENTAGE, MONEY, YEAR ->
                conditions.add(enabling(
                        decides,
                        ">=",
                        FhirTypes.numberName(decides).replace("value", "answer"),
                        PlainNumber.of(shown.atLeast())));
        }
        return conditions;
    }

    private static Map<String, Object> enabling(Question decides, String operator, String answerName, Object answer) {
        return JsonObject.of("question", decides.id(), "operator", operator, answerName, answer);
    }
}
