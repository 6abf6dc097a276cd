package org.clustermaturity.assessment.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.clustermaturity.access.Audit;
import org.clustermaturity.access.Caller;
import org.clustermaturity.assessment.Assessments;
import org.clustermaturity.assessment.KeptAssessment;
import org.clustermaturity.assessment.Retake;
import org.clustermaturity.http.Fault;
import org.clustermaturity.http.Refusal;
import org.clustermaturity.organisation.Organisations;
import org.clustermaturity.questionnaire.AnswerSheet;
import org.clustermaturity.questionnaire.Misfit;
import org.clustermaturity.questionnaire.Questionnaire;
import org.jspecify.annotations.Nullable;

/** Begins drafts, with nothing or with what an earlier assessment has left. */
final class BeginDraft {

    private final KeptSheets sheets;
    private final Assessments assessments;
    private final Organisations organisations;
    private final Supplier<UUID> ids;
    private final Clock clock;
    private final Audit audit;
    private final long mostBytes;

    BeginDraft(
            KeptSheets sheets,
            Assessments assessments,
            Organisations organisations,
            Supplier<UUID> ids,
            Clock clock,
            Audit audit,
            long mostBytes) {
        this.sheets = sheets;
        this.assessments = assessments;
        this.organisations = organisations;
        this.ids = ids;
        this.clock = clock;
        this.audit = audit;
        this.mostBytes = mostBytes;
    }

    /**
     * A draft that has just begun.
     *
     * @param dropped what could not be taken over from the earlier assessment
     */
    record Begun(KeptAssessment draft, List<Misfit> dropped) {}

    /**
     * Begins a draft.
     *
     * @throws Refusal with everything that is wrong with the body
     */
    Begun begin(Caller caller, byte[] body) {
        List<Fault> faults = new ArrayList<>();
        AssessmentRequest request =
                SheetBody.read(body, 0, body.length, faults, tokens -> new AssessmentReader(tokens).read());
        if (request == null) {
            throw SheetRefusals.notReadable(faults);
        }
        LocalDate date = request.referenceDate() == null ? LocalDate.now(clock) : request.referenceDate();
        NewDraft wanted = new NewDraft(caller.account(), request, faults);
        UUID organisation = wanted.organisation(organisations);
        Questionnaire questionnaire = wanted.questionnaire(sheets.current());
        if (questionnaire == null) {
            throw SheetRefusals.misfitting(faults);
        }
        AnswerSheet said = wanted.said(questionnaire, date);
        KeptAssessment earlier = organisation == null
                ? null
                : wanted.earlier(assessments, organisation, questionnaire).orElse(null);
        if (organisation == null || !faults.isEmpty()) {
            throw SheetRefusals.misfitting(faults);
        }
        Retake retake = retake(earlier, questionnaire, date);
        AnswerSheet sheet = wanted.sheet(retake, said);
        PatchedAnswers.requireSize(sheet.answers(), mostBytes);
        KeptAssessment draft = new KeptAssessment(
                head(caller, request, organisation, earlier, retake, KeptAssessment.Progress.of(questionnaire, sheet)),
                sheet.switches(),
                sheet.answers());
        assessments.add(draft, draft.changesSince(Map.of(), caller.actor().toString(), ids));
        audit.done(caller, "assessment.create", draft.head().id());
        return new Begun(draft, retake.dropped());
    }

    private Retake retake(@Nullable KeptAssessment earlier, Questionnaire questionnaire, LocalDate date) {
        if (earlier == null) {
            return Retake.NONE;
        }
        Optional<Questionnaire> then = sheets.questionnaireOf(earlier);
        return Retake.of(earlier, then.orElse(null), questionnaire, date);
    }

    private KeptAssessment.Head head(
            Caller caller,
            AssessmentRequest request,
            UUID organisation,
            @Nullable KeptAssessment earlier,
            Retake retake,
            KeptAssessment.Progress progress) {
        Instant now = clock.instant();
        return new KeptAssessment.Head(
                ids.get(),
                caller.account(),
                organisation,
                1,
                request.questionnaire(),
                request.referenceDate(),
                request.reference(),
                progress,
                earlier == null ? null : earlier.head().id(),
                retake.newQuestions(),
                now,
                caller.actor().toString(),
                now,
                null);
    }
}
