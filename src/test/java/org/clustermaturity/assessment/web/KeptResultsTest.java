package org.clustermaturity.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.clustermaturity.HttpTest;
import org.clustermaturity.Service;
import org.clustermaturity.Sheets;
import org.clustermaturity.TestKeys;
import org.clustermaturity.access.AccessKeys;
import org.clustermaturity.access.Account;
import org.clustermaturity.access.Role;
import org.clustermaturity.assessment.Assessments;
import org.clustermaturity.assessment.KeptAssessment;
import org.clustermaturity.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Results of submitted assessments, read again from what was frozen. */
@HttpTest
class KeptResultsTest {

    private final Service service;
    private final TestKeys keys;
    private final Assessments assessments;
    private final KeptResults results;
    private final JsonMapper json;

    @Autowired
    KeptResultsTest(
            @LocalServerPort int port, AccessKeys keys, Assessments assessments, KeptResults results, JsonMapper json) {
        this.service = new Service(port);
        this.keys = new TestKeys(keys);
        this.assessments = assessments;
        this.results = results;
        this.json = json;
    }

    @ParameterizedTest
    @CsvSource({
        "made-up/alpine-timber, en",
        "made-up/old-valley-steel, de",
        "organisations/food-bio-denmark-2020, fr",
        "organisations/gce-node-2019, pl"
    })
    void whatWasFrozenIsReadAgainToTheLastByte(String example, String language) {
        String account = KeptClient.newAccount();
        KeptClient assessor = KeptClient.with(service, keys, account, Role.ASSESSOR);
        JsonNode sheet = JsonMapper.shared().readTree(Sheets.example(example + ".json"));
        String path = assessor.begin(assessor.organisation(), ", \"answers\": " + sheet.get("answers"))
                .header("Location");
        assessor.submit(path);
        UUID id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        KeptAssessment kept = assessments.find(new Account(account), id).orElseThrow();

        EvaluationResponse read = results.of(kept, new Language(language));

        assertThat(json.writeValueAsString(read))
                .isEqualTo(assessments
                        .getResult(kept.head(), new Language(language))
                        .json());
        assertThat(read.language()).isEqualTo(new Language(language.equals("pl") ? "en" : language));
    }
}
