package org.clustermaturity.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.clustermaturity.Browser;
import org.clustermaturity.HttpTest;
import org.clustermaturity.Reply;
import org.clustermaturity.Service;
import org.clustermaturity.Sheets;
import org.clustermaturity.TestKeys;
import org.clustermaturity.access.AccessKeys;
import org.clustermaturity.access.Role;
import org.clustermaturity.assessment.web.KeptClient;
import org.clustermaturity.page.PdfUa;
import org.clustermaturity.review.web.ReviewDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** Pages and documents, seen as those see them who cannot see everything. */
@HttpTest
class ReportLooksHttpTest {

    private static final String COMPLETE = Sheets.example("made-up/alpine-timber.json");
    private static final String EMPTY = Sheets.withAnswers("{}");
    private static final String PARTIAL = Sheets.withAnswers("""
            {"vision": "agreed", "leadershipGroup": "mandated", "interestedOrganisations": 3, "committedMembers": 44}""");
    private static final String OTHER_MODEL = """
            {"questionnaire": "digital-maturity-sme/2026-1", "referenceDate": "2026-11-21", "answers": {}}""";
    private static final String LONG_NAME = "Ökosystem_".repeat(20);

    private final Service service;
    private final KeptClient client;

    ReportLooksHttpTest(@LocalServerPort int port, @Autowired AccessKeys keys) {
        this.service = new Service(port);
        this.client = KeptClient.with(service, new TestKeys(keys), KeptClient.newAccount(), Role.ASSESSOR);
    }

    static Stream<Arguments> sheets() {
        return Stream.of(
                Arguments.of("complete", COMPLETE, "en"),
                Arguments.of("complete", COMPLETE, "fr"),
                Arguments.of("complete", COMPLETE, "es"),
                Arguments.of("partial", PARTIAL, "de"),
                Arguments.of("empty", EMPTY, "en"),
                Arguments.of("another model", OTHER_MODEL, "en"),
                Arguments.of("another model", OTHER_MODEL, "de"));
    }

    /** Barriers do not depend on the language, so each kind of sheet is enough. */
    static Stream<Arguments> kindsOfSheets() {
        return Stream.of(
                Arguments.of("complete", COMPLETE, "en"),
                Arguments.of("partial", PARTIAL, "de"),
                Arguments.of("empty", EMPTY, "en"),
                Arguments.of("another model", OTHER_MODEL, "en"));
    }

    @ParameterizedTest(name = "{0} in {2}")
    @MethodSource("kindsOfSheets")
    void aPageHasNoBarriersAndFitsEveryWindow(String name, String sheet, String language) {
        String html = given(sheet, language, "text/html").text();

        assertThat(Browser.get().violations(html, 1200)).isEmpty();
        assertThat(Browser.get().violations(html, 320)).isEmpty();
        assertThat(Browser.get().isTooWide(html, 320)).isFalse();
    }

    @ParameterizedTest(name = "{0} in {2}")
    @MethodSource("sheets")
    void aDocumentCompliesWithPdfUa(String name, String sheet, String language) {
        assertThat(PdfUa.faults(given(sheet, language, "application/pdf").body()))
                .isEmpty();
    }

    @Test
    void aVeryLongNameFitsToo() {
        Reply added = client.send(
                "POST", "/v1/organisations", "{\"name\": \"%s\", \"country\": \"AT\"}".formatted(LONG_NAME));
        String path = client.draft(added.at("/id"), "{}");

        String html = client.get(path + "/report", "Accept", "text/html").text();
        byte[] pdf = client.get(path + "/report", "Accept", "application/pdf").body();

        assertThat(LONG_NAME).hasSize(200);
        assertThat(html).contains(LONG_NAME);
        assertThat(Browser.get().isTooWide(html, 320)).isFalse();
        assertThat(Browser.get().violations(html, 320)).isEmpty();
        assertThat(PdfUa.faults(pdf)).isEmpty();
    }

    @Test
    void aDocumentSaysWhatThePageSays() throws IOException {
        List<String> sentences = service.post("/v1/evaluations/report", PARTIAL).texts("/summary");
        String text = text(given(PARTIAL, "en", "application/pdf").body());

        assertThat(sentences)
                .hasSizeGreaterThan(5)
                .allSatisfy(sentence -> assertThat(text).contains(sentence));
    }

    @Test
    void aReviewHasNoBarriersEither(@Autowired AccessKeys keys) throws IOException {
        ReviewDesk desk = ReviewDesk.with(service, new TestKeys(keys));
        String review = desk.review(
                JsonMapper.shared().readTree(COMPLETE).get("answers").toString());
        desk.patched(review, """
                {"vision": {"answer": "none", "note": "Nobody knew of it."}, "staff": {"answer": 3, "note": "One more."},
                 "legalForm": {"verdict": "confirmed"}}""");
        desk.approve(review);
        String path = review.replace("/review", "/report");

        String html = desk.assessor()
                .get(path, "Accept", "text/html", "Accept-Language", "fr")
                .text();
        byte[] pdf = desk.assessor()
                .get(path, "Accept", "application/pdf", "Accept-Language", "fr")
                .body();

        assertThat(Browser.get().violations(html, 1200)).isEmpty();
        assertThat(Browser.get().violations(html, 320)).isEmpty();
        assertThat(Browser.get().isTooWide(html, 320)).isFalse();
        assertThat(PdfUa.faults(pdf)).isEmpty();
        assertThat(text(pdf))
                .contains("Réponses corrigées", "2 ont été corrigées", "–10,0")
                .doesNotContain("#");
    }

    private Reply given(String sheet, String language, String accept) {
        Reply reply = service.send(
                "POST",
                "/v1/evaluations/report",
                BodyPublishers.ofString(sheet),
                "Content-Type",
                "application/json",
                "Accept",
                accept,
                "Accept-Language",
                language);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply;
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
