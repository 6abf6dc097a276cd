package org.clustermaturity.history.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clustermaturity.Browser;
import org.clustermaturity.HttpTest;
import org.clustermaturity.Reply;
import org.clustermaturity.Service;
import org.clustermaturity.TestKeys;
import org.clustermaturity.access.AccessKeys;
import org.clustermaturity.access.Role;
import org.clustermaturity.assessment.web.KeptClient;
import org.clustermaturity.questionnaire.Answer;
import org.clustermaturity.questionnaire.AnswerWriter;
import org.clustermaturity.questionnaire.SeededSheets;
import org.clustermaturity.release.ShippedContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** The pages of histories and comparisons, in a browser. */
@HttpTest
class HistoryPageTest {

    private static final String NAME = "<script>alert(1)</script><img src=x onerror=alert(2)> \"A' & \u202eB "
            .repeat(2)
            .strip();

    private final KeptClient assessor;
    private String organisation = "";

    HistoryPageTest(@LocalServerPort int port, @Autowired AccessKeys accessKeys) {
        this.assessor =
                KeptClient.with(new Service(port), new TestKeys(accessKeys), KeptClient.newAccount(), Role.ASSESSOR);
    }

    @BeforeEach
    void begin() {
        Reply added = assessor.send(
                "POST",
                "/v1/organisations",
                JsonMapper.shared().writeValueAsString(Map.of("name", NAME, "country", "AT")));
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        organisation = added.at("/id");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 12})
    void aHistoryOfAnyLengthCanBeReadByEverybody(int assessments) {
        submit(assessments);

        String page = page("", "en");

        assertThat(Browser.get().violations(page, assessments == 12 ? 320 : 1100))
                .isEmpty();
        assertThat(Browser.get().isTooWide(page, 320)).isFalse();
        assertThat(Browser.get().isTooWide(page, 1100)).isFalse();
    }

    @Test
    void aComparisonCanBeReadByEverybody() {
        submit(2);

        String page = page(comparison(), "en");

        for (int width : List.of(320, 1100)) {
            assertThat(Browser.get().violations(page, width)).isEmpty();
            assertThat(Browser.get().isTooWide(page, width))
                    .as("at %d pixels", width)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "de", "es"})
    void whatIsTypedIsNeverMarkup(String language) {
        submit(2);

        for (String path : List.of("", comparison())) {
            String page = page(path, language);

            assertThat(page).contains("&lt;script&gt;alert(1)").doesNotContain("<script", "<img", "??");
            assertThat(page).contains("<html lang=\"" + language + "\"");
        }
    }

    @Test
    void thereIsAPictureForEveryScoreAndNothingIsFetched() {
        submit(3);

        String page = page("", "en");

        int dimensions =
                ShippedContent.ruleBook().questionnaire().scoredDimensions().size();
        assertThat(page.split("<svg ", -1)).hasSize(2 + dimensions);
        assertThat(page).doesNotContain("<link", "<img", "<iframe", "url(", "@import", " style=");
    }

    @Test
    void aPageIsPrinted() {
        submit(12);

        assertThat(new String(Browser.get().print(page("", "en")), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    private String comparison() {
        Reply history = assessor.get("/v1/organisations/" + organisation + "/history");
        return "/comparison?from=%s&to=%s"
                .formatted(history.at("/assessments/0/assessment"), history.at("/assessments/1/assessment"));
    }

    private String page(String more, String language) {
        Reply page = assessor.get(
                "/v1/organisations/" + organisation + "/history" + more,
                "Accept",
                "text/html",
                "Accept-Language",
                language);
        assertThat(page.status()).as(page.text()).isEqualTo(200);
        return page.text();
    }

    /** Sheets of which each has a few more answers, two of them of the same day. */
    private void submit(int assessments) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (int i = 0; i < assessments; i++) {
            new SeededSheets(ShippedContent.ruleBook().questionnaire(), i)
                    .next(0.5).answers().entrySet().stream()
                            .limit(6 + 3L * i)
                            .forEach(each -> answers.put(each.getKey(), each.getValue()));
            LocalDate day = LocalDate.of(2024, 3, 1).plusDays(60L * (i == 5 ? 4 : i));
            Histories.submit(
                    assessor, organisation, "cluster-maturity/2026-1", day.toString(), AnswerWriter.json(answers));
        }
    }
}
