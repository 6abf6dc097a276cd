package org.clustermaturity.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.clustermaturity.HttpTest;
import org.clustermaturity.Reply;
import org.clustermaturity.Service;
import org.clustermaturity.Sheets;
import org.clustermaturity.TestKeys;
import org.clustermaturity.access.AccessKeys;
import org.clustermaturity.review.web.ReviewDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the report of an assessment says of its review. */
@HttpTest
class ReviewedReportHttpTest {

    private static final List<String> FORMS = List.of("application/json", "text/html", "application/pdf");
    private static final String ANSWERS = JsonMapper.shared()
            .readTree(Sheets.example("made-up/alpine-timber.json"))
            .get("answers")
            .toString();
    private static final String PATCH = """
            {"vision": {"answer": "none", "note": "Nobody knew of it.", "evidence": "https://e.example/minutes"},
             "committedMembers": {"answer": 12, "note": "The others only get the newsletter."},
             "founded": {"answer": 2024, "note": "The register says so."},
             "legalForm": {"verdict": "confirmed"}, "actionPlan": {"verdict": "confirmed", "note": "Seen."}}""";

    private final Service service;
    private final TestKeys keys;
    private ReviewDesk desk;

    @Autowired
    ReviewedReportHttpTest(@LocalServerPort int port, AccessKeys keys) {
        this.service = new Service(port);
        this.keys = new TestKeys(keys);
        this.desk = ReviewDesk.with(service, this.keys);
    }

    @BeforeEach
    void inAnAccountOfItsOwn() {
        desk = ReviewDesk.with(service, keys);
    }

    @Test
    void theReportSaysWhatTheReviewCameTo() {
        String path = reviewed(ANSWERS, PATCH);
        Reply result = desk.assessor().get(path + "/review/result");

        Reply report = desk.assessor().get(path + "/report");

        JsonNode review = report.json().at("/review");
        assertThat(review.at("/approvedAt")).isEqualTo(result.json().at("/approvedAt"));
        assertThat(review.at("/confirmed").asInt()).isEqualTo(2);
        assertThat(review.at("/corrected").asInt()).isEqualTo(3);
        assertThat(review.at("/asked")).isEqualTo(result.json().at("/progress/asked"));
        assertThat(review.at("/overall")).isEqualTo(result.json().at("/overall"));
        assertThat(review.at("/stage/self")).isEqualTo(result.json().at("/stage/self"));
        assertThat(review.at("/stage/reviewed")).isEqualTo(result.json().at("/stage/reviewed"));
        assertThat(review.at("/stage/reviewedTitle").asString()).isEqualTo("Formation");
        assertThat(report.at("/head/notice")).contains("a reviewer has looked at its answers");
        assertThat(report.texts("/summary"))
                .filteredOn(sentence -> sentence.contains("reviewer"))
                .singleElement()
                .asString()
                .contains("2 were confirmed and 3 corrected", "the stage is “Formation”");
        assertThat(report.texts("/cannot")).noneMatch(sentence -> sentence.contains("has not been looked at"));
    }

    @Test
    void whatThereIsBesideTheReviewStaysSelfAssessed() {
        String path = reviewed(ANSWERS, PATCH);

        Reply report = desk.assessor().get(path + "/report");
        Reply result = desk.assessor().get(path + "/result");

        assertThat(report.json().at("/scores/overall/value"))
                .isEqualTo(result.json().at("/scores/overall/value"))
                .isEqualTo(report.json().at("/review/overall/self"));
        assertThat(report.at("/head/status")).isEqualTo("submitted");
        assertThat(report.texts("/modules", "id")).isEqualTo(result.texts("/modules", "id"));
    }

    @Test
    void theDimensionsThatDifferMostComeFirst() {
        String path = reviewed(ANSWERS, PATCH);
        List<JsonNode> unsorted = desk.assessor().get(path + "/review/result").each("/dimensions");

        List<JsonNode> dimensions = desk.assessor().get(path + "/report").each("/review/dimensions");

        assertThat(dimensions)
                .extracting(ReviewedReportHttpTest::apart)
                .isSortedAccordingTo((one, other) -> Double.compare(other, one));
        assertThat(apart(dimensions.get(1))).isPositive();
        assertThat(dimensions.stream().map(each -> each.at("/score").toString() + each.at("/title")))
                .containsExactlyInAnyOrderElementsOf(unsorted.stream()
                        .map(each -> "{\"self\":%s,\"reviewed\":%s,\"difference\":%s}%s"
                                .formatted(
                                        each.at("/self"),
                                        each.at("/reviewed"),
                                        each.at("/difference"),
                                        each.at("/title")))
                        .toList());
    }

    @Test
    void correctedAnswersStandInWordsInTheOrderOfTheReview() {
        String path = reviewed(ANSWERS, PATCH);
        Reply result = desk.assessor().get(path + "/review/result");

        Reply report = desk.assessor().get(path + "/report", "Accept-Language", "de");

        assertThat(report.texts("/review/corrections", "question"))
                .isEqualTo(result.texts("/answers", "question").subList(0, 3))
                .containsExactlyInAnyOrder("vision", "committedMembers", "founded");
        assertThat(report.each("/review/corrections"))
                .filteredOn(each -> each.at("/question").asString().equals("founded"))
                .singleElement()
                .hasToString(
                        "{\"question\":\"founded\",\"text\":\"In welchem Jahr hat die Clusterorganisation ihre Arbeit aufgenommen?\","
                                + "\"self\":\"2018\",\"reviewed\":\"2024\",\"counts\":true}");
        assertThat(report.each("/review/corrections"))
                .filteredOn(each -> each.at("/question").asString().equals("vision"))
                .extracting(each -> each.at("/reviewed").asString())
                .containsExactly("Kein gemeinsames Bild der Zukunft");
    }

