package org.clustermaturity.review;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.clustermaturity.questionnaire.Answer;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer makes of one answer.
 *
 * @param answer what is right instead, without evidence and note; null when the answer is confirmed
 * @param evidence an address where it can be seen, when there is one
 * @param note why; a correction needs one
 */
public record Verdict(
        Kind kind,
        @Nullable Answer answer,
        @Nullable String evidence,
        @Nullable String note) {

    /** The kinds of verdict. */
    public enum Kind {
        CONFIRMED("confirmed"),
        CORRECTED("corrected");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** As it stands in requests and answers. */
        public String key() {
            return key;
        }

        /** The kind with this key; empty when there is none. */
        public static Optional<Kind> find(String key) {
            return Stream.of(values()).filter(kind -> kind.key.equals(key)).findFirst();
        }
    }

    /** Whether another answer is right. */
    public boolean isCorrection() {
        return kind == Kind.CORRECTED;
    }

    /** Whether it says the same as what was submitted; evidence and notes do not count. */
    public boolean agreesWith(@Nullable Answer submitted) {
        Answer said = submitted == null ? Answer.unknown() : submitted;
        return answer == null || (answer.status() == said.status() && Objects.equals(answer.value(), said.value()));
    }
}
