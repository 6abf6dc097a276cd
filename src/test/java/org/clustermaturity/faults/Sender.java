package org.clustermaturity.faults;

import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import org.clustermaturity.HttpTest;
import org.clustermaturity.Reply;
import org.clustermaturity.Service;

/** A client that does not give up: what was not acknowledged is sent until it is. */
final class Sender {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Set<String> FOR_THE_MOMENT =
            Set.of("database-unavailable", "concurrent-change", "twin-under-way");

    private final Service service;
    private final LongAdder repeated;

    /** @param repeated counts the writes that got no answer at first */
    Sender(Service service, LongAdder repeated) {
        this.service = service;
        this.repeated = repeated;
    }

    /** Creates something. Sent again with the same Idempotency-Key, it happens once. */
    Reply create(String path, String json) {
        String key = UUID.randomUUID().toString();
        Instant latest = Instant.now().plus(PATIENCE);
        Optional<Reply> reply = send("POST", path, json, "Idempotency-Key", key);
        if (reply.isEmpty()) {
            repeated.increment();
        }
        while (reply.isEmpty()) {
            waitUntil(latest);
            reply = send("POST", path, json, "Idempotency-Key", key);
        }
        return require(reply.get(), 201);
    }

    /**
     * Takes a thing to its next version. Only this client changes it, so when no answer came, looking at the thing says
     * whether the change has happened.
     *
     * @param thing where the thing itself is
     * @return false when the thing is not as it was acknowledged, so that there is no use in going on with it
     */
    boolean change(String thing, int version, String method, String path, String json) {
        Instant latest = Instant.now().plus(PATIENCE);
        Optional<Reply> reply = send(method, path, json, "If-Match", tag(version));
        if (reply.isEmpty()) {
            repeated.increment();
        }
        while (reply.isEmpty()) {
            waitUntil(latest);
            String now = fetch(thing).header("ETag");
            if (!now.equals(tag(version))) {
                return now.equals(tag(version + 1));
            }
            reply = send(method, path, json, "If-Match", tag(version));
        }
        if (reply.get().status() == 404 || reply.get().status() == 412) {
            return false;
        }
        require(reply.get(), method.equals("POST") ? 201 : 200);
        return true;
    }

    /** Fetches something that is there. */
    Reply get(String path) {
        return require(fetch(path), 200);
    }

    /** Fetches whatever is there. */
    Reply fetch(String path) {
        Instant latest = Instant.now().plus(PATIENCE);
        Optional<Reply> reply = send("GET", path, "", "Accept", "application/json");
        while (reply.isEmpty()) {
            waitUntil(latest);
            reply = send("GET", path, "", "Accept", "application/json");
        }
        return reply.get();
    }

    /** Empty when no answer came, or one that says to try again. */
    private Optional<Reply> send(String method, String path, String json, String header, String value) {
        try {
            Reply reply = service.send(
                    method,
                    path,
                    json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json),
                    "Authorization",
                    "Bearer " + HttpTest.ADMIN_KEY,
                    "Content-Type",
                    method.equals("PATCH") ? "application/merge-patch+json" : "application/json",
                    header,
                    value);
            return reply.status() >= 400 && FOR_THE_MOMENT.contains(reply.at("/code"))
                    ? Optional.empty()
                    : Optional.of(reply);
        } catch (UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private static Reply require(Reply reply, int status) {
        if (reply.status() != status) {
            throw new IllegalStateException("Answered " + reply.status() + ": " + reply.text());
        }
        return reply;
    }

    private static void waitUntil(Instant latest) {
        if (Instant.now().isAfter(latest)) {
            throw new IllegalStateException("The service has not answered for " + PATIENCE);
        }
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String tag(int version) {
        return "\"" + version + "\"";
    }
}
