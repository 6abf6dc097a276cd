package org.clustermaturity.assessment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.clustermaturity.access.Caller;
import org.clustermaturity.assessment.AnswerPatch;
import org.clustermaturity.assessment.Assessments;
import org.clustermaturity.assessment.KeptAssessment;
import org.clustermaturity.http.Fault;
import org.clustermaturity.http.Refusal;
import org.clustermaturity.http.Version;
import org.clustermaturity.questionnaire.Answer;
import org.clustermaturity.questionnaire.AnswerSheet;
import org.clustermaturity.questionnaire.Questionnaire;
import org.jspecify.annotations.Nullable;

/** Changes answers of drafts, and notes who changed which. */
final class ChangeAnswers {

    private final KeptSheets sheets;
    private final Assessments assessments;
    private final Supplier<UUID> ids;
    private final Clock clock;
    private final long mostBytes;

    ChangeAnswers(KeptSheets sheets, Assessments assessments, Supplier<UUID> ids, Clock clock, long mostBytes) {
        this.sheets = sheets;
        this.assessments = assessments;
        this.ids = ids;
        this.clock = clock;
        this.mostBytes = mostBytes;
    }

    /**
     * Applies a merge patch to the answers of a draft.
     *
     * @param ifMatch the version that the caller has seen
     * @return the draft afterwards; the same when nothing has changed
     * @throws Refusal with everything that does not fit
     */
    KeptAssessment change(Caller caller, String id, @Nullable String ifMatch, byte[] body) {
        KeptAssessment seen = sheets.getDraft(caller, id);
        Version.require(ifMatch, seen.head().version());
        Questionnaire questionnaire = sheets.questionnaire(seen);
        LocalDate today = LocalDate.now(clock);
        Map<String, Answer> answers =
                patched(seen, questionnaire, seen.sheet(today).referenceDate(), body);
        if (answers.equals(seen.answers())) {
            return seen;
        }
        PatchedAnswers.requireSize(answers, mostBytes);
        AnswerSheet sheet =
                new AnswerSheet(questionnaire.name(), seen.sheet(today).referenceDate(), answers, seen.switches());
        KeptAssessment next = seen.with(answers, KeptAssessment.Progress.of(questionnaire, sheet), clock.instant());
        if (!assessments.change(
                next, next.changesSince(seen.answers(), caller.actor().toString(), ids))) {
            throw Version.changed();
        }
        return next;
    }

    private static Map<String, Answer> patched(
            KeptAssessment seen, Questionnaire questionnaire, LocalDate date, byte[] body) {
        List<Fault> faults = new ArrayList<>();
        Map<String, AnswerPatch> patches = SheetBody.read(body, 0, body.length, faults, tokens -> {
            Map<String, AnswerPatch> read = new AnswerPatchReader(tokens).read(Place.ROOT);
            tokens.end();
            return read;
        });
        if (patches == null) {
            throw SheetRefusals.notReadable(faults);
        }
        Map<String, Answer> answers = PatchedAnswers.of(
                seen.answers(), patches, seen.switches(), questionnaire, date, Fault::pointerTo, faults);
        if (!faults.isEmpty()) {
            throw SheetRefusals.misfitting(faults);
        }
        return answers;
    }
}
