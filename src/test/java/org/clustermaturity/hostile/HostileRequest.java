package org.clustermaturity.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clustermaturity.Reply;
import org.clustermaturity.Service;

/**
 * A request that may be spoilt in some way.
 *
 * @param name says how to make it again: operation, kind of spoiling, number
 * @param address path and query, encoded as in an address
 * @param headers by name
 * @param body no bytes when there is none
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record HostileRequest(
        Operation operation, String name, String method, String address, Map<String, String> headers, byte[] body) {

    private static final int SHOWN = 300;

    HostileRequest withName(String other) {
        return new HostileRequest(operation, other, method, address, headers, body);
    }

    HostileRequest withMethod(String other) {
        return new HostileRequest(operation, name, other, address, headers, body);
    }

    HostileRequest withAddress(String other) {
        return new HostileRequest(operation, name, method, other, headers, body);
    }

    HostileRequest withQuery(String query) {
        return withAddress(address + "?" + query);
    }

    HostileRequest withHeader(String header, String value) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put(header, value);
        return new HostileRequest(operation, name, method, address, all, body);
    }

    HostileRequest withBody(byte[] other) {
        return new HostileRequest(operation, name, method, address, headers, other);
    }

    Reply sendTo(Service service) {
        List<String> all = new ArrayList<>();
        headers.forEach((header, value) -> all.addAll(List.of(header, value)));
        return service.send(
                method,
                address,
                body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body),
                all.toArray(String[]::new));
    }

    /** Everything, long parts shortened, bytes that are no ASCII as numbers. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(name + "\n  " + method + " " + shortened(address));
        headers.forEach((header, value) -> text.append("\n  " + header + ": " + shortened(value)));
        text.append("\n  body of %d bytes: ".formatted(body.length));
        return text.append(shortened(new String(body, ISO_8859_1))).toString();
    }

    /** The beginning of a text, with numbers instead of what cannot be seen. */
    static String shortened(String text) {
        StringBuilder shown = new StringBuilder();
        text.chars().limit(SHOWN).forEach(each -> {
            if (each < ' ' || each > '~') {
                shown.append("\\u%04x".formatted(each));
            } else {
                shown.append((char) each);
            }
        });
        return text.length() > SHOWN ? shown + "... (" + text.length() + ")" : shown.toString();
    }
}
