package org.clustermaturity.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.clustermaturity.Reply;
import org.clustermaturity.Service;
import org.clustermaturity.TestKeys;
import org.clustermaturity.access.Role;

/** Somebody with a key to an account, who keeps assessments there. */
public final class KeptClient {

    private final Service service;
    private final String bearer;

    private KeptClient(Service service, String bearer) {
        this.service = service;
        this.bearer = bearer;
    }

    /** What it sends as {@code Authorization}. */
    public String bearer() {
        return bearer;
    }

    public static KeptClient with(Service service, TestKeys keys, String account, Role role) {
        return new KeptClient(service, keys.bearer(account, role));
    }

    /** The name of an account that nobody else has. */
    public static String newAccount() {
        return "a" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** Sends something; headers are names and values in turn. */
    public Reply send(String method, String path, String body, String... headers) {
        String[] all = new String[headers.length + 4];
        all[0] = "Authorization";
        all[1] = bearer;
        all[2] = "Content-Type";
        all[3] = "application/json";
        System.arraycopy(headers, 0, all, 4, headers.length);
        BodyPublisher publisher = body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        return service.send(method, path, publisher, all);
    }

    public Reply get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    /** The id of a new organisation. */
    public String organisation() {
        Reply added = send("POST", "/v1/organisations", "{\"name\": \"Alpine Timber\", \"country\": \"AT\"}");
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        return added.at("/id");
    }

    /** Begins an assessment; more fields are given as JSON, each with a comma before it. */
    public Reply begin(String organisation, String more) {
        return send("POST", "/v1/assessments", """
                {"organisation": "%s", "questionnaire": "cluster-maturity/2026-1"%s}""".formatted(organisation, more));
    }

    /** The path of a new draft with these answers, counted to a fixed day. */
    public String draft(String organisation, String answers) {
        Reply begun = begin(organisation, ", \"referenceDate\": \"2026-11-21\", \"answers\": %s".formatted(answers));
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        return begun.header("Location");
    }

    /** Patches answers of the assessment at a path, whatever its version is. */
    public Reply patch(String path, String patch) {
        return patch(path, patch, "*");
    }

    public Reply patch(String path, String patch, String ifMatch) {
        return send("PATCH", path + "/answers", patch, "If-Match", ifMatch);
    }

    /** Submits the assessment at a path, whatever its version is. */
    public Reply submit(String path) {
        return send("POST", path + "/submission", "", "If-Match", "*");
    }
}
