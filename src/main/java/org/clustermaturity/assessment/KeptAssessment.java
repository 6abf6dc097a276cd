package org.clustermaturity.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.clustermaturity.access.Account;
import org.clustermaturity.questionnaire.Answer;
import org.clustermaturity.questionnaire.AnswerSheet;
import org.clustermaturity.questionnaire.Answers;
import org.clustermaturity.questionnaire.Questionnaire;
import org.jspecify.annotations.Nullable;

/** A sheet of one organisation that is kept: first a draft, then submitted, after which it never changes. */
public record KeptAssessment(Head head, Map<String, String> switches, Map<String, Answer> answers) {

    /**
     * Everything beside the answers.
     *
     * @param version rises by one with every change, from 1
     * @param questionnaire with its version, such as {@code cluster-maturity/2026-1}
     * @param referenceDate the day that ages are counted to; null in a draft that counts to the day of looking
     * @param reference what it is called elsewhere; null when nothing
     * @param retakeOf the submitted assessment that its first answers were taken from; null when there is none
     * @param newQuestions what is asked here and was not asked there
     * @param createdBy as {@link org.clustermaturity.access.Actor#toString} has it
     * @param submission null while it is a draft
     */
    public record Head(
            UUID id,
            Account account,
            UUID organisation,
            int version,
            String questionnaire,
            @Nullable LocalDate referenceDate,
            @Nullable String reference,
            Progress progress,
            @Nullable UUID retakeOf,
            List<String> newQuestions,
            Instant createdAt,
            String createdBy,
            Instant changedAt,
            @Nullable Submission submission) {

        /** Whether it is submitted; otherwise it is a draft. */
        public boolean isSubmitted() {
            return submission != null;
        }
    }

    /**
     * How far a sheet is filled in.
     *
     * @param answered of the questions that are shown, those that have an answer other than unknown
     * @param asked how many questions are shown
     */
    public record Progress(int answered, int asked) {

        /** How far a sheet is filled in; what does not fit does not count. */
        public static Progress of(Questionnaire questionnaire, AnswerSheet sheet) {
            Answers answers = Fitting.of(questionnaire, sheet).answers();
            int answered = 0;
            int asked = 0;
            for (int i = 0; i < questionnaire.questions().size(); i++) {
                if (answers.isShown(i)) {
                    asked++;
                    answered += answers.isAnswered(i) ? 1 : 0;
                }
            }
            return new Progress(answered, asked);
        }
    }

    /**
     * How it was submitted.
     *
     * @param contentRelease what its result rests on
     * @param stage the certain stage; null when the questionnaire has no stages
     */
    public record Submission(
            Instant at,
            String by,
            String contentRelease,
            @Nullable String stage) {}

    /** Its sheet; counted to this day when it names none. */
    public AnswerSheet sheet(LocalDate today) {
        LocalDate date = head.referenceDate();
        return new AnswerSheet(head.questionnaire(), date == null ? today : date, answers, switches);
    }

    /** Whether any question has an answer other than unknown. */
    public boolean isAnswered() {
        return answers.values().stream().anyMatch(answer -> answer.status() != Answer.Status.UNKNOWN);
    }

    /** The same draft with other answers, one version later. */
    public KeptAssessment with(Map<String, Answer> others, Progress progress, Instant now) {
        return new KeptAssessment(next(head.referenceDate(), progress, now, null), switches, others);
    }

    /** The same, submitted, one version later. */
    public KeptAssessment submitted(LocalDate referenceDate, Submission submission) {
        return new KeptAssessment(next(referenceDate, head.progress(), submission.at(), submission), switches, answers);
    }

    private Head next(
            @Nullable LocalDate referenceDate, Progress progress, Instant now, @Nullable Submission submission) {
        return new Head(
                head.id(),
                head.account(),
                head.organisation(),
                head.version() + 1,
                head.questionnaire(),
                referenceDate,
                head.reference(),
                progress,
                head.retakeOf(),
                head.newQuestions(),
                head.createdAt(),
                head.createdBy(),
                now,
                submission);
    }

    /**
     * What has changed since, question by question.
     *
     * @param before the answers before
     * @param actor who changed them
     */
    public List<AnswerChange> changesSince(Map<String, Answer> before, String actor, Supplier<UUID> ids) {
        TreeSet<String> questions = new TreeSet<>(before.keySet());
        questions.addAll(answers.keySet());
        List<AnswerChange> changes = new ArrayList<>();
        for (String question : questions) {
            Answer was = before.get(question);
            Answer is = answers.get(question);
            if (!Objects.equals(was, is)) {
                changes.add(new AnswerChange(ids.get(), head.version(), head.changedAt(), actor, question, was, is));
            }
        }
        return changes;
    }

    /** How it was submitted; empty for a draft. */
    public Optional<Submission> submission() {
        return Optional.ofNullable(head.submission());
    }
}
