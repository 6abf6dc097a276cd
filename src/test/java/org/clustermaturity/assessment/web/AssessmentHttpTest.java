package org.clustermaturity.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.clustermaturity.HttpTest;
import org.clustermaturity.Reply;
import org.clustermaturity.Service;
import org.clustermaturity.TestKeys;
import org.clustermaturity.access.AccessKeys;
import org.clustermaturity.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Kept assessments from their beginning to their submission. */
@HttpTest
class AssessmentHttpTest {

    private static final String ASSESSMENTS = "/v1/assessments";

    private final Service service;
    private final TestKeys keys;
    private String account = "";
    private KeptClient assessor;
    private String organisation = "";

    @Autowired
    AssessmentHttpTest(@LocalServerPort int port, AccessKeys keys) {
        this.service = new Service(port);
        this.keys = new TestKeys(keys);
        this.assessor = KeptClient.with(service, this.keys, "nobody", Role.ASSESSOR);
    }

    @BeforeEach
    void inAnAccountOfItsOwn() {
        account = KeptClient.newAccount();
        assessor = as(Role.ASSESSOR);
        organisation = assessor.organisation();
    }

    @Test
    void aDraftIsBegunAndFetched() {
        Reply begun = assessor.begin(organisation, """
                , "reference": "our 7", "answers": {"vision": "agreed", "staff": 2.50,
                   "memberTypes": ["research", "companies"], "services": null}""");

        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        assertThat(begun.header("ETag")).isEqualTo("\"1\"");
        Reply fetched = assessor.get(begun.header("Location"));
        assertThat(fetched.json()).isEqualTo(begun.json());
        assertThat(fetched.header("ETag")).isEqualTo("\"1\"");
        assertThat(fetched.at("/status")).isEqualTo("draft");
        assertThat(fetched.at("/reference")).isEqualTo("our 7");
        assertThat(fetched.json().at("/answers").toString())
                .isEqualTo("{\"memberTypes\":{\"status\":\"given\",\"value\":[\"companies\",\"research\"]},"
                        + "\"staff\":{\"status\":\"given\",\"value\":2.5},"
                        + "\"vision\":{\"status\":\"given\",\"value\":\"agreed\"}}");
        assertThat(fetched.json().at("/progress/answered").asInt()).isEqualTo(3);
        assertThat(fetched.json().at("/progress/asked").asInt()).isGreaterThan(30);
        assertThat(fetched.json().at("/submittedAt").isNull()).isTrue();
    }

    @Test
    void aVersionThatIsKnownIsNotSentAgain() {
        String draft = assessor.draft(organisation, "{}");

        assertThat(assessor.get(draft, "If-None-Match", "\"1\"").status()).isEqualTo(304);
        assertThat(assessor.get(draft, "If-None-Match", "\"2\"").status()).isEqualTo(200);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        Reply refused = assessor.send("POST", ASSESSMENTS, """
                {"organisation": "%s", "questionnaire": "cluster-maturity", "referenceDate": "21.11.2026", "colour": 1,
                 "answers": {"vision": "grand", "nosuch": 1, "staff": {"value": 2, "status": "unknown"},
                             "committedMembers": {"value": 3, "evidence": "at home"}},
                 "switches": {"nosuch": "x"}}""".formatted(UUID.randomUUID()));

        refused.isProblem(422, "misfitting-sheet");
        assertThat(refused.faultsInShort())
                .containsExactlyInAnyOrder(
                        "/organisation unknown-organisation",
                        "/questionnaire unknown-questionnaire",
                        "/referenceDate no-date",
                        "/colour unknown-field",
                        "/answers/vision unknown-option",
                        "/answers/nosuch unknown-question",
                        "/answers/staff status-and-value",
                        "/answers/committedMembers/evidence no-address",
                        "/switches/nosuch unknown-switch");
        assertThat(refused.texts("/errors", "hint")).contains("Maybe it should be \"cluster-maturity/2026-1\".");
    }

