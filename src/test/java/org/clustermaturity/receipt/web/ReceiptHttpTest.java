package org.clustermaturity.receipt.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.clustermaturity.HttpTest;
import org.clustermaturity.Reply;
import org.clustermaturity.Service;
import org.clustermaturity.TestKeys;
import org.clustermaturity.access.AccessKeys;
import org.clustermaturity.access.Role;
import org.clustermaturity.assessment.web.KeptClient;
import org.clustermaturity.language.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Receipts as they are handed out, and what anybody can do with them without this service. */
@HttpTest
class ReceiptHttpTest {

    private static final String SOME = """
            {"vision": {"value": "agreed", "note": "said Anna Berg", "evidence": "https://e.example/berg"},
             "committedMembers": 44, "founded": 2019,
             "staff": {"status": "unknown", "note": "ask Anna Berg"}}""";

    private final Service service;
    private final TestKeys keys;
    private KeptClient assessor;
    private String organisation = "";

    @Autowired
    ReceiptHttpTest(@LocalServerPort int port, AccessKeys keys) {
        this.service = new Service(port);
        this.keys = new TestKeys(keys);
        this.assessor = KeptClient.with(service, this.keys, "nobody", Role.ASSESSOR);
    }

    @BeforeEach
    void inAnAccountOfItsOwn() {
        assessor = KeptClient.with(service, keys, KeptClient.newAccount(), Role.ASSESSOR);
        organisation = assessor.organisation();
    }

    @Test
    void theReceiptIsInCanonicalFormAndTheSameEveryTime() {
        String path = submitted(SOME, "");

        Reply receipt = assessor.get(path + "/receipt", "Accept-Language", "fr");

        assertThat(receipt.status()).as(receipt.text()).isEqualTo(200);
        assertThat(receipt.header("Content-Type")).isEqualTo("application/json");
        assertThat(receipt.header("Content-Language")).isEqualTo("en");
        assertThat(receipt.body()).isEqualTo(CanonicalJson.bytes(receipt.text()));
        assertThat(assessor.get(path + "/receipt").body()).isEqualTo(receipt.body());
    }

    @Test
    void itSaysWhatTheResultRestsOn() {
        String path = submitted(SOME, "");

        Reply receipt = assessor.get(path + "/receipt");

        assertThat(path).endsWith(receipt.at("/statement/assessment"));
        assertThat(receipt.at("/statement/organisation")).isEqualTo(organisation);
        assertThat(receipt.at("/statement/submittedAt"))
                .isEqualTo(assessor.get(path).at("/submittedAt"));
        assertThat(receipt.at("/statement/engine")).isEqualTo(Engine.VERSION);
        assertThat(receipt.at("/statement/sheet/questionnaire")).isEqualTo("cluster-maturity/2026-1");
        assertThat(receipt.at("/statement/sheet/referenceDate")).isEqualTo("2026-11-21");
        assertThat(receipt.json().at("/statement/sheet/answers").propertyNames())
                .containsExactly("committedMembers", "founded", "staff", "vision");
        Reply release = service.get("/v1/content-releases/"
                + receipt.at("/statement/sheet/contentRelease").replace("+", "%2B"));
        assertThat(receipt.at("/statement/fingerprint")).hasSize(64).isEqualTo(release.at("/fingerprint"));
        assertThat(receipt.at("/statement/resultDigest"))
                .isEqualTo(Sha256.hex(
                        CanonicalJson.bytes(receipt.json().at("/result").toString())));
    }

    @Test
    void nothingOfItIsMeantForAFewOnly() {
        String path = submitted(SOME, ", \"reference\": \"Anna Berg's cluster\"");
        assertThat(assessor.get(path + "/result").text()).contains("Berg");

        String receipt = assessor.get(path + "/receipt").text();

        assertThat(receipt)
                .doesNotContain("Berg", "berg", "reference\"", "note", "evidence")
                .doesNotContain("submittedBy", "createdBy", "Alpine Timber");
    }

    @Test
    void aDraftHasNone() {
        String path = assessor.draft(organisation, SOME);

        assessor.get(path + "/receipt").isProblem(409, "not-submitted");
        assessor.get("/v1/assessments/0199f0a0-0000-7000-8000-000000000000/receipt")
                .isProblem(404, "unknown-assessment");
    }

