package org.clustermaturity.receipt.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.clustermaturity.HttpTest;
import org.clustermaturity.Reply;
import org.clustermaturity.Service;
import org.clustermaturity.TestKeys;
import org.clustermaturity.access.AccessKeys;
import org.clustermaturity.access.Role;
import org.clustermaturity.assessment.web.KeptClient;
import org.clustermaturity.language.Sha256;
import org.clustermaturity.receipt.Jws;
import org.clustermaturity.receipt.SigningKey;
import org.clustermaturity.receipt.TestPem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What is said of receipts, and of those that somebody has changed. */
@HttpTest
class VerificationHttpTest {

    private static final String VERIFICATION = "/v1/receipts/verification";
    private static final String SOME = "{\"vision\": \"agreed\", \"committedMembers\": 10, \"founded\": 2019}";
    private static final String SCORE = "/result/scores/overall/value";

    private final Service service;
    private final TestKeys keys;
    private JsonNode receipt = Leaves.read("{}");

    @Autowired
    VerificationHttpTest(@LocalServerPort int port, AccessKeys keys) {
        this.service = new Service(port);
        this.keys = new TestKeys(keys);
    }

    @BeforeEach
    void aReceipt() {
        KeptClient assessor = KeptClient.with(service, keys, KeptClient.newAccount(), Role.ASSESSOR);
        String path = assessor.draft(assessor.organisation(), SOME);
        assessor.submit(path);
        receipt = assessor.get(path + "/receipt").json();
    }

    @Test
    void aReceiptAsItWasHandedOutIsValid() {
        assertThat(verify(receipt)).isEqualTo(Leaves.read("""
                        {"valid": true, "signature": "valid", "kid": "%s", "release": "known", "digest": "same",
                         "result": "same", "engine": {"receipt": "0.1.0", "service": "0.1.0"}, "differences": []}""".formatted(
                        service.get("/v1/receipts/keys").at("/keys/0/kid"))));
    }

    @Test
    void orderAndSpacesDoNotMatter() {
        JsonNode turned = Leaves.turned(receipt);
        assertThat(turned.toString()).isNotEqualTo(receipt.toString());

        assertThat(isValid(verify(turned))).isTrue();
        assertThat(isValid(verify(turned.toPrettyString()))).isTrue();
    }

    @Test
    void howANumberIsWrittenDoesNotMatter() {
        String other = receipt.toString().replace("\"value\":10}", "\"value\":1.00e1}");
        assertThat(other).contains("1.00e1");

        assertThat(isValid(verify(other))).isTrue();
    }

    @Test
    void aChangedAnswerIsNamedWithWhatWasSigned() {
        JsonNode said = verify(Leaves.with(receipt, "/statement/sheet/answers/vision/value", "reviewed"));

        assertThat(summary(said)).isEqualTo("false valid known same same");
        assertThat(said.at("/differences")).isEqualTo(Leaves.read("""
                        [{"part": "answers", "pointer": "/statement/sheet/answers/vision/value",
                          "found": "reviewed", "expected": "agreed"}]"""));
    }

    @Test
    void anAnswerThatIsTakenAwayOrAddedIsNamed() {
        JsonNode less = verify(Leaves.without(receipt, "/statement/sheet/answers/founded"));
        JsonNode more = verify(Leaves.with(
                receipt, "/statement/sheet/answers/staff", Leaves.read("{\"status\": \"given\", \"value\": 3}")));

        assertThat(places(less)).containsExactly("answers /statement/sheet/answers/founded");
        assertThat(places(more)).containsExactly("answers /statement/sheet/answers/staff");
    }

    @Test
    void aChangedReferenceDateIsNamed() {
        JsonNode said = verify(Leaves.with(receipt, "/statement/sheet/referenceDate", "2020-01-01"));

        assertThat(summary(said)).isEqualTo("false valid known same same");
        assertThat(places(said)).containsExactly("reference-date /statement/sheet/referenceDate");
    }

    @Test
    void aReleaseThatDoesNotExistIsNamed() {
        JsonNode said = verify(Leaves.with(receipt, "/statement/sheet/contentRelease", "2026-01-01+0000000"));

        assertThat(summary(said)).isEqualTo("false valid unknown same same");
        assertThat(places(said)).containsExactly("release /statement/sheet/contentRelease");
    }

    @Test
    void aFingerprintOfSomethingElseIsNamed() {
        JsonNode said = verify(Leaves.with(receipt, "/statement/fingerprint", "0".repeat(64)));

        assertThat(summary(said)).isEqualTo("false valid fingerprint-differs same same");
        assertThat(places(said)).containsExactly("release /statement/fingerprint");
    }

