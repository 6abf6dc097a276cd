package org.clustermaturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The shipped content in the languages that it is shipped in. */
@HttpTest
class ShippedLanguagesHttpTest {

    private static final List<String> CONTENT = List.of(
            "/v1/questionnaires",
            "/v1/questionnaires/cluster-maturity",
            "/v1/stages",
            "/v1/modules",
            "/v1/formats",
            "/v1/rules");

    private final Service service;

    ShippedLanguagesHttpTest(@LocalServerPort int port) {
        this.service = new Service(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "de", "es"})
    void everythingThatCanBeReadIsInTheLanguage(String language) {
        for (String path : CONTENT) {
            Reply reply = service.get(path, "Accept-Language", language + "-CH, en;q=0.1");

            assertThat(reply.header("Content-Language")).as(path).isEqualTo(language);
            assertThat(reply.text()).isNotEqualTo(service.get(path).text()).doesNotContain("untranslated");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "de", "es"})
    void everyResultIsInTheLanguage(String language) {
        for (String sheet : List.of("alpine-timber", "baltic-blue", "old-valley-steel")) {
            String body = Sheets.example("made-up/" + sheet + ".json");
            Reply english = service.evaluate(body);
            Reply reply = service.send(
                    "POST",
                    "/v1/evaluations?explain=full",
                    BodyPublishers.ofString(body),
                    "Content-Type",
                    "application/json",
                    "Accept-Language",
                    language);

            assertThat(reply.header("Content-Language")).isEqualTo(language);
            assertThat(reply.text()).doesNotContain("untranslated", "not answered");
            assertThat(reply.texts("/gates", "statement"))
                    .doesNotContainAnyElementsOf(english.texts("/gates", "statement"));
            assertThat(reply.texts("/gates", "state")).isEqualTo(english.texts("/gates", "state"));
            assertThat(reply.texts("/modules", "id")).isEqualTo(english.texts("/modules", "id"));
        }
    }
}
