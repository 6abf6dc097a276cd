package org.clustermaturity.assessment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.clustermaturity.access.Account;
import org.clustermaturity.language.Language;

/** All kept assessments, each seen by its own account only. */
public interface Assessments {

    /** Adds a draft with the changes that led to its first answers. */
    void add(KeptAssessment draft, List<AnswerChange> changes);

    /** The kept assessment with this id; empty when there is none, or it belongs to another account. */
    Optional<KeptAssessment> find(Account account, UUID id);

    /**
     * The one of an organisation that was submitted last.
     *
     * @param questionnaire without a version, such as {@code cluster-maturity}
     */
    Optional<KeptAssessment> findLastSubmitted(Account account, UUID organisation, String questionnaire);

    List<KeptAssessment.Head> list(Account account, AssessmentQuery query);

    /** All of an organisation, the oldest first. */
    List<KeptAssessment.Head> listOf(Account account, UUID organisation);

    /**
     * Hands over everything that was ever submitted in all accounts, by id, at most a thousand at a time. What is submitted
     * meanwhile may be among it or not.
     */
    void eachSubmitted(Consumer<List<KeptAssessment>> part);

    /**
     * Puts the next version of a draft in the place of the one before.
     *
     * @return false when somebody else has changed it meanwhile; then nothing has happened
     */
    boolean change(KeptAssessment next, List<AnswerChange> changes);

    /**
     * Puts the submitted version in the place of the draft and keeps its results for ever.
     *
     * @param scores the overall score and those of the dimensions
     * @param results one per language, English among them
     * @return false when somebody else has changed it meanwhile; then nothing has happened
     */
    boolean submit(KeptAssessment submitted, List<NodeScore> scores, List<FrozenResult> results);

    /**
     * Removes a version with all that belongs to it.
     *
     * @return false when somebody else has changed it meanwhile; then nothing has happened
     */
    boolean remove(KeptAssessment.Head seen);

    /** The result of a submitted assessment in a language, or in English when it was not there in that language. */
    FrozenResult getResult(KeptAssessment.Head submitted, Language language);

    /** The results of a submitted assessment in all languages in which it was frozen. */
    List<FrozenResult> listResults(KeptAssessment.Head submitted);

    /** What was changed after a place, the oldest first. */
    List<AnswerChange> listChanges(KeptAssessment.Head head, ChangePlace after, int most);
}
