package org.clustermaturity.assessment;

import java.util.UUID;

/** A place in a list of changes, which goes by version and then by age: right after this one. */
public record ChangePlace(int version, UUID id) {

    /** Before all changes. */
    public static final ChangePlace BEGINNING = new ChangePlace(0, new UUID(0, 0));
}
