package org.clustermaturity.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.clustermaturity.HttpTest;
import org.clustermaturity.Reply;
import org.clustermaturity.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests over which the server or Spring fails before any endpoint is asked. */
@HttpTest
class UnreadableRequestHttpTest {

    private final Service service;

    UnreadableRequestHttpTest(@LocalServerPort int port) {
        this.service = new Service(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stage=%FF", "%C0%AF=1", "=", "=1"})
    void parametersThatCannotBeReadAreABadRequest(String query) {
        service.get("/v1/modules?" + query).isProblem(400, "bad-request");
    }

    @Test
    void moreParametersThanAnyOperationHasAreABadRequest() {
        service.get("/v1/modules?" + "a&".repeat(1_001)).isProblem(400, "bad-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json;charset=nonsense", "application/json;charset=\"", "json", "a/b/c"})
    void acceptThatCannotBeReadIsStillAnsweredWithAProblem(String accept) {
        service.get("/v1/modules", "Accept", accept).isProblem(406, "not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/*", "*/*", "*"})
    void bodyOfAnyTypeIsOfNone(String type) {
        service.get("/v1/questionnaires/cluster-maturity", "Content-Type", type)
                .isProblem(415, "unsupported-media-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/modules/", "/nowhere/", "/v1/content-releases/"})
    void aHugeAddressDoesNotComeBack(String path) {
        Reply reply = service.get(path + "a".repeat(6_000));

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.body()).hasSizeLessThan(1_000);
    }

    @Test
    void hugeParametersOfAcceptDoNotComeBack() {
        Reply reply = service.get("/v1/modules", "Accept", "application/json;a=\"" + "b".repeat(3_000) + "\"");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).isEqualTo("application/json");
    }
}
