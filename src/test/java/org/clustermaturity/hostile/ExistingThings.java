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
                submit(assessment);
            }
            if (path.contains("/review")) {
                submit(assessment);
                review(assessment);
            }
            return path.contains("{link}")
                    ? Map.of("id", assessment, "link", make("/v1/assessments/" + assessment + "/share-links", "{}"))
                    : Map.of("id", assessment);
        }
        return Map.of();
    }

    /** Not by whoever reviews it. */
    private void submit(String assessment) {
        String assessor = send("POST", "/v1/keys", "{\"name\": \"Submits\", \"role\": \"assessor\"}", ADMIN)
                .at("/key");
        send("POST", "/v1/assessments/" + assessment + "/submission", "", "Bearer " + assessor);
    }

    private void review(String assessment) {
        send("POST", "/v1/assessments/" + assessment + "/review", "", ADMIN);
        String confirmed = "{\"committedMembers\": {\"verdict\": \"confirmed\"}}";
        send("PATCH", "/v1/assessments/" + assessment + "/review/answers", confirmed, ADMIN);
    }

    private String organisation() {
        return make("/v1/organisations", "{\"name\": \"Alpine Timber\", \"country\": \"AT\"}");
    }

    private String make(String path, String body) {
        return send("POST", path, body, ADMIN).at("/id");
    }

    private Reply send(String method, String path, String body, String authorization) {
        return service.send(
                method,
                path,
                BodyPublishers.ofString(body),
                "Content-Type",
                "application/json",
                "Authorization",
                authorization,
                "If-Match",
                "*");
    }
}
