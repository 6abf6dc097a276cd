package org.clustermaturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@HttpTest
class SchemaHttpTest {

    private final Service service;

    SchemaHttpTest(@LocalServerPort int port) {
        this.service = new Service(port);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void schemaIsHandedOutAsItIs(String kind) throws IOException {
        Reply reply = service.get("/schemas/" + kind + ".schema.json");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).isEqualTo("application/schema+json");
        assertThat(reply.body()).isEqualTo(Files.readAllBytes(ContentSchemas.path(kind)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/schemas/",
                "/schemas/nothing.schema.json",
                "/schemas/schemas/ladder.schema.json",
                "/schemas/..%2Fschemas%2Fladder.schema.json",
                "/schemas/..%2F..%2Fapplication.yaml"
            })
    void nothingElseIsHandedOut(String path) {
        assertThat(service.get(path).status()).isIn(400, 404);
    }

    @Test
    void schemasAreNoPartOfTheApi() {
        assertThat(service.get("/v3/api-docs").text()).doesNotContain("/schemas/*", ".schema.json");
    }

    static Set<String> kinds() {
        return ContentSchemas.kinds();
    }
}