    @Test
    void organisationAndQuestionnaireAreNeeded() {
        assertThat(assessor.send("POST", ASSESSMENTS, "{}")
                        .isProblem(422, "misfitting-sheet")
                        .faultsInShort())
                .containsExactlyInAnyOrder("/organisation missing-field", "/questionnaire missing-field");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "7", "{", "{\"answers\": {\"a\": [[[[[[[[[[]]]]]]]]]]}}"})
    void aBodyThatIsNoObjectIsNotRead(String body) {
        assertThat(assessor.send("POST", ASSESSMENTS, body).status()).isEqualTo(400);
        String draft = assessor.draft(organisation, "{}");
        assertThat(assessor.patch(draft, body).status()).isEqualTo(400);
    }

    @Test
    void anOrganisationOfAnotherAccountDoesNotExist() {
        KeptClient other = KeptClient.with(service, keys, KeptClient.newAccount(), Role.ADMIN);

        assertThat(other.begin(organisation, "").faultsInShort()).containsExactly("/organisation unknown-organisation");
    }

    @Test
    void anAssessmentOfAnotherAccountDoesNotExist() {
        String draft = assessor.draft(organisation, "{\"vision\": \"agreed\"}");
        KeptClient other = KeptClient.with(service, keys, KeptClient.newAccount(), Role.ADMIN);

        for (String path : List.of(draft, draft + "/result", draft + "/changes")) {
            other.get(path).isProblem(404, "unknown-assessment");
        }
        other.patch(draft, "{}").isProblem(404, "unknown-assessment");
        other.submit(draft).isProblem(404, "unknown-assessment");
        other.send("DELETE", draft, "", "If-Match", "*").isProblem(404, "unknown-assessment");
        assertThat(other.get(ASSESSMENTS).each("/items")).isEmpty();
        assertThat(assessor.get(draft).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1-1-1-1-1", "..%2f", "00000000-0000-0000-0000-000000000000", "x%00"})
    void whatIsNoAssessmentIsNotFound(String id) {
        assertThat(assessor.get(ASSESSMENTS + "/" + id).status()).isIn(400, 404);
    }

    @ParameterizedTest
    @CsvSource({"REVIEWER", "SELECTOR"})
    void whoOnlyLooksChangesNothing(Role role) {
        String draft = assessor.draft(organisation, "{\"vision\": \"agreed\"}");
        KeptClient looking = as(role);

        assertThat(looking.get(draft).status()).isEqualTo(200);
        assertThat(looking.get(draft + "/result").status()).isEqualTo(200);
        assertThat(looking.get(draft + "/changes").status()).isEqualTo(200);
        assertThat(looking.get(ASSESSMENTS).each("/items")).hasSize(1);
        looking.begin(organisation, "").isProblem(403, "not-allowed");
        looking.patch(draft, "{}").isProblem(403, "not-allowed");
        looking.submit(draft).isProblem(403, "not-allowed");
        looking.send("DELETE", draft, "", "If-Match", "*").isProblem(403, "not-allowed");
    }

    @Test
    void nobodyWithoutAKeyComesNear() {
        String draft = assessor.draft(organisation, "{}");

        service.get(draft).isProblem(401, "not-authorised");
        service.get(ASSESSMENTS).isProblem(401, "not-authorised");
        service.post(ASSESSMENTS, "{}").isProblem(401, "not-authorised");
    }

    @Test
    void aDraftCanBeRemoved() {
        String draft = assessor.draft(organisation, "{\"vision\": \"agreed\"}");

        assessor.send("DELETE", draft, "").isProblem(428, "version-required");
        assessor.send("DELETE", draft, "", "If-Match", "\"7\"").isProblem(412, "version-changed");
        assertThat(assessor.send("DELETE", draft, "", "If-Match", "\"1\"").status())
                .isEqualTo(204);

        assessor.get(draft).isProblem(404, "unknown-assessment");
    }

    @Test
    void onlyAnAdminRemovesWhatIsSubmitted() {
        String path = assessor.draft(organisation, "{\"vision\": \"agreed\"}");
        assessor.submit(path);

        assessor.send("DELETE", path, "", "If-Match", "*").isProblem(403, "not-allowed");
        assertThat(as(Role.ADMIN).send("DELETE", path, "", "If-Match", "*").status())
                .isEqualTo(204);
        assessor.get(path + "/result").isProblem(404, "unknown-assessment");
    }

    @Test
    void anOrganisationWithAssessmentsStays() {
        assessor.draft(organisation, "{}");

        assessor.send("DELETE", "/v1/organisations/" + organisation, "", "If-Match", "*")
                .isProblem(409, "organisation-in-use");
    }

    private KeptClient as(Role role) {
        return KeptClient.with(service, keys, account, role);
    }
}
