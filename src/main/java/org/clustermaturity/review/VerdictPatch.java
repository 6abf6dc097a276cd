package org.clustermaturity.review;

import org.clustermaturity.assessment.AnswerPatch;
import org.clustermaturity.assessment.AnswerPatch.Part;
import org.clustermaturity.questionnaire.Answer;
import org.jspecify.annotations.Nullable;

/**
 * What is to become of one verdict, as in a JSON merge patch (RFC 7396): each part stays, goes, or becomes something else.
 *
 * @param takesBack whether the whole verdict goes; then the parts say nothing
 * @param answer what becomes of the answer; null when the patch says nothing of it
 */
public record VerdictPatch(
        boolean takesBack,
        Part<Verdict.Kind> kind,
        @Nullable AnswerPatch answer,
        Part<String> evidence,
        Part<String> note) {

    /** Takes a verdict back: it is as if it had never been given. */
    public static final VerdictPatch TAKE_BACK = new VerdictPatch(true, Part.left(), null, Part.left(), Part.left());

    /** The kind of the verdict afterwards; null when neither the patch nor the verdict before says it. */
    public Verdict.@Nullable Kind kindOver(@Nullable Verdict before) {
        if (kind.said()) {
            return kind.to();
        }
        if (answer != null && !answer.takesBack()) {
            return Verdict.Kind.CORRECTED;
        }
        return before == null ? null : before.kind();
    }

    /**
     * The verdict afterwards. It is not consistent when the patch wants parts that do not go together.
     *
     * @param kindAfter as {@link #kindOver} has it
     * @param before null when there is none yet
     */
    public Verdict applyTo(Verdict.Kind kindAfter, @Nullable Verdict before) {
        return new Verdict(
                kindAfter,
                answerOver(kindAfter, before == null ? null : before.answer()),
                evidence.over(before == null ? null : before.evidence()),
                note.over(before == null ? null : before.note()));
    }

    /** Confirming takes the corrected answer away, unless the patch asks for both, which cannot be. */
    private @Nullable Answer answerOver(Verdict.Kind kindAfter, @Nullable Answer before) {
        if (answer != null) {
            return answer.applyTo(before);
        }
        return kindAfter == Verdict.Kind.CONFIRMED ? null : before;
    }
}
