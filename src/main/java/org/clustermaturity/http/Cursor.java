package org.clustermaturity.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a part of a list ended.
 *
 * @param order sorting and filters of the list
 * @param value of the last entry in the field that the list is sorted by; the list goes on after it
 * @param id of the last entry, where several have the same value
 */
public record Cursor(String order, String value, UUID id) {

    private static final String GAP = "\n";

    /** As clients get it: opaque, and safe in an address. */
    public String text() {
        byte[] bytes = String.join(GAP, order, id.toString(), value).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Reads what a client sent back; empty when it is none, or one of another list. */
    static Optional<Cursor> read(String text, String order) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(GAP, 3);
            return parts.length == 3 && parts[0].equals(order) && Printable.is(parts[2])
                    ? Ids.find(parts[1]).map(id -> new Cursor(order, parts[2], id))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
