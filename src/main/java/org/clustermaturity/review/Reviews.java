package org.clustermaturity.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clustermaturity.access.Account;
import org.clustermaturity.assessment.ChangePlace;
import org.clustermaturity.assessment.FrozenResult;
import org.clustermaturity.language.Language;

/** All reviews, each seen by its own account only. */
public interface Reviews {

    /**
     * Adds a review.
     *
     * @return false when its assessment has one already; then the transaction is of no use any more
     */
    boolean add(Review review);

    /** The review of an assessment; empty when there is none, or it belongs to another account. */
    Optional<Review> find(Account account, UUID assessment);

    List<Review.Head> list(Account account, ReviewQuery query);

    /**
     * Puts the next version of an open review in the place of the one before.
     *
     * @return false when somebody else has changed it meanwhile; then nothing has happened
     */
    boolean change(Review next, List<VerdictChange> changes);

    /**
     * Puts the approved version in the place of the open one and keeps its results for ever.
     *
     * @param results one per language, English among them
     * @return false when somebody else has changed it meanwhile; then nothing has happened
     */
    boolean approve(Review approved, List<FrozenResult> results);

    /**
     * Removes a version of an open review with all that belongs to it.
     *
     * @return false when somebody else has changed it meanwhile; then nothing has happened
     */
    boolean remove(Review.Head seen);

    /** The result of an approved review in a language, or in English when it was not there in that language. */
    FrozenResult getResult(Review.Head approved, Language language);

    /** The results in all languages in which they were frozen; none while the review is open. */
    List<FrozenResult> listResults(Review.Head head);

    /** What was changed after a place, the oldest first. */
    List<VerdictChange> listChanges(Review.Head head, ChangePlace after, int most);
}
