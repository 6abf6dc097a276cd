package org.clustermaturity.benchmark;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Organisations that are compared with one another: all, or those with one thing in common.
 *
 * @param value what they have in common, such as {@code FR}; empty for all
 */
public record Group(By by, String value) {

    /** Everybody who takes part. */
    public static final Group ALL = new Group(By.ALL, "");

    /** What a group has in common. In this order groups are told apart, as long as there are enough organisations. */
    public enum By {
        ALL,
        STAGE,
        SIZE,
        COUNTRY,
        SECTOR,
        AGE;

        /** As it stands in requests and answers. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The one with this key; empty when there is none. */
        public static Optional<By> find(String key) {
            return Stream.of(values()).filter(by -> by.key().equals(key)).findFirst();
        }
    }
}
