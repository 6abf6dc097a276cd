package org.clustermaturity.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clustermaturity.Browser;
import org.clustermaturity.HttpTest;
import org.clustermaturity.Reply;
import org.clustermaturity.Service;
import org.clustermaturity.Sheets;
import org.clustermaturity.TestKeys;
import org.clustermaturity.access.AccessKeys;
import org.clustermaturity.access.Role;
import org.clustermaturity.assessment.web.KeptClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HttpTest
class ReportHttpTest {

    private static final String PARTIAL = Sheets.withAnswers("""
            {"vision": "agreed", "leadershipGroup": "mandated", "interestedOrganisations": 3, "committedMembers": 44}""");
    private static final String NAME = "<script>alert(1)</script> \"Ünï\" & 'Söhne' \u05e9\u05dc\u05d5\u05dd";

    private final Service service;
    private final KeptClient client;

    ReportHttpTest(@LocalServerPort int port, @Autowired AccessKeys keys) {
        this.service = new Service(port);
        this.client = KeptClient.with(service, new TestKeys(keys), KeptClient.newAccount(), Role.ASSESSOR);
    }

    @Test
    void aReportIsDataUnlessTheClientTakesSomethingElse() {
        assertThat(service.post("/v1/evaluations/report", PARTIAL).header("Content-Type"))
                .startsWith("application/json");
        assertThat(given(PARTIAL, "Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                        .header("Content-Type"))
                .isEqualTo("text/html;charset=UTF-8");
        assertThat(given(PARTIAL, "Accept", "application/pdf").header("Content-Type"))
                .isEqualTo("application/pdf");
        assertThat(given(PARTIAL, "Accept", "image/png").status()).isEqualTo(406);
    }

    @Test
    void noFormOfAReportIsKeptByCaches() {
        for (String accept : List.of("application/json", "text/html", "application/pdf")) {
            Reply reply = given(PARTIAL, "Accept", accept);

            assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
            assertThat(reply.headers().allValues("Vary").toString().toLowerCase(Locale.ROOT))
                    .contains("accept", "accept-language");
        }
    }

    @Test
    void theDataSayWhatTheResultSays() {
        Reply report = service.post("/v1/evaluations/report", PARTIAL);
        Reply result = service.evaluate(PARTIAL);

        assertThat(report.at("/scores/overall/value")).isEqualTo(result.at("/scores/overall/value"));
        assertThat(report.at("/scores/overall/highest")).isEqualTo(result.at("/scores/overall/highest"));
        assertThat(report.at("/origin/contentRelease")).isEqualTo(result.at("/contentRelease"));
        assertThat(report.at("/ladder/0/place")).isEqualTo("certain");
        assertThat(report.at("/next/id")).isEqualTo(result.at("/stage/next"));
        assertThat(report.texts("/modules", "id")).isNotEmpty().isEqualTo(result.texts("/modules", "id"));
        assertThat(report.at("/flags/0/kind")).isEqualTo("contradiction");
        assertThat(report.at("/head/status")).isEqualTo("not-kept");
    }

    @Test
    void aSheetThatDoesNotFitIsRefusedAsItIsWithoutAReport() {
        String wrong = Sheets.withAnswers("{\"vision\": \"agred\"}");

        Reply asResult = service.evaluate(wrong);
        for (String accept : List.of("application/json", "text/html", "application/pdf")) {
            Reply asReport = given(wrong, "Accept", accept);

            assertThat(asReport.status()).isEqualTo(422);
            assertThat(asReport.header("Content-Type")).startsWith("application/problem+json");
            assertThat(asReport.at("/errors/0/pointer")).isEqualTo(asResult.at("/errors/0/pointer"));
            assertThat(asReport.at("/errors/0/hint")).isEqualTo(asResult.at("/errors/0/hint"));
        }
    }

    @Test
    void aKeptReportNamesTheOrganisationAndChangesFromDraftToSubmitted() {
        String path = client.draft(client.organisation(), "{\"vision\": \"agreed\"}");

        Reply draft = client.get(path + "/report");
        client.submit(path);
        Reply submitted = client.get(path + "/report");

        assertThat(draft.at("/head/organisation")).isEqualTo("Alpine Timber");
        assertThat(draft.at("/head/status")).isEqualTo("draft");
        assertThat(submitted.at("/head/status")).isEqualTo("submitted");
        assertThat(submitted.at("/scores/overall/value")).isEqualTo(draft.at("/scores/overall/value"));
    }

    @Test
    void aPdfHasAFileNameThatEveryFileSystemTakes() {
        String path = client.draft(named(NAME), "{}");

        Reply reply = client.get(path + "/report", "Accept", "application/pdf");

        assertThat(reply.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"maturity-report-script-alert-1-script-uni-sohne-2026-11-21.pdf\"");
    }

    @Test
    void nothingThatSomebodyTypedBecomesMarkup() {
        String path = client.draft(named(NAME), "{}");

        String html = client.get(path + "/report", "Accept", "text/html").text();

        assertThat(html)
                .doesNotContain("<script")
                .contains(
                        "<bdi>&lt;script&gt;alert(1)&lt;/script&gt; &quot;Ünï&quot; &amp; &#39;Söhne&#39; \u05e9\u05dc\u05d5\u05dd</bdi>");
    }

    @Test
    void theBrowserShowsAKeptPageWithItsStyleAndLoadsNothingElse() {
        String path = client.draft(named(NAME), "{\"vision\": \"agreed\"}");
        Map<String, String> headers = Map.of("Authorization", client.bearer(), "Accept", "text/html");

        String seen = Browser.get()
                .look("http://localhost:" + service.port() + path + "/report", 1000, headers, page -> {
                    Object colour = page.evaluate("getComputedStyle(document.querySelector('main')).backgroundColor");
                    Object loaded = page.evaluate("performance.getEntriesByType('resource').length");
                    return colour + " " + loaded + " " + page.locator("h1").innerText();
                });

        assertThat(seen).isEqualTo("rgb(255, 255, 255) 0 " + NAME);
        assertThat(client.get(path + "/report", "Accept", "text/html").header("Content-Security-Policy"))
                .startsWith("default-src 'none'; style-src 'sha256-")
                .doesNotContain("unsafe");
    }

    @Test
    void aSharedLinkOpensTheReportOfItsAssessmentOnly() {
        String organisation = client.organisation();
        String path = client.draft(organisation, "{}");
        String other = client.draft(organisation, "{}");
        Reply link = client.send("POST", path + "/share-links", "{}");
        String bearer = "Bearer " + link.at("/token");

        assertThat(link.status()).as(link.text()).isEqualTo(201);
        assertThat(service.get(path + "/report", "Authorization", bearer).status())
                .isEqualTo(200);
        assertThat(service.get(other + "/report", "Authorization", bearer).status())
                .isIn(403, 404);
    }

    @Test
    void aReportOfNothingAndOneOfSomebodyElseAreNotFound(@Autowired AccessKeys keys) {
        String path = client.draft(client.organisation(), "{}");
        KeptClient stranger = KeptClient.with(service, new TestKeys(keys), KeptClient.newAccount(), Role.ASSESSOR);

        assertThat(stranger.get(path + "/report").at("/code")).isEqualTo("unknown-assessment");
        assertThat(client.get("/v1/assessments/nothing/report").at("/code")).isEqualTo("unknown-assessment");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Maturity report    | 21 November 2026
            fr | Rapport de maturité | 21 novembre 2026
            de | Reifebericht       | 21. November 2026
            es | Informe de madurez | 21 de noviembre de 2026
            """)
    void aReportIsInTheLanguageThatIsAskedFor(String language, String title, String date) {
        Reply reply = given(PARTIAL, "Accept", "text/html", "Accept-Language", language);

        assertThat(reply.header("Content-Language")).isEqualTo(language);
        assertThat(reply.text()).contains("<html lang=\"" + language + "\">", title, date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/html", "application/pdf"})
    void theSameSheetGivesTheSameBytes(String accept) throws InterruptedException {
        Reply first = given(PARTIAL, "Accept", accept);
        Thread.sleep(1_100);

        assertThat(given(PARTIAL, "Accept", accept).body()).isEqualTo(first.body());
    }

    private Reply given(String sheet, String... headers) {
        String[] all = new String[headers.length + 2];
        all[0] = "Content-Type";
        all[1] = "application/json";
        System.arraycopy(headers, 0, all, 2, headers.length);
        return service.send("POST", "/v1/evaluations/report", BodyPublishers.ofString(sheet), all);
    }

    private String named(String name) {
        String escaped = name.replace("\"", "\\\"");
        Reply added =
                client.send("POST", "/v1/organisations", "{\"name\": \"%s\", \"country\": \"AT\"}".formatted(escaped));
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        return added.at("/id");
    }
}
