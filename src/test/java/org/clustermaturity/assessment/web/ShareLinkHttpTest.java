package org.clustermaturity.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/** A draft in the hands of a colleague who has no key. */
@HttpTest
class ShareLinkHttpTest {

    private final Service service;
    private final TestKeys keys;
    private final JdbcClient jdbc;
    private final KeptClient owner;
    private String assessment = "";

    @Autowired
    ShareLinkHttpTest(@LocalServerPort int port, AccessKeys keys, JdbcClient jdbc) {
        this.service = new Service(port);
        this.keys = new TestKeys(keys);
        this.jdbc = jdbc;
        this.owner = KeptClient.with(service, this.keys, KeptClient.newAccount(), Role.ASSESSOR);
    }

    @BeforeEach
    void withADraft() {
        assessment = "/v1/assessments/" + draft();
    }

    @Test
    void whoeverHasTheTokenFillsInTheDraft() {
        Reply link = share("{\"name\": \"finance\"}");
        String bearer = "Bearer " + link.at("/token");

        Reply seen = service.get(assessment, "Authorization", bearer);
        Reply patched = patch(bearer, seen.header("ETag"), "{\"privateShare\": 35}");
        Reply result = service.get(assessment + "/result", "Authorization", bearer);
        Reply changes = service.get(assessment + "/changes", "Authorization", bearer);

        assertThat(link.at("/token")).matches("cms_[\\w-]{43}");
        assertThat(patched.status()).as(patched.text()).isEqualTo(200);
        assertThat(result.status()).isEqualTo(200);
        assertThat(changes.text()).contains(link.at("/id"));
    }

    @Test
    void nothingElseOpens() {
        String bearer = "Bearer " + share("{}").at("/token");
        String other = "/v1/assessments/" + draft();

        for (String path :
                new String[] {other, other + "/result", "/v1/assessments", "/v1/organisations", "/v1/keys"}) {
            service.get(path, "Authorization", bearer).isProblem(403, "not-allowed");
        }
        send(bearer, "POST", assessment + "/submission", "").isProblem(403, "not-allowed");
        send(bearer, "DELETE", assessment, "").isProblem(403, "not-allowed");
        send(bearer, "POST", assessment + "/share-links", "{}").isProblem(403, "not-allowed");
        service.get(assessment + "/share-links", "Authorization", bearer).isProblem(403, "not-allowed");
    }

    @Test
    void aRevokedLinkOpensNothing() {
        Reply link = share("{}");
        String bearer = "Bearer " + link.at("/token");

        assertThat(owner.send("DELETE", link.header("Location"), "").status()).isEqualTo(204);

        service.get(assessment, "Authorization", bearer).isProblem(401, "not-authorised");
        assertThat(owner.send("DELETE", link.header("Location"), "").status()).isEqualTo(204);
        Reply list = owner.get(assessment + "/share-links");
        assertThat(list.json().at("/0/active").asBoolean(true)).isFalse();
        assertThat(list.at("/0/revokedAt")).isNotEmpty();
    }

    @Test
    void anExpiredLinkOpensNothing() {
        Reply link = share("{}");
        jdbc.sql("update share_link set expires_at = created_at where id = ?")
                .param(UUID.fromString(link.at("/id")))
                .update();

        service.get(assessment, "Authorization", "Bearer " + link.at("/token")).isProblem(401, "not-authorised");
    }

    @Test
    void theTokenIsShownOnceAndKeptNowhere() {
        String token = share("{}").at("/token");

        assertThat(owner.get(assessment + "/share-links").text()).doesNotContain(token, "hash");
        assertThat(jdbc.sql("select secret_hash from share_link")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .doesNotContain(token);
    }

    @Test
    void aSubmittedAssessmentIsReadAndNotShared() {
        String bearer = "Bearer " + share("{}").at("/token");
        owner.send("POST", assessment + "/submission", "", "If-Match", "*");

        assertThat(service.get(assessment, "Authorization", bearer).at("/status"))
                .isEqualTo("submitted");
        patch(bearer, "*", "{\"privateShare\": 35}").isProblem(409, "assessment-submitted");
        owner.send("POST", assessment + "/share-links", "{}").isProblem(409, "assessment-submitted");
    }

    @ParameterizedTest
    @CsvSource({"-1, DAYS", "91, DAYS"})
    void aLinkDoesNotOpenForTooLong(long amount, ChronoUnit unit) {
        Instant expiry = Instant.now().plus(amount, unit);

        assertThat(share("{\"expiresAt\": \"%s\"}".formatted(expiry)).faultsInShort())
                .containsExactly("/expiresAt out-of-range");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "00000000-0000-0000-0000-000000000000"})
    void aLinkThatDoesNotExistIsNotFound(String link) {
        owner.send("DELETE", assessment + "/share-links/" + link, "").isProblem(404, "unknown-share-link");
    }

    @Test
    void aLinkBelongsToItsAssessment() {
        String link = share("{}").at("/id");
        String other = "/v1/assessments/" + draft();

        owner.send("DELETE", other + "/share-links/" + link, "").isProblem(404, "unknown-share-link");
    }

    private String draft() {
        Reply begun = owner.send("POST", "/v1/assessments", """
                {"organisation": "%s", "questionnaire": "cluster-maturity/2026-1", "answers": {"committedMembers": 42}}""".formatted(owner.organisation()));
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        return begun.at("/id");
    }

    private Reply share(String body) {
        return owner.send("POST", assessment + "/share-links", body);
    }

    private Reply patch(String bearer, String ifMatch, String body) {
        return service.send(
                "PATCH",
                assessment + "/answers",
                BodyPublishers.ofString(body),
                "Authorization",
                bearer,
                "Content-Type",
                "application/merge-patch+json",
                "If-Match",
                ifMatch);
    }

    private Reply send(String bearer, String method, String path, String body) {
        return service.send(
                method,
                path,
                BodyPublishers.ofString(body),
                "Authorization",
                bearer,
                "Content-Type",
                "application/json",
                "If-Match",
                "*");
    }
}
