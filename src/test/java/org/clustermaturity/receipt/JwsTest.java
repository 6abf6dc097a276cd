package org.clustermaturity.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.jwk.OctetKeyPair;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signatures against the standards' own numbers, another library, and whoever tries to bend them. */
class JwsTest {

    /** The key of RFC 8037, appendix A.1. */
    private static final SigningKey RFC_KEY =
            SigningKey.of(Base64.getUrlDecoder().decode("nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A"));

    private static final byte[] TEXT = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);

    @Test
    void thePublicHalfIsThatOfTheStandard() {
        assertThat(RFC_KEY.verification().x()).isEqualTo("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo");
    }

    @Test
    void theThumbprintIsThatOfTheStandard() {
        assertThat(RFC_KEY.verification().kid()).isEqualTo("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
    }

    /** RFC 8037, appendix A.4. */
    @Test
    void theSignatureIsThatOfTheStandard() {
        byte[] signature = RFC_KEY.sign(
                "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc".getBytes(StandardCharsets.US_ASCII));

        assertThat(Base64Url.encode(signature))
                .isEqualTo("hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg");
    }

    @Test
    void anotherLibraryReadsIt() throws ParseException {
        JWSObject read = JWSObject.parse(Jws.sign(RFC_KEY, TEXT));

        assertThat(read.getHeader().getAlgorithm().getName()).isEqualTo("EdDSA");
        assertThat(read.getHeader().getKeyID()).isEqualTo(RFC_KEY.verification().kid());
        assertThat(read.getPayload().toBytes()).isEqualTo(TEXT);
    }

    @Test
    void anotherLibraryComesToTheSameName() throws Exception {
        OctetKeyPair key = OctetKeyPair.parse("{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"%s\"}"
                .formatted(RFC_KEY.verification().x()));

        assertThat(key.computeThumbprint().toString())
                .isEqualTo(RFC_KEY.verification().kid());
    }

    @Test
    void whatWasSignedComesBackAndIsByItsKeyAlone() {
        Jws read = Jws.read(Jws.sign(RFC_KEY, TEXT)).orElseThrow();

        assertThat(read.payload()).isEqualTo(TEXT);
        assertThat(read.kid()).isEqualTo(RFC_KEY.verification().kid());
        assertThat(read.isBy(RFC_KEY.verification())).isTrue();
        assertThat(read.isBy(SigningKey.make().verification())).isFalse();
    }

    @Test
    void everyChangedCharacterIsNoticed() {
        String good = Jws.sign(RFC_KEY, TEXT);

        for (int i = 0; i < good.length(); i++) {
            for (char other : "AZaz09-_.=".toCharArray()) {
                String changed = good.substring(0, i) + other + good.substring(i + 1);
                boolean accepted = Jws.read(changed)
                        .map(jws -> jws.isBy(RFC_KEY.verification()))
                        .orElse(false);
                assertThat(accepted).as("%s at %s", other, i).isEqualTo(changed.equals(good));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "...",
                "a.b.c.d",
                "{\"alg\":\"none\",\"kid\":\"kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k\"}",
                "{\"alg\":\"HS256\",\"kid\":\"kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k\"}",
                "{\"alg\":\"EdDSA\",\"kid\":\"../../etc/passwd\"}",
                "{\"alg\":\"EdDSA\",\"jku\":\"https://e.example\",\"kid\":\"kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k\"}"
            })
    void nothingButItsOwnHeaderIsRead(String header) {
        String compact = header.startsWith("{")
                ? Base64Url.encode(header.getBytes(StandardCharsets.UTF_8)) + ".e30." + Base64Url.encode(new byte[64])
                : header;

        assertThat(Jws.read(compact)).isEmpty();
    }

    @Test
    void aKeyAsOpensslWritesItIsRead() {
        SigningKey read = SigningKey.ofPem(TestPem.of(RFC_KEY));

        assertThat(read.verification()).isEqualTo(RFC_KEY.verification());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c2VjcmV0LXNlY3JldC1zZWNyZXQ=",
                "-----BEGIN PRIVATE KEY-----\nc2VjcmV0LXNlY3JldC1zZWNyZXQ=\n-----END PRIVATE KEY-----",
                "-----BEGIN EC PRIVATE KEY-----\nc2VjcmV0LXNlY3JldC1zZWNyZXQ=\n-----END EC PRIVATE KEY-----"
            })
    void whatIsNoKeyIsRefusedAndNotRepeated(String pem) {
        assertThatThrownBy(() -> SigningKey.ofPem(pem))
                .isInstanceOf(UnusableKey.class)
                .hasNoCause()
                .message()
                .contains("maturity.receipt.key")
                .doesNotContain("c2Vj");
    }

    @Test
    void nothingShowsThePrivateHalf() {
        PrivateHalf half = new KeySeal("").close(RFC_KEY);

        assertThat(RFC_KEY + " " + half).doesNotContain("nWGx").doesNotContain("[-99");
        assertThat(half.bytes()).isEqualTo(RFC_KEY.half());
    }
}
