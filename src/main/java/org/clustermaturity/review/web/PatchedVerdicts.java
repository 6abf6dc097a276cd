package org.clustermaturity.review.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clustermaturity.assessment.KeptAssessment;
import org.clustermaturity.assessment.web.SheetRefusals;
import org.clustermaturity.http.Fault;
import org.clustermaturity.language.Sentence;
import org.clustermaturity.questionnaire.Answer;
import org.clustermaturity.questionnaire.AnswerSheet;
import org.clustermaturity.questionnaire.Misfit;
import org.clustermaturity.questionnaire.MisfittingAnswers;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.review.Review;
import org.clustermaturity.review.Verdict;
import org.clustermaturity.review.VerdictPatch;

/** Verdicts after a patch, checked as far as the patch goes. */
final class PatchedVerdicts {

    private final KeptAssessment submitted;
    private final List<Fault> faults;
    private final Map<String, Verdict> verdicts;
    private final Map<String, Answer> changed = new LinkedHashMap<>();

    private PatchedVerdicts(KeptAssessment submitted, Map<String, Verdict> before, List<Fault> faults) {
        this.submitted = submitted;
        this.faults = faults;
        this.verdicts = new LinkedHashMap<>(before);
    }

    /**
     * Applies patches to verdicts.
     *
     * @param questionnaire what was asked
     * @param faults those of reading; takes what does not fit, also questions that do not exist
     */
    static Map<String, Verdict> of(
            KeptReviews.Found found,
            Map<String, VerdictPatch> patches,
            Questionnaire questionnaire,
            List<Fault> faults) {
        PatchedVerdicts patched =
                new PatchedVerdicts(found.submitted(), found.review().verdicts(), faults);
        patches.forEach(patched::apply);
        AnswerSheet sheet = Review.submittedSheet(found.submitted());
        try {
            questionnaire.fit(
                    new AnswerSheet(sheet.questionnaire(), sheet.referenceDate(), patched.changed, sheet.switches()));
        } catch (MisfittingAnswers e) {
            e.misfits().forEach(misfit -> faults.add(SheetRefusals.fault(misfit, question -> pointer(misfit))));
        }
        return patched.verdicts;
    }

    private static String pointer(Misfit misfit) {
        return misfit.code() == Misfit.Code.UNKNOWN_QUESTION
                ? Fault.pointerTo(misfit.id())
                : Fault.pointerTo(misfit.id(), "answer");
    }

    private void apply(String question, VerdictPatch patch) {
        changed.put(question, Answer.unknown());
        if (patch.takesBack()) {
            verdicts.remove(question);
            return;
        }
        if (isFaulty(question)) {
            return;
        }
        Verdict before = verdicts.get(question);
        Verdict.Kind kind = patch.kindOver(before);
        if (kind == null) {
            missing(question, "verdict", "sheet.verdict-missing");
            return;
        }
        Verdict after = patch.applyTo(kind, before);
        verdicts.put(question, after);
        check(question, after);
    }

    /** What only follows from a fault of reading is not said. */
    private boolean isFaulty(String question) {
        String inside = Fault.pointerTo(question) + "/";
        return faults.stream().anyMatch(fault -> (fault.pointer() + "/").startsWith(inside));
    }

    private void check(String question, Verdict verdict) {
        Answer answer = verdict.answer();
        String pointer = Fault.pointerTo(question, "answer");
        if (!verdict.isCorrection()) {
            if (answer != null) {
                faults.add(new Fault(
                        pointer,
                        "confirmed-with-answer",
                        Sentence.of("sheet.verdict-confirmed-with-answer"),
                        Sentence.of("hint.correct")));
            }
            return;
        }
        if (verdict.note() == null || verdict.note().isBlank()) {
            missing(question, "note", "sheet.verdict-no-note");
        }
        if (answer == null) {
            missing(question, "answer", "sheet.verdict-no-answer");
        } else if (!answer.isConsistent()) {
            faults.add(SheetRefusals.notTogether(answer.status(), pointer));
        } else if (verdict.agreesWith(submitted.answers().get(question))) {
            faults.add(new Fault(
                    pointer, "same-answer", Sentence.of("sheet.verdict-same-answer"), Sentence.of("hint.confirm")));
        } else {
            changed.put(question, answer);
        }
    }

    private void missing(String question, String field, String sentence) {
        faults.add(new Fault(Fault.pointerTo(question, field), "missing-field", Sentence.of(sentence), Sentence.NONE));
    }
}
