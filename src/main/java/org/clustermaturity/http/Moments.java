package org.clustermaturity.http;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Moments as they come in, such as {@code 2027-01-31T12:00:00Z}. */
public final class Moments {

    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private Moments() {}

    /** The moment that a text is; empty when it is none, or none between 1970 and 2200. */
    public static Optional<Instant> find(String text) {
        try {
            return Optional.of(Instant.parse(text))
                    .filter(moment -> moment.isAfter(Instant.EPOCH) && moment.isBefore(LATEST));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
