package org.clustermaturity.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.clustermaturity.HttpTest;
import org.clustermaturity.Keys;
import org.clustermaturity.Reply;
import org.clustermaturity.StartedService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;

/** People who sign in at an authorization server, which runs beside the service. */
class PersonHttpTest {

    private static final String KEYS = "/v1/keys";
    private static final String SHAPED_LIKE_A_TOKEN = "e30.e30.e30";

    private static StartedService started;
    private static Issuer issuer;
    private static Keys keys;
    private static Reply whileTheIssuerWasDown;
    private static Reply withAKeyMeanwhile;
    private static Reply withAnUnknownKeyMeanwhile;

    @BeforeAll
    static void start() throws IOException {
        int port = freePort();
        started = StartedService.on(
                StartedService.freshDatabase(),
                "maturity.admin.key=" + HttpTest.ADMIN_KEY,
                "spring.security.oauth2.resourceserver.jwt.issuer-uri=" + Issuer.uri(port),
                "spring.security.oauth2.resourceserver.jwt.audiences=" + Issuer.AUDIENCE);
        keys = started.keys();
        whileTheIssuerWasDown = keys.get(SHAPED_LIKE_A_TOKEN, KEYS);
        withAKeyMeanwhile = keys.get(HttpTest.ADMIN_KEY, KEYS);
        withAnUnknownKeyMeanwhile = keys.get("cm_unknown", KEYS);
        issuer = Issuer.on(port);
    }

    @AfterAll
    static void stop() {
        issuer.close();
        started.close();
    }

    @Test
    void aTokenFromTheTokenEndpointOpensTheAccountThatItNames() {
        String token = issuer.token();

        Reply made = keys.send(token, "POST", KEYS, "{\"name\": \"Desk\", \"role\": \"assessor\"}");

        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(made.at("/account")).isEqualTo("signed-in");
        assertThat(made.at("/createdBy")).matches("person:[0-9a-f]{32}");
        keys.send(token, "POST", KEYS, "{\"name\": \"Desk\", \"role\": \"assessor\", \"account\": \"operator\"}")
                .isProblem(403, "not-allowed");
        keys.send(token, "POST", "/v1/content-releases", "").isProblem(403, "not-allowed");
    }

    @Test
    void aPersonIsTheSameEveryTimeAndNotNamed() {
        String first = createdBy(issuer.token(claims -> {}));
        String again =
                createdBy(issuer.token(claims -> claims.expiresAt(Instant.now().plusSeconds(60))));
        String other = createdBy(issuer.token(claims -> claims.subject("al@example.org")));

        assertThat(again).isEqualTo(first).doesNotContain("jo", "example");
        assertThat(other).isNotEqualTo(first);
        assertThat(keys.get(HttpTest.ADMIN_KEY, "/v1/audit").text())
                .contains(first)
                .doesNotContain("example.org");
    }

    @Test
    void rolesMayBeWordsInOneTextAndUnknownOnesCountForNothing() {
        String words = issuer.token(claims -> claims.claim("roles", "uma_authorization  admin"));
        String none = issuer.token(claims -> claims.claim("roles", List.of("Admin", "root")));
        String missing = issuer.token(claims -> claims.claims(all -> all.remove("roles")));
        String odd = issuer.token(claims -> claims.claim("roles", Map.of("admin", true)));

        assertThat(keys.get(words, KEYS).status()).isEqualTo(200);
        keys.get(none, KEYS).isProblem(403, "not-allowed");
        keys.get(missing, KEYS).isProblem(403, "not-allowed");
        keys.get(odd, KEYS).isProblem(403, "not-allowed");
    }

    static Stream<Arguments> badClaims() {
        return Stream.of(
                claims("expired", claims -> claims.expiresAt(Instant.now().minusSeconds(120))),
                claims("not yet valid", claims -> claims.notBefore(Instant.now().plusSeconds(120))),
                claims("of another issuer", claims -> claims.issuer("http://localhost:1")),
                claims("without an issuer", claims -> claims.claims(all -> all.remove("iss"))),
                claims("for somebody else", claims -> claims.audience(List.of("another-service"))),
                claims("for nobody", claims -> claims.claims(all -> all.remove("aud"))),
                claims("without a subject", claims -> claims.claims(all -> all.remove("sub"))),
                claims("without an account", claims -> claims.claims(all -> all.remove("account"))),
                claims("for an account of no name", claims -> claims.claim("account", "../operator")),
                claims("for several accounts", claims -> claims.claim("account", List.of("signed-in"))));
    }

    private static Arguments claims(String what, Consumer<JwtClaimsSet.Builder> change) {
        return Arguments.of(what, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badClaims")
    void aTokenWithOtherClaimsOpensNothing(String what, Consumer<JwtClaimsSet.Builder> change) {
        assertThat(keys.get(issuer.token(claims -> {}), KEYS).status()).isEqualTo(200);

        keys.get(issuer.token(change), KEYS).isProblem(401, "not-authorised");
    }

    @Test
    void aTokenThatAnotherKeySignedOpensNothing() throws Exception {
        RSAKey known = RSAKey.parse(new org.clustermaturity.Service(issuer.port())
                .get("/oauth2/jwks")
                .json()
                .at("/keys/0")
                .toString());
        RSAKey own = new RSAKeyGenerator(2048).keyID(known.getKeyID()).generate();

        String forged = Issuer.signed(new ImmutableJWKSet<>(new JWKSet(own)), issuer.port(), claims -> {});

        keys.get(forged, KEYS).isProblem(401, "not-authorised");
    }

    @Test
    void aTokenThatWasTamperedWithOpensNothing() {
        String[] parts = issuer.token(claims -> claims.claim("roles", List.of("reviewer")))
                .split("\\.", -1);
        String better = decoded(parts[1]).replace("reviewer", "admin");

        keys.get(String.join(".", parts[0], encoded(better), parts[2]), KEYS).isProblem(401, "not-authorised");
        keys.get(String.join(".", parts), KEYS).isProblem(403, "not-allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "HS256", "RS512"})
    void aTokenThatChoosesItsOwnAlgorithmOpensNothing(String algorithm) {
        String[] parts = issuer.token(claims -> {}).split("\\.", -1);
        String header = encoded("{\"alg\":\"%s\"}".formatted(algorithm));

        keys.get(String.join(".", header, parts[1], ""), KEYS).isProblem(401, "not-authorised");
        keys.get(String.join(".", header, parts[1], parts[2]), KEYS).isProblem(401, "not-authorised");
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "a.b.c", "e30.e30.", SHAPED_LIKE_A_TOKEN, "a.b", "a.b.c.d"})
    void whatIsNoTokenOpensNothing(String token) {
        keys.get(token, KEYS).isProblem(401, "not-authorised");
    }

    @Test
    void whileTheIssuerIsDownOnlyThoseWithTokensHaveToWait() {
        whileTheIssuerWasDown.isProblem(503, "issuer-unavailable");
        assertThat(whileTheIssuerWasDown.header("Retry-After")).isEqualTo("10");
        assertThat(withAKeyMeanwhile.status()).isEqualTo(200);
        withAnUnknownKeyMeanwhile.isProblem(401, "not-authorised");
    }

    private static String createdBy(String token) {
        return keys.send(token, "POST", KEYS, "{\"name\": \"Desk\", \"role\": \"assessor\"}")
                .at("/createdBy");
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String text) {
        return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