    @Test
    void aChangedResultIsNamedWithWhatComesOut() {
        JsonNode said = verify(Leaves.changed(receipt, SCORE));

        assertThat(summary(said)).isEqualTo("false valid known different different");
        assertThat(places(said)).containsExactly("result " + SCORE);
        assertThat(said.at("/differences/0/expected").asDouble())
                .isEqualTo(receipt.at(SCORE).asDouble());
    }

    @Test
    void aChangedResultWithADigestThatFitsItIsNamed() {
        JsonNode said = verify(withDigestOfItsResult(Leaves.changed(receipt, SCORE)));

        assertThat(summary(said)).isEqualTo("false valid known same different");
        assertThat(places(said)).containsExactly("digest /statement/resultDigest", "result " + SCORE);
    }

    @Test
    void aSwappedDigestIsNamed() {
        JsonNode said = verify(Leaves.with(receipt, "/statement/resultDigest", "0".repeat(64)));

        assertThat(summary(said)).isEqualTo("false valid known different same");
        assertThat(places(said)).containsExactly("digest /statement/resultDigest");
    }

    @ParameterizedTest
    @CsvSource({"assessment", "organisation", "submittedAt", "engine"})
    void whoeverElseItIsSaidToBeOfIsNamed(String field) {
        JsonNode said = verify(Leaves.changed(receipt, "/statement/" + field));

        assertThat(summary(said)).isEqualTo("false valid known same same");
        assertThat(places(said)).containsExactly("statement /statement/" + field);
    }

    @Test
    void withoutASignatureNothingIsValid() {
        JsonNode said = verify(Leaves.without(receipt, "/signature"));

        assertThat(said.at("/signature").asString()).isEqualTo("missing");
        assertThat(summary(said)).isEqualTo("false missing known same same");
        assertThat(places(said)).isEmpty();
        assertThat(summary(verify(Leaves.with(receipt, "/signature", Leaves.read("null")))))
                .isEqualTo("false missing known same same");
    }

    @Test
    void aSignatureWithAnotherKeyIsOfNoWorth() {
        SigningKey mine = SigningKey.ofPem(TestPem.make());
        JsonNode forged = withDigestOfItsResult(Leaves.changed(receipt, SCORE));

        JsonNode said = verify(Leaves.with(forged, "/signature", sign(mine, forged.at("/statement"))));

        assertThat(summary(said)).isEqualTo("false unknown-key known same different");
        assertThat(said.at("/kid").asString()).isEqualTo(mine.verification().kid());
        assertThat(places(said)).containsExactly("result " + SCORE);
    }

    /** The header names a key of the service, but another one has signed. */
    @Test
    void aSignatureInTheNameOfAKnownKeyIsSeen() {
        String known = receipt.at("/signature").asString();
        String mine = sign(SigningKey.ofPem(TestPem.make()), receipt.at("/statement"));

        String mixed = known.substring(0, known.lastIndexOf('.')) + mine.substring(mine.lastIndexOf('.'));

        assertThat(summary(verify(Leaves.with(receipt, "/signature", mixed))))
                .isEqualTo("false invalid known same same");
    }

    @Test
    void theSignatureOfAnotherReceiptNamesAllThatDiffers() {
        JsonNode mine = receipt;
        aReceipt();

        JsonNode said = verify(Leaves.with(mine, "/signature", receipt.at("/signature")));

        assertThat(places(said))
                .containsExactly(
                        "statement /statement/assessment",
                        "statement /statement/organisation",
                        "statement /statement/submittedAt");
    }

