package org.clustermaturity.questionnaire.exchange;

import static org.clustermaturity.questionnaire.exchange.SurveyWords.NOT_APPLICABLE_BESIDE;

import java.math.BigDecimal;
import java.util.Map;
import org.clustermaturity.language.PlainNumber;
import org.clustermaturity.questionnaire.Limits;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.questionnaire.QuestionKind;

/** Questions that are answered with a number, in SurveyJS. */
final class SurveyNumbers {

    /** A year is not after the reference date, as on a sheet. */
    private static final String REFERENCE_YEAR = "year(iif({referenceDate} empty, today(), {referenceDate}))";

    private SurveyNumbers() {}

    /** What can be typed in, and when. */
    static Map<String, Object> limits(Question question) {
        Limits limits = question.limits();
        boolean year = question.kind() == QuestionKind.YEAR;
        String beside = "{" + question.id() + NOT_APPLICABLE_BESIDE + "} = true";
        return JsonObject.of(
                "inputType",
                "number",
                "min",
                PlainNumber.of(limits.min()),
                "max",
                year ? null : PlainNumber.of(limits.max()),
                "maxValueExpression",
                year ? REFERENCE_YEAR : null,
                "step",
                BigDecimal.ONE.movePointLeft(limits.decimals()),
                "enableIf",
                question.notApplicable() ? "!(" + beside + ")" : null,
                "resetValueIf",
                question.notApplicable() ? beside : null);
    }
}
