package org.clustermaturity.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.clustermaturity.access.Account;
import org.clustermaturity.assessment.KeptAssessment;
import org.clustermaturity.questionnaire.Answer;
import org.clustermaturity.questionnaire.AnswerSheet;
import org.clustermaturity.questionnaire.Answers;
import org.clustermaturity.questionnaire.Questionnaire;
import org.jspecify.annotations.Nullable;

/** The review of one submitted assessment: first open, then approved, after which it never changes. */
public record Review(Head head, Map<String, Verdict> verdicts) {

    /**
     * Everything beside the verdicts.
     *
     * @param assessment the id of what is reviewed; it has one review at most
     * @param version rises by one with every change, from 1
     * @param begunBy as {@link org.clustermaturity.access.Actor#toString} has it
     * @param approval null while it is open
     */
    public record Head(
            UUID assessment,
            Account account,
            int version,
            Progress progress,
            Instant begunAt,
            String begunBy,
            Instant changedAt,
            @Nullable Approval approval) {

        /** Whether it is approved; otherwise it is open. */
        public boolean isApproved() {
            return approval != null;
        }
    }

    /**
     * How far a review has come; only questions count that are shown after the corrections.
     *
     * @param reviewed how many have a verdict
     * @param corrected how many of these have another answer
     * @param asked how many there are
     */
    public record Progress(int reviewed, int corrected, int asked) {

        static Progress of(Questionnaire questionnaire, AnswerSheet corrected, Map<String, Verdict> verdicts) {
            Answers answers = questionnaire.fit(corrected);
            int reviewed = 0;
            int corrections = 0;
            int asked = 0;
            for (int i = 0; i < questionnaire.questions().size(); i++) {
                if (answers.isShown(i)) {
                    Verdict verdict =
                            verdicts.get(questionnaire.questions().get(i).id());
                    asked++;
                    reviewed += verdict == null ? 0 : 1;
                    corrections += verdict == null || !verdict.isCorrection() ? 0 : 1;
                }
            }
            return new Progress(reviewed, corrections, asked);
        }
    }

    /** Who approved it, and when. */
    public record Approval(Instant at, String by) {}

    /**
     * A review without any verdict.
     *
     * @param actor who begins it
     */
    public static Review begin(KeptAssessment submitted, Questionnaire questionnaire, String actor, Instant now) {
        Progress progress = Progress.of(questionnaire, submittedSheet(submitted), Map.of());
        Head head = new Head(submitted.head().id(), submitted.head().account(), 1, progress, now, actor, now, null);
        return new Review(head, Map.of());
    }

    /** The same with other verdicts, whose answers fit, one version later. */
    public Review with(
            Map<String, Verdict> others, KeptAssessment submitted, Questionnaire questionnaire, Instant now) {
        Progress progress = Progress.of(questionnaire, sheet(submitted, others, others.keySet()), others);
        return new Review(next(progress, now, null), others);
    }

    /** The same, approved, one version later. */
    public Review approved(Approval approval) {
        return new Review(next(head.progress(), approval.at(), approval), verdicts);
    }

    private Head next(Progress progress, Instant now, @Nullable Approval approval) {
        return new Head(
                head.assessment(),
                head.account(),
                head.version() + 1,
                progress,
                head.begunAt(),
                head.begunBy(),
                now,
                approval);
    }

    /** The sheet as it was submitted. */
    public static AnswerSheet submittedSheet(KeptAssessment submitted) {
        LocalDate fixed = Objects.requireNonNull(submitted.head().referenceDate());
        return submitted.sheet(fixed);
    }

    /** The submitted sheet with all corrections. */
    public AnswerSheet sheet(KeptAssessment submitted) {
        return sheet(submitted, verdicts, verdicts.keySet());
    }

    /** The submitted sheet with the correction of this question alone. */
    AnswerSheet sheetWithOnly(KeptAssessment submitted, String question) {
        return sheet(submitted, verdicts, Set.of(question));
    }

    private static AnswerSheet sheet(KeptAssessment submitted, Map<String, Verdict> verdicts, Set<String> questions) {
        AnswerSheet sheet = submittedSheet(submitted);
        Map<String, Answer> answers = new LinkedHashMap<>(sheet.answers());
        for (String question : questions) {
            Answer right = Objects.requireNonNull(verdicts.get(question)).answer();
            if (right != null) {
                answers.put(question, right);
            }
        }
        return new AnswerSheet(sheet.questionnaire(), sheet.referenceDate(), answers, sheet.switches());
    }

    /**
     * What has changed since, question by question.
     *
     * @param before the verdicts before
     * @param actor who changed them
     */
    public List<VerdictChange> changesSince(Map<String, Verdict> before, String actor, Supplier<UUID> ids) {
        TreeSet<String> questions = new TreeSet<>(before.keySet());
        questions.addAll(verdicts.keySet());
        List<VerdictChange> changes = new ArrayList<>();
        for (String question : questions) {
            Verdict was = before.get(question);
            Verdict is = verdicts.get(question);
            if (!Objects.equals(was, is)) {
                changes.add(new VerdictChange(ids.get(), head.version(), head.changedAt(), actor, question, was, is));
            }
        }
        return changes;
    }
}
