package org.clustermaturity.assessment.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.clustermaturity.assessment.AnswerPatch;
import org.clustermaturity.http.Fault;
import org.clustermaturity.http.Refusal;
import org.clustermaturity.language.Sentence;
import org.clustermaturity.questionnaire.Answer;
import org.clustermaturity.questionnaire.AnswerSheet;
import org.clustermaturity.questionnaire.CanonicalAnswers;
import org.clustermaturity.questionnaire.MisfittingAnswers;
import org.clustermaturity.questionnaire.Questionnaire;

/** Answers after a patch, checked as far as the patch goes. */
final class PatchedAnswers {

    private final Map<String, Answer> answers;
    private final Map<String, Answer> changed = new LinkedHashMap<>();

    private PatchedAnswers(Map<String, Answer> before) {
        this.answers = new LinkedHashMap<>(before);
    }

    /**
     * Applies patches to answers.
     *
     * @param switches checked together with the answers
     * @param pointers where the patch of a question stands in the body
     * @param faults takes what does not fit; also questions that are only taken back must exist
     */
    static Map<String, Answer> of(
            Map<String, Answer> before,
            Map<String, AnswerPatch> patches,
            Map<String, String> switches,
            Questionnaire questionnaire,
            LocalDate referenceDate,
            UnaryOperator<String> pointers,
            List<Fault> faults) {
        PatchedAnswers patched = new PatchedAnswers(before);
        patches.forEach((question, patch) -> patched.apply(question, patch, pointers, faults));
        try {
            questionnaire.fit(new AnswerSheet(questionnaire.name(), referenceDate, patched.changed, switches));
        } catch (MisfittingAnswers e) {
            e.misfits().forEach(misfit -> faults.add(SheetRefusals.fault(misfit, pointers)));
        }
        return patched.answers;
    }

    private void apply(String question, AnswerPatch patch, UnaryOperator<String> pointers, List<Fault> faults) {
        Answer after = patch.applyTo(answers.get(question));
        changed.put(question, after == null ? Answer.unknown() : after);
        if (after == null) {
            answers.remove(question);
            return;
        }
        answers.put(question, after);
        if (!after.isConsistent()) {
            faults.add(SheetRefusals.notTogether(after.status(), pointers.apply(question)));
        }
    }

    /**
     * Passes when a sheet is not too large to be kept.
     *
     * @param mostBytes of its answers in canonical form
     * @throws Refusal when it is
     */
    static void requireSize(Map<String, Answer> answers, long mostBytes) {
        int bytes = CanonicalAnswers.json(answers).getBytes(StandardCharsets.UTF_8).length;
        if (bytes > mostBytes) {
            throw SheetRefusals.misfitting(List.of(new Fault(
                    "",
                    "sheet-too-large",
                    Sentence.of("sheet.too-large", String.valueOf(bytes), String.valueOf(mostBytes)),
                    Sentence.of("hint.shorter-notes"))));
        }
    }
}
