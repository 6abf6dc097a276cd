package org.clustermaturity.http;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Ids of what people have created, as they come in. */
public final class Ids {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private Ids() {}

    /** The id that a text is; empty when it cannot be one. Java alone would take {@code 1-1-1-1-1}, too. */
    public static Optional<UUID> find(String text) {
        return ID.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
}
