package org.clustermaturity.assessment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which kept assessments are wanted, and in which order.
 *
 * @param after where the part before ended; null from the beginning
 * @param most how many at most
 */
public record AssessmentQuery(
        Filter filter, Order order, @Nullable Place after, int most) {

    /**
     * Which ones; null everywhere for all.
     *
     * @param submitted true for submitted ones, false for drafts
     * @param questionnaire an id for all its versions, or one version such as {@code cluster-maturity/2026-1}
     * @param stage the certain stage of submitted ones
     * @param submittedFrom from this moment on
     * @param submittedTo before this moment
     */
    public record Filter(
            @Nullable UUID organisation,
            @Nullable Boolean submitted,
            @Nullable String questionnaire,
            @Nullable String stage,
            @Nullable Instant submittedFrom,
            @Nullable Instant submittedTo) {}

    /** The orders that a list can have; none by a moment that can change while somebody is paging. */
    public enum Order {
        CREATED("createdAt"),
        CREATED_DOWN("-createdAt"),
        /** Only of submitted ones, as in the next one: drafts have no such moment. */
        SUBMITTED("submittedAt"),
        SUBMITTED_DOWN("-submittedAt");

        private final String key;

        Order(String key) {
            this.key = key;
        }

        /** As it stands in requests: the field, after a hyphen when it falls. */
        public String key() {
            return key;
        }

        public boolean isFalling() {
            return key.startsWith("-");
        }

        public boolean isBySubmission() {
            return this == SUBMITTED || this == SUBMITTED_DOWN;
        }

        /** The order with this key; empty when there is none. */
        public static Optional<Order> find(String key) {
            return Stream.of(values()).filter(each -> each.key.equals(key)).findFirst();
        }
    }

    /**
     * A place in the list: right after this one.
     *
     * @param submittedAt null where the list is not in that order
     */
    public record Place(@Nullable Instant submittedAt, UUID id) {}
}
