package org.clustermaturity.assessment.web;

import java.util.List;
import java.util.Optional;
import org.clustermaturity.access.Caller;
import org.clustermaturity.assessment.Assessments;
import org.clustermaturity.assessment.Bases;
import org.clustermaturity.assessment.Basis;
import org.clustermaturity.assessment.KeptAssessment;
import org.clustermaturity.http.Ids;
import org.clustermaturity.http.Refusal;
import org.clustermaturity.language.Editions;
import org.clustermaturity.language.Language;
import org.clustermaturity.language.Sentence;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.scoring.RuleBook;
import org.clustermaturity.scoring.RuleBooks;
import org.springframework.http.HttpStatus;

/** Finds kept assessments for callers, and what was asked in them. */
public final class KeptSheets {

    private final Assessments assessments;
    private final Bases bases;

    KeptSheets(Assessments assessments, Bases bases) {
        this.assessments = assessments;
        this.bases = bases;
    }

    /**
     * The caller's assessment with this id.
     *
     * @throws Refusal when there is none, or it belongs to somebody else
     */
    public KeptAssessment get(Caller caller, String id) {
        return Ids.find(id)
                .flatMap(known -> assessments.find(caller.account(), known))
                .orElseThrow(() -> Refusal.notFound("unknown-assessment"));
    }

    /**
     * The caller's draft with this id.
     *
     * @throws Refusal when there is none, or it is submitted
     */
    KeptAssessment getDraft(Caller caller, String id) {
        KeptAssessment found = get(caller, id);
        if (found.head().isSubmitted()) {
            throw new Refusal(
                    HttpStatus.CONFLICT,
                    "assessment-submitted",
                    Sentence.of("problem.assessment-submitted"),
                    List.of());
        }
        return found;
    }

    /** The questionnaires that there are now. */
    RuleBooks current() {
        return ruleBooks(bases.current());
    }

    /**
     * What a draft answers.
     *
     * @throws Refusal when the content has no such questionnaire any more
     */
    Questionnaire questionnaire(KeptAssessment draft) {
        return current()
                .find(draft.head().questionnaire())
                .map(RuleBook::questionnaire)
                .orElseThrow(() -> gone(draft));
    }

    /** What is asked in a draft, or was asked when this was submitted; empty when nobody knows any more. */
    public Optional<Questionnaire> questionnaireOf(KeptAssessment submitted) {
        String name = submitted.head().questionnaire();
        return current()
                .find(name)
                .or(() -> submitted
                        .submission()
                        .flatMap(submission -> bases.find(submission.contentRelease()))
                        .flatMap(release -> ruleBooks(release).find(name)))
                .map(RuleBook::questionnaire);
    }

    static Refusal gone(KeptAssessment draft) {
        return new Refusal(
                HttpStatus.CONFLICT,
                "questionnaire-gone",
                Sentence.of("problem.questionnaire-gone", draft.head().questionnaire()),
                List.of());
    }

    private static RuleBooks ruleBooks(Editions<Basis> release) {
        return release.in(Language.ENGLISH).content().ruleBooks();
    }
}
