package org.clustermaturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;

/** Keys of the running service, made as its operator makes them. */
public final class Keys {

    private final Service service;

    public Keys(Service service) {
        this.service = service;
    }

    /** A new key to an account, which begins with it. */
    public String make(String account, String role) {
        return describe(account, role).at("/key");
    }

    /** A new key that somebody hands out who may. */
    public String make(String by, String account, String role) {
        return describe(by, account, role).at("/key");
    }

    /** What the service says of a new key when it is made. */
    public Reply describe(String account, String role) {
        return describe(HttpTest.ADMIN_KEY, account, role);
    }

    /** The same, of a key that somebody hands out who may. */
    public Reply describe(String by, String account, String role) {
        Reply made = send(by, "POST", "/v1/keys", """
                {"name": "Office", "role": "%s", "account": "%s"}""".formatted(role, account));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made;
    }

    /** A key that was revoked as soon as it was made. */
    public String revoked(String account, String role) {
        Reply made = describe(account, role);
        assertThat(send(HttpTest.ADMIN_KEY, "DELETE", made.header("Location"), "")
                        .status())
                .isEqualTo(204);
        return made.at("/key");
    }

    /** Sends something with a key; an empty body is none, more headers are names and values in turn. */
    public Reply send(String key, String method, String path, String body, String... headers) {
        BodyPublisher publisher = body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        List<String> all = new ArrayList<>(List.of(headers));
        all.addAll(List.of("Authorization", "Bearer " + key, "Content-Type", "application/json"));
        return service.send(method, path, publisher, all.toArray(String[]::new));
    }

    public Reply get(String key, String path) {
        return send(key, "GET", path, "");
    }
}
