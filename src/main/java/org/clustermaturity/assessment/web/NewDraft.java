package org.clustermaturity.assessment.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.clustermaturity.access.Account;
import org.clustermaturity.assessment.Assessments;
import org.clustermaturity.assessment.KeptAssessment;
import org.clustermaturity.assessment.Retake;
import org.clustermaturity.content.Suggestion;
import org.clustermaturity.http.Fault;
import org.clustermaturity.http.Ids;
import org.clustermaturity.http.Printable;
import org.clustermaturity.language.Sentence;
import org.clustermaturity.organisation.Organisations;
import org.clustermaturity.questionnaire.Answer;
import org.clustermaturity.questionnaire.AnswerSheet;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.scoring.RuleBook;
import org.clustermaturity.scoring.RuleBooks;
import org.jspecify.annotations.Nullable;

/** What a request for a new draft names: the organisation, the questionnaire, an earlier assessment. Notes what is wrong. */
final class NewDraft {

    private static final String LAST = "last";

    private final Account account;
    private final AssessmentRequest request;
    private final List<Fault> faults;

    NewDraft(Account account, AssessmentRequest request, List<Fault> faults) {
        this.account = account;
        this.request = request;
        this.faults = faults;
    }

    /** The organisation that is assessed; null with a fault when there is none. */
    @Nullable
    UUID organisation(Organisations organisations) {
        UUID found = Ids.find(request.organisation())
                .filter(id -> organisations.find(account, id).isPresent())
                .orElse(null);
        if (found == null && !request.organisation().isEmpty()) {
            faults.add(new Fault(
                    "/organisation",
                    "unknown-organisation",
                    Sentence.of("sheet.unknown-organisation", Printable.shown(request.organisation())),
                    Sentence.NONE));
        }
        return found;
    }

    /** What is asked. When there is no such questionnaire, a fault, and the likely one for the sake of further faults. */
    @Nullable
    Questionnaire questionnaire(RuleBooks current) {
        String name = request.questionnaire();
        Optional<Questionnaire> found = current.find(name).map(RuleBook::questionnaire);
        if (found.isPresent() || name.isEmpty()) {
            return found.orElse(null);
        }
        Optional<Questionnaire> latest = current.findLatest(name).map(RuleBook::questionnaire);
        faults.add(new Fault(
                "/questionnaire",
                "unknown-questionnaire",
                Sentence.of("sheet.unknown-questionnaire", Printable.shown(name)),
                latest.map(likely -> Sentence.of("hint.nearest", likely.name()))
                        .orElseGet(() -> Suggestion.hint(name, current.names()))));
        return latest.or(() -> Suggestion.nearest(name, current.names())
                        .flatMap(current::find)
                        .map(RuleBook::questionnaire))
                .orElse(null);
    }

    /** The earlier assessment that the draft repeats; empty when it repeats none, or with a fault when there is no such one. */
    Optional<KeptAssessment> earlier(Assessments assessments, UUID organisation, Questionnaire questionnaire) {
        String wanted = request.retakeOf();
        if (wanted == null) {
            return Optional.empty();
        }
        Optional<KeptAssessment> found = wanted.equals(LAST)
                ? assessments.findLastSubmitted(account, organisation, questionnaire.id())
                : Ids.find(wanted)
                        .flatMap(id -> assessments.find(account, id))
                        .filter(kept -> kept.head().isSubmitted()
                                && kept.head().organisation().equals(organisation)
                                && kept.head().questionnaire().startsWith(questionnaire.id() + "/"));
        if (found.isEmpty()) {
            faults.add(new Fault(
                    "/retakeOf",
                    "nothing-to-retake",
                    Sentence.of("sheet.nothing-to-retake", questionnaire.id()),
                    Sentence.of("hint.submitted-assessments")));
        }
        return found;
    }

    /** What the request itself answers, checked. */
    AnswerSheet said(Questionnaire questionnaire, LocalDate date) {
        Map<String, Answer> answers = PatchedAnswers.of(
                Map.of(),
                request.answers(),
                request.switches(),
                questionnaire,
                date,
                question -> Fault.pointerTo("answers", question),
                faults);
        return new AnswerSheet(questionnaire.name(), date, answers, request.switches());
    }

    /** The first answers: what is taken over, and over it what stands in the request. */
    AnswerSheet sheet(Retake retake, AnswerSheet said) {
        Map<String, Answer> answers = new LinkedHashMap<>(retake.answers());
        answers.keySet().removeAll(request.answers().keySet());
        answers.putAll(said.answers());
        Map<String, String> switches = new LinkedHashMap<>(retake.switches());
        switches.putAll(said.switches());
        return new AnswerSheet(said.questionnaire(), said.referenceDate(), answers, switches);
    }
}
