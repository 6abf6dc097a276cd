package org.clustermaturity.load;

import java.io.IOException;
import org.clustermaturity.HttpTest;
import org.clustermaturity.Sheets;
import tools.jackson.databind.json.JsonMapper;

/** Makes what the workloads on kept assessments need. */
final class Drafts {

    private static final String COMPLETE = JsonMapper.shared()
            .readTree(Sheets.example("made-up/danube-textiles.json"))
            .at("/answers")
            .toString();

    private final byte[] begin;

    /** Adds the organisation that all of the drafts belong to. */
    Drafts(Connection connection) throws IOException {
        String organisation =
                created(connection, request("POST", "/v1/organisations", "{\"name\": \"Load\", \"country\": \"AT\"}"));
        begin = request("POST", "/v1/assessments", """
                        {"organisation": "%s", "questionnaire": "cluster-maturity/2026-1", "answers": %s}""".formatted(
                        organisation.substring(organisation.lastIndexOf('/') + 1), COMPLETE));
    }

    /** The path of a new draft with a complete sheet. */
    String begin(Connection connection) throws IOException {
        return created(connection, begin);
    }

    /** A request of the operator; further headers are names and values in turn. */
    static byte[] request(String method, String path, String body, String... headers) {
        String[] all = new String[headers.length + 4];
        all[0] = "Authorization";
        all[1] = "Bearer " + HttpTest.ADMIN_KEY;
        all[2] = "Content-Type";
        all[3] = method.equals("PATCH") ? "application/merge-patch+json" : "application/json";
        System.arraycopy(headers, 0, all, 4, headers.length);
        return Connection.request(method, path, body, all);
    }

    private static String created(Connection connection, byte[] request) throws IOException {
        Connection.Answer answer = connection.exchange(request);
        if (answer.status() != 201) {
            throw new IllegalStateException("Not created: " + answer.status());
        }
        return answer.location();
    }
}
