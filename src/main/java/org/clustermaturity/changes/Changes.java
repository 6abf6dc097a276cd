package org.clustermaturity.changes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.clustermaturity.changes.Change.Kind;

/** Gathers changes, subject by subject. */
final class Changes {

    private final List<Change> list = new ArrayList<>();

    /** How two states of the same subject are compared. */
    interface Details<T> {
        void compare(Subject subject, T before, T after);
    }

    /**
     * How the entries of a list are told apart and shown.
     *
     * @param id what stays the same for as long as it is the same entry
     * @param subject its name for a person
     * @param shown what is said of one that came or went
     */
    record Names<T>(Function<T, Object> id, Function<T, String> subject, Function<T, String> shown) {}

    List<Change> list() {
        return list;
    }

    void add(String subject, Kind kind, String what) {
        list.add(new Change(subject, kind, what));
    }

    Subject subject(String name) {
        return new Subject(name, this);
    }

    /** Notes which entries came and went, and compares those that are in both lists. */
    <T> void each(List<T> before, List<T> after, Names<T> names, Details<T> details) {
        Map<Object, T> earlier = new LinkedHashMap<>();
        before.forEach(entry -> earlier.put(names.id().apply(entry), entry));
        for (T entry : after) {
            T was = earlier.remove(names.id().apply(entry));
            String subject = names.subject().apply(entry);
            if (was == null) {
                add(subject, Kind.ADDED, names.shown().apply(entry));
            } else {
                details.compare(subject(subject), was, entry);
            }
        }
        for (T gone : earlier.values()) {
            add(names.subject().apply(gone), Kind.REMOVED, names.shown().apply(gone));
        }
    }
}