    @Test
    void aReportDoesNotChangeBeforeTheApproval() {
        String path = desk.submitted(ANSWERS);
        List<byte[]> before = forms(path);
        desk.reviewer().send("POST", path + "/review", "");
        desk.patched(path + "/review", PATCH);

        List<byte[]> open = forms(path);
        desk.approve(path + "/review");
        List<byte[]> approved = forms(path);

        for (int i = 0; i < FORMS.size(); i++) {
            assertThat(open.get(i)).as(FORMS.get(i)).isEqualTo(before.get(i)).isNotEqualTo(approved.get(i));
        }
        assertThat(new String(before.get(0), StandardCharsets.UTF_8)).doesNotContain("\"review\"");
        assertThat(new String(before.get(1), StandardCharsets.UTF_8)).doesNotContain("id=\"review\"");
        assertThat(forms(path)).usingRecursiveComparison().isEqualTo(approved);
    }

    @Test
    void namesNotesAndEvidenceStayWithTheReview() {
        String path = desk.assessor().draft(desk.organisation(), """
                {"vision": {"value": "agreed", "note": "In May."}}""");
        Reply link = desk.assessor().send("POST", path + "/share-links", "{}");
        desk.assessor().submit(path);
        desk.reviewer().send("POST", path + "/review", "");
        desk.patched(path + "/review", PATCH);
        String approvedBy = desk.approve(path + "/review").at("/approvedBy");
        assertThat(approvedBy).startsWith("key:");

        for (String bearer : List.of(desk.assessor().bearer(), "Bearer " + link.at("/token"))) {
            for (String form : FORMS.subList(0, 2)) {
                Reply report = service.get(path + "/report", "Authorization", bearer, "Accept", form);

                assertThat(report.status()).isEqualTo(200);
                assertThat(report.text())
                        .contains("3 corrected")
                        .doesNotContain("Nobody knew", "newsletter", "e.example", "Seen.", "In May.", approvedBy);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Review    | Of 45 questions that are asked, 2 answers were confirmed and 3 corrected. | Corrected answers
            fr | Relecture | 2 réponses ont été confirmées et 3 ont été corrigées.                     | Réponses corrigées
            de | Prüfung   | wurden 2 Antworten bestätigt und 3 korrigiert.                            | Korrigierte Antworten
            es | Revisión  | se confirmaron 2 respuestas y se corrigieron 3.                           | Respuestas corregidas
            """)
    void aPageSaysItInItsLanguage(String language, String heading, String counts, String corrections) {
        String path = reviewed(ANSWERS, PATCH);

        String html = desk.assessor()
                .get(path + "/report", "Accept", "text/html", "Accept-Language", language)
                .text();

        assertThat(html)
                .contains("<h2 id=\"review\">" + heading + "</h2>", counts, "<h3>" + corrections + "</h3>")
                .doesNotContain("??");
        assertThat(html.indexOf("id=\"summary\"")).isLessThan(html.indexOf("id=\"review\""));
        assertThat(html.indexOf("id=\"review\"")).isLessThan(html.indexOf("id=\"dimensions\""));
    }

    @Test
    void aReviewThatCorrectsNothingHasNoCorrections() {
        String path = reviewed("{\"vision\": \"agreed\"}", "{\"vision\": {\"verdict\": \"confirmed\"}}");

        Reply report = desk.assessor().get(path + "/report");
        String html =
                desk.assessor().get(path + "/report", "Accept", "text/html").text();

        assertThat(report.each("/review/corrections")).isEmpty();
        assertThat(report.json().at("/review/overall/difference").asDouble()).isZero();
        assertThat(html)
                .contains("id=\"review\"", "one was confirmed and none corrected; so the result stays as it is.")
                .doesNotContain("class=\"stack corrections\"");
    }

    @Test
    void aCorrectionThatDoesNotCountSaysSo() {
        String path = reviewed("{\"internationalProjects\": 1, \"internationalRole\": \"contacts\"}", """
                {"internationalProjects": {"answer": 0, "note": "It ended."},
                 "internationalRole": {"answer": "signed", "note": "Before it ended."}}""");

        Reply report = desk.assessor().get(path + "/report");
        String html =
                desk.assessor().get(path + "/report", "Accept", "text/html").text();

        assertThat(report.json().at("/review/corrected").asInt()).isEqualTo(1);
        assertThat(report.each("/review/corrections"))
                .filteredOn(each -> !each.at("/counts").asBoolean())
                .extracting(each -> each.at("/question").asString())
                .containsExactly("internationalRole");
        assertThat(Stream.of(html.split("After the corrections, this question is not asked", -1)))
                .hasSize(2);
    }

    /** The path of an assessment with an approved review. */
    private String reviewed(String answers, String patch) {
        String review = desk.review(answers);
        desk.patched(review, patch);
        Reply approved = desk.approve(review);
        assertThat(approved.status()).as(approved.text()).isEqualTo(201);
        return review.replace("/review", "");
    }

    private List<byte[]> forms(String path) {
        return FORMS.stream()
                .map(form ->
                        desk.assessor().get(path + "/report", "Accept", form).body())
                .toList();
    }

    private static double apart(JsonNode dimension) {
        return Math.abs(dimension.at("/score/difference").asDouble());
    }
}