    @Test
    void aSignatureWithoutAlgorithmIsNone() {
        String[] parts = receipt.at("/signature").asString().split("\\.", -1);
        String none = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.US_ASCII));

        assertThat(summary(verify(Leaves.with(receipt, "/signature", none + "." + parts[1] + "."))))
                .isEqualTo("false invalid known same same");
    }

    @Test
    void aForgedSheetThatDoesNotFitIsNotComputed() {
        JsonNode forged =
                Leaves.without(Leaves.with(receipt, "/statement/sheet/answers/vision/value", "superb"), "/signature");

        JsonNode said = verify(forged);

        assertThat(summary(said)).isEqualTo("false missing known same not-computed");
        assertThat(places(said)).containsExactly("answers /statement/sheet/answers/vision");
    }

    /** Far more than a sample: whatever single value is changed. */
    @Test
    void everySingleChangeIsNoticed() {
        List<String> leaves = Leaves.of(receipt);
        List<String> passed = new ArrayList<>();

        for (String leaf : leaves) {
            Reply reply =
                    service.post(VERIFICATION, Leaves.changed(receipt, leaf).toString());
            if (reply.status() != 200 || isValid(reply.json())) {
                passed.add(leaf + " " + reply.text());
            }
        }

        assertThat(leaves).hasSizeGreaterThan(200).contains("/signature", SCORE, "/statement/engine");
        assertThat(passed).isEmpty();
    }

    @Test
    void onlyTheFirstPlacesAreListed() {
        JsonNode modules = Leaves.read("[" + "{},".repeat(40) + "{}]");

        assertThat(places(verify(Leaves.with(receipt, "/result/modules", modules))))
                .hasSize(20);
    }

    @Test
    void verifyingLooksNoAssessmentUpAndStoresNothing() {
        KeptClient admin = KeptClient.with(service, keys, KeptClient.newAccount(), Role.ADMIN);
        String path = admin.draft(admin.organisation(), SOME);
        admin.submit(path);
        JsonNode kept = admin.get(path + "/receipt").json();

        assertThat(admin.send("DELETE", path, "", "If-Match", "*").status()).isEqualTo(204);

        assertThat(isValid(verify(kept))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"statement": {}}                                                  | /result missing-field
            {"statement": 1, "result": []}                                     | /statement wrong-kind, /result wrong-kind
            {"statement": {}, "result": {}, "signature": 1}                    | /signature wrong-kind
            {"statement": {}, "result": {}, "more": 1}                         | /more unknown-field
            {"statement": {"a": "\\ud800"}, "result": {"b": [1e400]}}          | /statement/a unprintable, /result/b/0 out-of-range
            """)
    void whatIsNoReceiptIsRefused(String body, String faults) {
        Reply reply = service.post(VERIFICATION, body).isProblem(422, "misfitting-body");

        assertThat(String.join(", ", reply.faultsInShort())).isEqualTo(faults);
    }

    @Test
    void whatIsNoJsonOrTooLargeIsRefused() {
        service.post(VERIFICATION, "{\"statement\": {}, \"statement\": {}}").isProblem(400, "not-readable");
        service.post(VERIFICATION, "{\"statement\": " + "[".repeat(30)).isProblem(400, "not-readable");
        for (String half : List.of("\\ud800", "\\udc00", "\\ud800\\ud800", "a\\ud800a")) {
            service.post(VERIFICATION, "{\"statement\": {\"%s\": 1}, \"result\": {}}".formatted(half))
                    .isProblem(400, "not-readable");
        }
        service.post(VERIFICATION, "[]").isProblem(400, "not-readable");
        service.post(VERIFICATION, "{\"a\": \"" + "a".repeat(300_000) + "\"}").isProblem(413, "body-too-large");
    }

    @Test
    void whatHasNothingOfAReceiptIsSimplyNotValid() {
        JsonNode said = verify("{\"statement\": {}, \"result\": {}}");

        assertThat(summary(said)).isEqualTo("false missing unknown different not-computed");
        assertThat(places(said)).containsExactly("digest /statement/resultDigest");
        assertThat(said.at("/engine").propertyNames()).containsExactly("service");
    }

    private JsonNode verify(JsonNode sent) {
        return verify(sent.toString());
    }

    private JsonNode verify(String sent) {
        Reply reply = service.post(VERIFICATION, sent);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json();
    }

    private static boolean isValid(JsonNode said) {
        return said.at("/valid").asBoolean();
    }

    /** Whether it is valid, then signature, release, digest and result. */
    private static String summary(JsonNode said) {
        return String.join(
                " ",
                said.at("/valid").asString(),
                said.at("/signature").asString(),
                said.at("/release").asString(),
                said.at("/digest").asString(),
                said.at("/result").asString());
    }

    private static List<String> places(JsonNode said) {
        return said.at("/differences")
                .valueStream()
                .map(each ->
                        each.at("/part").asString() + " " + each.at("/pointer").asString())
                .toList();
    }

    private static JsonNode withDigestOfItsResult(JsonNode changed) {
        return Leaves.with(
                changed,
                "/statement/resultDigest",
                Sha256.hex(CanonicalJson.bytes(changed.at("/result").toString())));
    }

    private static String sign(SigningKey key, JsonNode statement) {
        return Jws.sign(key, CanonicalJson.bytes(statement.toString()));
    }
}
