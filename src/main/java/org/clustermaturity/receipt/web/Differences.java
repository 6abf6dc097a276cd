package org.clustermaturity.receipt.web;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.clustermaturity.http.Fault;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Where a receipt is not as it should be; the first places only. */
final class Differences {

    /** Enough to see what was done. */
    private static final int MOST = 20;

    private final List<VerificationResponse.Difference> places = new ArrayList<>();

    List<VerificationResponse.Difference> places() {
        return List.copyOf(places);
    }

    /**
     * Compares value by value; numbers by what they are, not by how they are written.
     *
     * @param pointer where both stand in the receipt
     */
    void compare(String pointer, JsonNode found, JsonNode expected) {
        if (found.isObject() && expected.isObject()) {
            TreeSet<String> names = new TreeSet<>(found.propertyNames());
            names.addAll(expected.propertyNames());
            names.forEach(name -> compare(pointer + Fault.pointerTo(name), found.path(name), expected.path(name)));
        } else if (found.isArray() && expected.isArray()) {
            for (int i = 0; i < Math.max(found.size(), expected.size()); i++) {
                compare(pointer + "/" + i, found.path(i), expected.path(i));
            }
        } else if (!isSame(found, expected)) {
            add(pointer, found, expected);
        }
    }

    /** Notes a place, once. */
    void add(String pointer, JsonNode found, JsonNode expected) {
        boolean known = places.stream().anyMatch(place -> place.pointer().equals(pointer));
        if (!known && places.size() < MOST) {
            places.add(new VerificationResponse.Difference(partOf(pointer), pointer, single(found), single(expected)));
        }
    }

    private static boolean isSame(JsonNode one, JsonNode other) {
        return (one.isNumber() && other.isNumber()) ? one.doubleValue() == other.doubleValue() : one.equals(other);
    }

    private static @Nullable JsonNode single(JsonNode value) {
        return value.isValueNode() ? value : null;
    }

    /** The part of a receipt that a place belongs to. */
    private static String partOf(String pointer) {
        String[] names = pointer.split("/", -1);
        String name = names.length > 3 && names[2].equals("sheet") ? names[3] : names[names.length > 2 ? 2 : 1];
        return names[1].equals("result")
                ? "result"
                : switch (name) {
                    case "answers", "switches", "questionnaire" -> name;
                    case "referenceDate" -> "reference-date";
                    case "contentRelease", "fingerprint" -> "release";
                    case "resultDigest" -> "digest";
                    default -> "statement";
                };
    }
}
