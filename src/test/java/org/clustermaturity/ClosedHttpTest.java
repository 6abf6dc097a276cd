package org.clustermaturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A service that nobody can use without a key. */
class ClosedHttpTest {

    private static StartedService started;
    private static String key;

    @BeforeAll
    static void start() {
        started = StartedService.on(
                StartedService.freshDatabase(),
                "maturity.access.open=false",
                "maturity.admin.key=" + HttpTest.ADMIN_KEY);
        key = started.keys().make("member", "selector");
    }

    @AfterAll
    static void stop() {
        started.close();
    }

    static Stream<Operation> openOperations() {
        return Operations.ALL.stream().filter(operation -> operation.need() == Operation.Need.NOTHING);
    }

    @ParameterizedTest
    @MethodSource("openOperations")
    void contentAndEvaluationsNeedAnyKey(Operation operation) {
        String made = operation.maker().make(started.keys(), HttpTest.ADMIN_KEY);

        Reply stranger = send(operation, made, "X-Nothing", "");
        Reply member = send(operation, made, "Authorization", "Bearer " + key);

        stranger.isProblem(401, "not-authorised");
        assertThat(member.status()).as(member.text()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/actuator/health",
                "/actuator/health/liveness",
                "/actuator/health/readiness",
                "/v3/api-docs",
                "/swagger-ui/index.html",
                "/schemas/dimension.schema.json"
            })
    void healthAndDocumentationStayOpen(String path) {
        assertThat(started.service().get(path).status()).isEqualTo(200);
    }

    private static Reply send(Operation operation, String made, String header, String value) {
        return started.service()
                .send(
                        operation.method(),
                        operation.pathTo(made),
                        BodyPublishers.ofString(operation.body()),
                        "Content-Type",
                        operation.contentType(),
                        header,
                        value);
    }
}
