package org.clustermaturity.review.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.clustermaturity.access.Audit;
import org.clustermaturity.access.Caller;
import org.clustermaturity.assessment.KeptAssessment;
import org.clustermaturity.assessment.web.SheetRefusals;
import org.clustermaturity.http.Fault;
import org.clustermaturity.http.Refusal;
import org.clustermaturity.http.Version;
import org.clustermaturity.language.Sentence;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.review.Review;
import org.clustermaturity.review.Reviews;
import org.clustermaturity.review.Verdict;
import org.clustermaturity.review.VerdictPatch;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Begins reviews, changes their verdicts, approves and removes them. */
final class ChangeReview {

    private final KeptReviews kept;
    private final Reviews reviews;
    private final ReviewResults results;
    private final Supplier<UUID> ids;
    private final Clock clock;
    private final Audit audit;

    ChangeReview(
            KeptReviews kept, Reviews reviews, ReviewResults results, Supplier<UUID> ids, Clock clock, Audit audit) {
        this.kept = kept;
        this.reviews = reviews;
        this.results = results;
        this.ids = ids;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * Begins the review of a submitted assessment.
     *
     * @throws Refusal when it has one already
     */
    Review begin(Caller caller, String id) {
        KeptAssessment submitted = kept.getSubmitted(caller, id);
        Review review = Review.begin(
                submitted, kept.questionnaire(submitted), caller.actor().toString(), clock.instant());
        if (!reviews.add(review)) {
            throw KeptReviews.refusal("review-exists", Sentence.of("problem.review-exists"));
        }
        audit.done(caller, "review.begin", submitted.head().id());
        return review;
    }

    /**
     * Applies a merge patch to the verdicts of an open review.
     *
     * @param ifMatch the version that the caller has seen
     * @return the review afterwards; the same when nothing has changed
     * @throws Refusal with everything that does not fit
     */
    Review patch(Caller caller, String id, @Nullable String ifMatch, byte[] body) {
        KeptReviews.Found found = kept.getOpen(caller, id, ifMatch);
        Questionnaire questionnaire = kept.questionnaire(found.submitted());
        List<Fault> faults = new ArrayList<>();
        Map<String, VerdictPatch> patches = VerdictPatchReader.read(body, faults);
        Map<String, Verdict> verdicts = PatchedVerdicts.of(found, patches, questionnaire, faults);
        if (!faults.isEmpty()) {
            throw SheetRefusals.misfitting(faults);
        }
        Review seen = found.review();
        if (verdicts.equals(seen.verdicts())) {
            return seen;
        }
        Review next = seen.with(verdicts, found.submitted(), questionnaire, clock.instant());
        if (!reviews.change(
                next, next.changesSince(seen.verdicts(), caller.actor().toString(), ids))) {
            throw Version.changed();
        }
        return next;
    }

    /**
     * Approves a review: from then on it never changes.
     *
     * @param ifMatch the version that the caller has seen
     * @throws Refusal when there is no verdict yet
     */
    Review approve(Caller caller, String id, @Nullable String ifMatch) {
        KeptReviews.Found found = kept.getOpen(caller, id, ifMatch);
        if (found.review().verdicts().isEmpty()) {
            throw new Refusal(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "nothing-reviewed",
                    Sentence.of("problem.nothing-reviewed"),
                    List.of());
        }
        Review approved = found.review()
                .approved(new Review.Approval(clock.instant(), caller.actor().toString()));
        if (!reviews.approve(approved, results.inAll(new KeptReviews.Found(found.submitted(), approved)))) {
            throw Version.changed();
        }
        audit.done(caller, "review.approve", approved.head().assessment());
        return approved;
    }

    /**
     * Removes an open review with all its verdicts.
     *
     * @param ifMatch the version that the caller has seen
     */
    void remove(Caller caller, String id, @Nullable String ifMatch) {
        Review.Head seen = kept.getOpen(caller, id, ifMatch).review().head();
        if (!reviews.remove(seen)) {
            throw Version.changed();
        }
        audit.done(caller, "review.delete", seen.assessment());
    }
}
