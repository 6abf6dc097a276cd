package org.clustermaturity.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clustermaturity.questionnaire.AnswerSheet;
import org.clustermaturity.questionnaire.Answers;
import org.clustermaturity.questionnaire.Misfit;
import org.clustermaturity.questionnaire.MisfittingAnswers;
import org.clustermaturity.questionnaire.Questionnaire;

/**
 * The part of a sheet that fits a questionnaire.
 *
 * @param sheet without what does not fit
 * @param dropped why the rest does not
 */
public record Fitting(AnswerSheet sheet, Answers answers, List<Misfit> dropped) {

    /** Leaves out what does not fit. */
    public static Fitting of(Questionnaire questionnaire, AnswerSheet sheet) {
        try {
            return new Fitting(sheet, questionnaire.fit(sheet), List.of());
        } catch (MisfittingAnswers e) {
            AnswerSheet rest = without(sheet, e.misfits());
            return new Fitting(rest, questionnaire.fit(rest), e.misfits());
        }
    }

    private static AnswerSheet without(AnswerSheet sheet, List<Misfit> misfits) {
        var answers = new LinkedHashMap<>(sheet.answers());
        var switches = new LinkedHashMap<>(sheet.switches());
        for (Misfit misfit : misfits) {
            Map<String, ?> part = misfit.part() == Misfit.Part.ANSWERS ? answers : switches;
            part.remove(misfit.id());
        }
        return new AnswerSheet(sheet.questionnaire(), sheet.referenceDate(), answers, switches);
    }
}
