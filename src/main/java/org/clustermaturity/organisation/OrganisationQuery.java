package org.clustermaturity.organisation;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which organisations are wanted, and in which order.
 *
 * @param country null for all
 * @param ecosystem null for all
 * @param name a part of the name, in small or capital letters; null for all
 * @param after where the part before ended; null from the beginning
 * @param most how many at most
 */
public record OrganisationQuery(
        @Nullable String country,
        @Nullable Ecosystem ecosystem,
        @Nullable String name,
        Order order,
        @Nullable Place after,
        int most) {

    /** The orders that a list can have. */
    public enum Order {
        NAME("name", false),
        NAME_DOWN("name", true),
        CREATED("createdAt", false),
        CREATED_DOWN("createdAt", true);

        private final String field;
        private final boolean falling;

        Order(String field, boolean falling) {
            this.field = field;
            this.falling = falling;
        }

        /** As it stands in requests: the field, after a hyphen when it falls. */
        public String key() {
            return (falling ? "-" : "") + field;
        }

        public boolean isFalling() {
            return falling;
        }

        /** Whether it goes by name; otherwise by age. */
        public boolean isByName() {
            return field.equals("name");
        }

        /** The order with this key; empty when there is none. */
        public static Optional<Order> find(String key) {
            return Stream.of(values()).filter(each -> each.key().equals(key)).findFirst();
        }
    }

    /** A place in the list: right after this organisation. */
    public record Place(String name, UUID id) {}
}
