package org.clustermaturity.questionnaire.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.clustermaturity.HttpTest;
import org.clustermaturity.Reply;
import org.clustermaturity.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Which form of a questionnaire a client gets. */
@HttpTest
class FormsHttpTest {

    private static final String ADDRESS = "/v1/questionnaires/cluster-maturity";

    private final Service service;

    FormsHttpTest(@LocalServerPort int port) {
        this.service = new Service(port);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/json                                                | application/json
            */*                                                             | application/json
            application/*                                                   | application/json
            text/html, */*;q=0.1                                            | application/json
            application/vnd.surveyjs+json                                   | application/vnd.surveyjs+json
            application/fhir+json                                           | application/fhir+json
            application/fhir+json, */*;q=0.5                                | application/fhir+json
            application/json;q=0.5, application/vnd.surveyjs+json           | application/vnd.surveyjs+json
            application/json, application/vnd.surveyjs+json;q=0.5           | application/json
            """)
    void clientsGetTheFormThatTheyTake(String accept, String type) {
        Reply reply = service.get(ADDRESS, "Accept", accept);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).isEqualTo(type);
        assertThat(reply.json().has("dimensions")).isEqualTo(type.equals("application/json"));
        assertThat(reply.json().has("pages")).isEqualTo(type.contains("surveyjs"));
        assertThat(reply.json().has("resourceType")).isEqualTo(type.contains("fhir"));
    }

    @Test
    void clientsThatSayNothingGetTheFormOfThisService() {
        assertThat(service.get(ADDRESS).header("Content-Type")).isEqualTo("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/vnd.surveyjs+json", "application/fhir+json"})
    void everyFormIsKeptApartByCachesAndNotSentTwice(String type) {
        Reply first = service.get(ADDRESS, "Accept", type);
        Reply again = service.get(ADDRESS, "Accept", type, "If-None-Match", first.header("ETag"));

        assertThat(first.header("Vary")).isEqualTo("Accept-Language,Accept");
        assertThat(first.header("ETag")).isNotEqualTo(service.get(ADDRESS).header("ETag"));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.header("Vary")).isEqualTo("Accept-Language,Accept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/vnd.surveyjs+json", "application/fhir+json"})
    void aQuestionnaireThatIsNotThereIsAProblemInEveryForm(String type) {
        service.get(ADDRESS + "?version=1999-1", "Accept", type).isProblem(404, "unknown-questionnaire");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/vnd.surveyjs+json", "application/fhir+json"})
    void everyFormHoldsAllLanguages(String type) {
        Reply form = service.get(ADDRESS, "Accept", type, "Accept-Language", "fr-BE, de;q=0.5");

        assertThat(form.header("Content-Language").split(", "))
                .startsWith("en")
                .containsExactlyInAnyOrder("en", "fr", "de", "es");
        assertThat(form.at("/locale")).isEqualTo(type.contains("surveyjs") ? "fr" : "");
        assertThat(form.text()).contains("Maturité du cluster", "Ein Zuwachs von 40 auf 50 Mitglieder ist 25");
    }

    @Test
    void theFormOfThisServiceIsInOneLanguage() {
        Reply reply = service.get(ADDRESS, "Accept", "application/json", "Accept-Language", "de");

        assertThat(reply.header("Content-Language")).isEqualTo("de");
    }

    @Test
    void listsAreNoForms() {
        service.get("/v1/questionnaires", "Accept", "application/vnd.surveyjs+json")
                .isProblem(406, "not-acceptable");
    }
}
