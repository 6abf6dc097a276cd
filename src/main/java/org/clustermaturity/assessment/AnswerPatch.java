package org.clustermaturity.assessment;

import org.clustermaturity.questionnaire.Answer;
import org.clustermaturity.questionnaire.CanonicalAnswers;
import org.jspecify.annotations.Nullable;

/**
 * What is to become of one answer, as in a JSON merge patch (RFC 7396): each part stays, goes, or becomes something else.
 *
 * @param takesBack whether the whole answer goes; then the parts say nothing
 */
public record AnswerPatch(
        boolean takesBack, Part<Answer.Status> status, Part<Object> value, Part<String> evidence, Part<String> note) {

    /** Takes an answer back: it is as if it had never been given. */
    public static final AnswerPatch TAKE_BACK =
            new AnswerPatch(true, Part.left(), Part.left(), Part.left(), Part.left());

    /**
     * One part of an answer.
     *
     * @param said whether the patch says anything of it
     * @param to what it becomes; null when it goes
     */
    public record Part<T>(boolean said, @Nullable T to) {

        /** A part of which nothing is said. */
        public static <T> Part<T> left() {
            return new Part<>(false, null);
        }

        /** A part that becomes this, or goes. */
        public static <T> Part<T> of(@Nullable T to) {
            return new Part<>(true, to);
        }

        /** What the part is afterwards. */
        public @Nullable T over(@Nullable T before) {
            return said ? to : before;
        }
    }

    /** A value alone; evidence and note stay. */
    public static AnswerPatch toValue(Object value) {
        return new AnswerPatch(false, Part.of(Answer.Status.GIVEN), Part.of(value), Part.left(), Part.left());
    }

    /** Parts of an answer. */
    public static AnswerPatch toParts(
            Part<Answer.Status> status, Part<Object> value, Part<String> evidence, Part<String> note) {
        return new AnswerPatch(false, status, value, evidence, note);
    }

    /**
     * The answer afterwards, in canonical form; null when there is none any more. It is not consistent when the patch
     * wants a status and a value that do not go together.
     *
     * @param before null when there is none yet
     */
    public @Nullable Answer applyTo(@Nullable Answer before) {
        if (takesBack) {
            return null;
        }
        Answer base = before == null ? Answer.unknown() : before;
        Object valueAfter = dropsValue() ? null : value.over(base.value());
        return CanonicalAnswers.of(new Answer(
                statusAfter(base, valueAfter), valueAfter, evidence.over(base.evidence()), note.over(base.note())));
    }

    /** A status other than given takes the value with it, unless the patch asks for both, which cannot be. */
    private boolean dropsValue() {
        return !value.said() && status.to() != null && status.to() != Answer.Status.GIVEN;
    }

    private Answer.Status statusAfter(Answer base, @Nullable Object valueAfter) {
        if (status.to() != null) {
            return status.to();
        }
        if (valueAfter != null) {
            return Answer.Status.GIVEN;
        }
        boolean stays = !status.said() && base.status() != Answer.Status.GIVEN;
        return stays ? base.status() : Answer.Status.UNKNOWN;
    }
}
