package org.clustermaturity.receipt.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.clustermaturity.HttpTest;
import org.clustermaturity.Reply;
import org.clustermaturity.StartedService;
import org.clustermaturity.TestKeys;
import org.clustermaturity.access.AccessKeys;
import org.clustermaturity.access.Role;
import org.clustermaturity.assessment.web.KeptClient;
import org.clustermaturity.receipt.SigningKey;
import org.clustermaturity.receipt.TestPem;
import org.clustermaturity.receipt.UnusableKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keys of the service through starts, changes of key, and whoever looks for their private halves. */
@ExtendWith(OutputCaptureExtension.class)
class ServiceKeyHttpTest {

    private static final String KEYS = "/v1/receipts/keys";
    private static final String VERIFICATION = "/v1/receipts/verification";

    @TempDir
    Path folder;

    @Test
    void receiptsOfAnEarlierKeyStayValidAndNothingShowsAPrivateHalf(CapturedOutput output) throws Exception {
        String database = StartedService.freshDatabase();
        String pem = TestPem.make();
        Path file = Files.writeString(folder.resolve("receipt.pem"), pem);
        String own;
        String ownHalf;
        String early;
        try (StartedService first = start(database)) {
            own = first.service().get(KEYS).at("/keys/0/kid");
            ownHalf = HexFormat.of().formatHex(privateHalf(first));
            early = receipt(first);
        }

        try (StartedService second = start(database, "maturity.receipt.key=" + file)) {
            String late = receipt(second);
            Reply keys = second.service().get(KEYS);

            assertThat(keys.texts("/keys", "kid"))
                    .containsExactly(SigningKey.ofPem(pem).verification().kid(), own);
            assertThat(verify(second, late)).isEqualTo("true " + keys.at("/keys/0/kid"));
            assertThat(verify(second, early)).isEqualTo("true " + own);
            assertThat(String.join("\n", everythingItSays(second)) + early + late + output.getAll())
                    .doesNotContain(spellings(ownHalf))
                    .doesNotContain(spellings(HexFormat.of().formatHex(halfOf(pem))))
                    .doesNotContain("PRIVATE KEY");
        }
    }

    @Test
    void aKeyFromTheEnvironmentIsTakenAsItIs() {
        String pem = TestPem.make();
        try (StartedService service = start(StartedService.freshDatabase(), "maturity.receipt.key=" + pem)) {
            assertThat(service.service().get(KEYS).texts("/keys", "kid"))
                    .containsExactly(SigningKey.ofPem(pem).verification().kid());
            assertThat(verify(service, receipt(service))).startsWith("true ");
        }
    }

    @Test
    void whatIsNoKeyStopsTheStartAndIsNotRepeated(CapturedOutput output) throws Exception {
        String database = StartedService.freshDatabase();
        String bare = Base64.getEncoder().encodeToString(halfOf(TestPem.make()));
        Path noKey = Files.writeString(folder.resolve("bare.pem"), bare);

        for (String configured : List.of(bare, noKey.toString(), "-----BEGIN " + bare)) {
            assertThatThrownBy(() -> start(database, "maturity.receipt.key=" + configured))
                    .hasRootCauseInstanceOf(UnusableKey.class);
        }
        assertThatThrownBy(() -> start(database, "maturity.receipt.secret=short-secret"))
                .hasRootCauseInstanceOf(UnusableKey.class);

        assertThat(output.getAll())
                .contains("openssl genpkey -algorithm ed25519", "has 12 characters")
                .doesNotContain(bare, "short-secret");
    }

    private static StartedService start(String database, String... settings) {
        return StartedService.on(
                database,
                Stream.concat(Stream.of("maturity.admin.key=" + HttpTest.ADMIN_KEY), Stream.of(settings))
                        .toArray(String[]::new));
    }

    private static String receipt(StartedService started) {
        TestKeys keys = new TestKeys(started.context().getBean(AccessKeys.class));
        KeptClient assessor = KeptClient.with(started.service(), keys, KeptClient.newAccount(), Role.ASSESSOR);
        String path = assessor.draft(assessor.organisation(), "{\"vision\": \"agreed\"}");
        assessor.submit(path);
        Reply receipt = assessor.get(path + "/receipt");
        assertThat(receipt.status()).as(receipt.text()).isEqualTo(200);
        return receipt.text();
    }

    /** Whether a receipt is valid, and the key that it names. */
    private static String verify(StartedService started, String receipt) {
        Reply reply = started.service().post(VERIFICATION, receipt);
        return reply.json().at("/valid").asString() + " " + reply.at("/kid");
    }

    /** Answers of all kinds, failures among them, to whoever may see the most. */
    private static List<String> everythingItSays(StartedService started) {
        return Stream.of(
                        KEYS,
                        "/v1/audit",
                        "/actuator",
                        "/actuator/env",
                        "/actuator/configprops",
                        "/actuator/beans",
                        "/actuator/heapdump",
                        "/actuator/health",
                        "/actuator/info",
                        "/actuator/metrics",
                        "/actuator/prometheus",
                        "/v3/api-docs",
                        "/v1/receipts/verification",
                        "/v1/assessments/1/receipt")
                .map(path -> started.keys().get(HttpTest.ADMIN_KEY, path).text())
                .toList();
    }

    private static byte[] privateHalf(StartedService started) {
        return started.context()
                .getBean(JdbcClient.class)
                .sql("select private_key from service_key where private_key is not null")
                .query(byte[].class)
                .single();
    }

    private static byte[] halfOf(String pem) {
        byte[] encoded = Base64.getMimeDecoder().decode(pem.replaceAll("-----.*", ""));
        return java.util.Arrays.copyOfRange(encoded, 16, 48);
    }

    private static String[] spellings(String hex) {
        byte[] half = HexFormat.of().parseHex(hex);
        String base64 = Base64.getEncoder().withoutPadding().encodeToString(half);
        return new String[] {
            hex,
            base64,
            base64.replace('+', '-').replace('/', '_'),
            java.util.Arrays.toString(half).substring(1, 40)
        };
    }
}
