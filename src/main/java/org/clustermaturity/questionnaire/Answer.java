package org.clustermaturity.questionnaire;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one cluster organisation answered to one question.
 *
 * @param value a {@code BigDecimal}, an option key, a {@code Boolean} or a list of option keys; null unless given
 * @param evidence an address where it can be seen, when there is one
 * @param note a remark of the person who answered, when there is one
 */
public record Answer(
        Status status,
        @Nullable Object value,
        @Nullable String evidence,
        @Nullable String note) {

    /** Whether there is an answer, and if not, why. */
    public enum Status {
        GIVEN,
        /** A normal answer: it never counts as zero and never as "not met". */
        UNKNOWN,
        /** The question does not fit this organisation and leaves the divisor. */
        NOT_APPLICABLE;

        /** As it stands in requests and answers, such as {@code not-applicable}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The status with this key; empty when there is none. */
        public static Optional<Status> find(String key) {
            return Stream.of(values())
                    .filter(status -> status.key().equals(key))
                    .findFirst();
        }
    }

    /** A plain answer without evidence or note. */
    public static Answer of(Object value) {
        return new Answer(Status.GIVEN, value, null, null);
    }

    public static Answer unknown() {
        return new Answer(Status.UNKNOWN, null, null, null);
    }

    public static Answer notApplicable() {
        return new Answer(Status.NOT_APPLICABLE, null, null, null);
    }

    /** Whether it is given with a value, or not given and without one. */
    public boolean isConsistent() {
        return (status == Status.GIVEN) == (value != null);
    }
}
