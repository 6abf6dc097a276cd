package org.clustermaturity.review.web;

import java.util.List;
import org.clustermaturity.access.Caller;
import org.clustermaturity.assessment.Bases;
import org.clustermaturity.assessment.Basis;
import org.clustermaturity.assessment.KeptAssessment;
import org.clustermaturity.assessment.web.KeptSheets;
import org.clustermaturity.http.Refusal;
import org.clustermaturity.http.Version;
import org.clustermaturity.language.Editions;
import org.clustermaturity.language.Language;
import org.clustermaturity.language.Sentence;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.review.Review;
import org.clustermaturity.review.Reviews;
import org.clustermaturity.scoring.RuleBook;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Finds reviews for callers, and the content that they rest on. */
final class KeptReviews {

    private final KeptSheets sheets;
    private final Reviews reviews;
    private final Bases bases;

    KeptReviews(KeptSheets sheets, Reviews reviews, Bases bases) {
        this.sheets = sheets;
        this.reviews = reviews;
        this.bases = bases;
    }

    /** A review with what it is a review of. */
    record Found(KeptAssessment submitted, Review review) {}

    /**
     * The review of the caller's assessment with this id.
     *
     * @throws Refusal when there is no such assessment, or it has no review
     */
    Found get(Caller caller, String id) {
        KeptAssessment kept = sheets.get(caller, id);
        return reviews.find(caller.account(), kept.head().id())
                .map(review -> new Found(kept, review))
                .orElseThrow(() -> Refusal.notFound("unknown-review"));
    }

    /**
     * The review that the caller may change.
     *
     * @param ifMatch the version that the caller has seen
     * @throws Refusal when it is of the caller's own assessment, approved, or has another version
     */
    Found getOpen(Caller caller, String id, @Nullable String ifMatch) {
        Found found = get(caller, id);
        requireAnother(caller, found.submitted());
        if (found.review().head().isApproved()) {
            throw refusal("review-approved", Sentence.of("problem.review-approved"));
        }
        Version.require(ifMatch, found.review().head().version());
        return found;
    }

    /**
     * The assessment of which the caller may begin a review.
     *
     * @throws Refusal when there is no such assessment, or it is a draft, or the caller's own
     */
    KeptAssessment getSubmitted(Caller caller, String id) {
        KeptAssessment kept = sheets.get(caller, id);
        if (!kept.head().isSubmitted()) {
            throw refusal("not-submitted", Sentence.of("problem.not-submitted"));
        }
        requireAnother(caller, kept);
        return kept;
    }

    /** Whoever submitted it does not judge it, nor remove what others make of it. */
    private static void requireAnother(Caller caller, KeptAssessment submitted) {
        String actor = caller.actor().toString();
        if (submitted.submission().filter(each -> each.by().equals(actor)).isPresent()) {
            throw new Refusal(HttpStatus.FORBIDDEN, "own-assessment", Sentence.of("problem.own-assessment"), List.of());
        }
    }

    /**
     * The content that an assessment was submitted on.
     *
     * @throws Refusal when it cannot be found any more
     */
    Editions<Basis> basis(KeptAssessment submitted) {
        String release = submitted.submission().orElseThrow().contentRelease();
        return bases.find(release)
                .orElseThrow(() -> new Refusal(
                        HttpStatus.CONFLICT,
                        "content-release-gone",
                        Sentence.of("problem.content-release-gone", release),
                        List.of()));
    }

    /**
     * What was asked.
     *
     * @throws Refusal when it cannot be found any more
     */
    Questionnaire questionnaire(KeptAssessment submitted) {
        return basis(submitted)
                .in(Language.ENGLISH)
                .content()
                .ruleBooks()
                .find(submitted.head().questionnaire())
                .map(RuleBook::questionnaire)
                .orElseThrow();
    }

    /** A refusal because of the state that things are in. */
    static Refusal refusal(String code, Sentence detail) {
        return new Refusal(HttpStatus.CONFLICT, code, detail, List.of());
    }
}
