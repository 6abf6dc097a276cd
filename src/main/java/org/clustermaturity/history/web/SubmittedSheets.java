package org.clustermaturity.history.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.clustermaturity.access.Caller;
import org.clustermaturity.assessment.AssessmentQuery;
import org.clustermaturity.assessment.Assessments;
import org.clustermaturity.assessment.KeptAssessment;
import org.clustermaturity.assessment.web.KeptResults;
import org.clustermaturity.assessment.web.KeptSheets;
import org.clustermaturity.http.Ids;
import org.clustermaturity.http.Refusal;
import org.clustermaturity.language.Language;
import org.clustermaturity.language.Sentence;
import org.clustermaturity.organisation.Organisation;
import org.clustermaturity.organisation.Organisations;
import org.springframework.http.HttpStatus;

/** Finds what was submitted of an organisation, within the account of the caller. */
final class SubmittedSheets {

    private static final int AT_ONCE = 200;

    private final Organisations organisations;
    private final Assessments assessments;
    private final KeptSheets sheets;
    private final KeptResults results;

    SubmittedSheets(Organisations organisations, Assessments assessments, KeptSheets sheets, KeptResults results) {
        this.organisations = organisations;
        this.assessments = assessments;
        this.sheets = sheets;
        this.results = results;
    }

    /** @throws Refusal when there is none, or it belongs to another account */
    Organisation organisation(Caller caller, String id) {
        return Ids.find(id)
                .flatMap(known -> organisations.find(caller.account(), known))
                .orElseThrow(() -> Refusal.notFound("unknown-organisation"));
    }

    /** All that were submitted of an organisation, without answers, the last one first. */
    List<KeptAssessment.Head> heads(Caller caller, Organisation organisation) {
        var submitted = new AssessmentQuery.Filter(organisation.id(), true, null, null, null, null);
        List<KeptAssessment.Head> all = new ArrayList<>();
        AssessmentQuery.Place after = null;
        List<KeptAssessment.Head> part;
        do {
            part = assessments.list(
                    caller.account(),
                    new AssessmentQuery(submitted, AssessmentQuery.Order.SUBMITTED_DOWN, after, AT_ONCE));
            all.addAll(part);
            after = part.isEmpty() ? null : placeOf(part.get(part.size() - 1));
        } while (part.size() == AT_ONCE);
        return all;
    }

    private static AssessmentQuery.Place placeOf(KeptAssessment.Head head) {
        KeptAssessment.Submission submission = head.submission();
        return new AssessmentQuery.Place(submission == null ? null : submission.at(), head.id());
    }

    /** One that was submitted, with its answers and its result. */
    Submitted open(Caller caller, UUID id, Language language) {
        KeptAssessment kept = sheets.get(caller, id.toString());
        return Submitted.of(kept, results.of(kept, language));
    }

    /**
     * One that was submitted of this organisation.
     *
     * @throws Refusal when there is none, it is of another organisation, or still a draft
     */
    Submitted get(Caller caller, Organisation organisation, String id, Language language) {
        KeptAssessment kept = sheets.get(caller, id);
        if (!kept.head().organisation().equals(organisation.id())) {
            throw Refusal.notFound("unknown-assessment");
        }
        if (!kept.head().isSubmitted()) {
            throw new Refusal(HttpStatus.CONFLICT, "not-submitted", Sentence.of("problem.not-submitted"), List.of());
        }
        return Submitted.of(kept, results.of(kept, language));
    }
}