    @ParameterizedTest
    @MethodSource("exampleSheets")
    void itsSheetComesToItsResultByteByByteInCanonicalForm(Path sheet) throws IOException {
        ObjectNode example = (ObjectNode) JsonMapper.shared().readTree(Files.readString(sheet));
        Reply begun = assessor.send("POST", "/v1/assessments", """
                {"organisation": "%s", "questionnaire": %s, "referenceDate": %s, "answers": %s}""".formatted(
                organisation, example.get("questionnaire"), example.get("referenceDate"), example.get("answers")));
        String path = begun.header("Location");
        assertThat(assessor.submit(path).status()).as(begun.text()).isEqualTo(201);

        Reply receipt = assessor.get(path + "/receipt");
        Reply again = service.evaluate(receipt.json().at("/statement/sheet").toString());

        assertThat(again.status()).as(again.text()).isEqualTo(200);
        assertThat(new String(CanonicalJson.bytes(again.text()), StandardCharsets.UTF_8))
                .isEqualTo(new String(
                        CanonicalJson.bytes(receipt.json().at("/result").toString()), StandardCharsets.UTF_8));
        Reply verified = service.post("/v1/receipts/verification", receipt.text());
        assertThat(verified.json().at("/valid").asBoolean()).as(verified.text()).isTrue();
        // Far below the limit of a body, so that every receipt can be sent back.
        assertThat(receipt.body().length).isLessThan(128 * 1024);
    }

    static List<Path> exampleSheets() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("examples"))) {
            List<Path> sheets = files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.toString().contains("models"))
                    .sorted()
                    .toList();
            assertThat(sheets).hasSizeGreaterThanOrEqualTo(18);
            return sheets;
        }
    }

    /** With nothing but the receipt, the published keys and Java. */
    @Test
    void anybodyCanVerifyItWithoutThisService() throws Exception {
        String receipt = assessor.get(submitted(SOME, "") + "/receipt").text();
        JsonNode published = service.get("/v1/receipts/keys").json().at("/keys");

        String[] signature = Leaves.read(receipt).at("/signature").asString().split("\\.", -1);
        String header = new String(Base64.getUrlDecoder().decode(signature[0]), StandardCharsets.UTF_8);
        JsonNode key = published
                .valueStream()
                .filter(each -> header.contains(each.at("/kid").asString()))
                .findFirst()
                .orElseThrow();
        byte[] x509 = HexFormat.of()
                .parseHex("302a300506032b6570032100"
                        + HexFormat.of()
                                .formatHex(Base64.getUrlDecoder()
                                        .decode(key.at("/x").asString())));
        Signature verification = Signature.getInstance("Ed25519");
        verification.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(x509)));
        verification.update((signature[0] + "." + signature[1]).getBytes(StandardCharsets.US_ASCII));

        assertThat(verification.verify(Base64.getUrlDecoder().decode(signature[2])))
                .isTrue();
        assertThat(receipt)
                .contains("\"statement\":"
                        + new String(Base64.getUrlDecoder().decode(signature[1]), StandardCharsets.UTF_8));
    }

    @Test
    void otherLibrariesReadKeysAndSignatures() throws Exception {
        Reply reply = service.get("/v1/receipts/keys");
        JWSObject signature =
                JWSObject.parse(assessor.get(submitted(SOME, "") + "/receipt").at("/signature"));

        JWKSet published = JWKSet.parse(reply.text());

        assertThat(reply.header("Content-Type")).isEqualTo("application/jwk-set+json");
        assertThat(published.getKeyByKeyId(signature.getHeader().getKeyID())).satisfies(key -> {
            assertThat(key.isPrivate()).isFalse();
            assertThat(key.computeThumbprint().toString()).isEqualTo(key.getKeyID());
        });
        assertThat(reply.json().at("/keys/0").propertyNames())
                .containsExactlyInAnyOrder("kty", "crv", "x", "kid", "use", "alg");
    }

    /** The path of a new submitted assessment; more fields are given as JSON, each with a comma before it. */
    private String submitted(String answers, String more) {
        Reply begun = assessor.begin(
                organisation, ", \"referenceDate\": \"2026-11-21\", \"answers\": %s%s".formatted(answers, more));
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        String path = begun.header("Location");
        assertThat(assessor.submit(path).status()).isEqualTo(201);
        return path;
    }
}
