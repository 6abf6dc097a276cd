package org.clustermaturity.hostile;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.clustermaturity.HttpTest;
import org.clustermaturity.Reply;
import org.clustermaturity.Service;

/** Makes the things that operations name in their paths, new ones for each operation, because one of them may delete them. */
final class ExistingThings {

    private static final String ADMIN = "Bearer " + HttpTest.ADMIN_KEY;

    private final Service service;

    ExistingThings(Service service) {
        this.service = service;
    }

    /** Values for the parameters in the path of an operation; none where an example in the document will do. */
    Map<String, String> of(String path) {
        if (path.startsWith("/v1/content-releases/{id}")) {
            return Map.of("id", service.get("/v1/content-releases").at("/0/id"));
        }
        if (path.startsWith("/v1/exports/{rows}")) {
            return Map.of("rows", "gates");
        }
        if (path.startsWith("/v1/keys/{id}")) {
            return Map.of("id", make("/v1/keys", "{\"name\": \"Made before\", \"role\": \"assessor\"}"));
        }
        if (path.startsWith("/v1/organisations/{id}")) {
            return Map.of("id", organisation());
        }
        if (path.startsWith("/v1/assessments/{id}")) {
            String assessment = make("/v1/assessments", """
                    {"organisation": "%s", "questionnaire": "cluster-maturity/2026-1", "answers": {"committedMembers": 42}}""".formatted(organisation()));
            if (path.endsWith("/receipt")) {
                send("/v1/assessments/" + assessment + "/submission", "", "If-Match", "*");
            }
            return path.contains("{link}")
                    ? Map.of("id", assessment, "link", make("/v1/assessments/" + assessment + "/share-links", "{}"))
                    : Map.of("id", assessment);
        }
        return Map.of();
    }

    private String organisation() {
        return make("/v1/organisations", "{\"name\": \"Alpine Timber\", \"country\": \"AT\"}");
    }

    private String make(String path, String body) {
        return send(path, body, "Content-Type", "application/json").at("/id");
    }

    /** Posts something; the header is a name and a value. */
    private Reply send(String path, String body, String name, String value) {
        return service.send("POST", path, BodyPublishers.ofString(body), "Authorization", ADMIN, name, value);
    }
}
