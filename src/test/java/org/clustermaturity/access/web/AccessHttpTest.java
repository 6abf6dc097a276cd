package org.clustermaturity.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.source.JWKSource;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpRequest.BodyPublishers;
import org.clustermaturity.HttpTest;
import org.clustermaturity.Keys;
import org.clustermaturity.Reply;
import org.clustermaturity.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** How a key is sent, and what is closed beside the endpoints of the API. */
@HttpTest
class AccessHttpTest {

    private static final String KEYS = "/v1/keys";
    private static final String BEARER = "Bearer " + HttpTest.ADMIN_KEY;

    private final Service service;
    private final Keys keys;
    private final ApplicationContext context;

    AccessHttpTest(@LocalServerPort int port, ApplicationContext context) {
        this.service = new Service(port);
        this.keys = new Keys(service);
        this.context = context;
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer ", "bearer ", "BEARER "})
    void theSchemeIsReadInAnyCase(String scheme) {
        assertThat(withHeader(scheme + HttpTest.ADMIN_KEY).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer",
                "Bearer ",
                "Bearer  " + HttpTest.ADMIN_KEY,
                BEARER + "x",
                BEARER + " x",
                BEARER + ", " + BEARER,
                "Basic " + HttpTest.ADMIN_KEY,
                HttpTest.ADMIN_KEY,
                "Bearer ' or '1'='1",
                "Bearer %63m"
            })
    void aHeaderWithSomethingElseOpensNothing(String header) {
        Reply refused = withHeader(header);

        refused.isProblem(401, "not-authorised");
        assertThat(refused.header("WWW-Authenticate")).isEqualTo("Bearer");
    }

    @Test
    void aKeyThatIsSentTwiceOpensNothing() {
        service.get(KEYS, "Authorization", BEARER, "Authorization", BEARER).isProblem(401, "not-authorised");
    }

    @Test
    void aKeyAnywhereElseOpensNothing() {
        service.get(KEYS + "?access_token=" + HttpTest.ADMIN_KEY).isProblem(401, "not-authorised");
        service.get(KEYS + "?key=" + HttpTest.ADMIN_KEY).isProblem(401, "not-authorised");
        service.get(KEYS, "Cookie", "access_token=" + HttpTest.ADMIN_KEY).isProblem(401, "not-authorised");
        service.send(
                        "POST",
                        KEYS,
                        BodyPublishers.ofString("access_token=" + HttpTest.ADMIN_KEY),
                        "Content-Type",
                        "application/x-www-form-urlencoded")
                .isProblem(401, "not-authorised");
    }

    @Test
    void aHugeKeyIsRefusedAndNothingBreaks() {
        assertThat(withHeader("Bearer " + "a".repeat(100_000)).status()).isIn(400, 401, 431);
        withHeader("Bearer " + "a".repeat(4_000)).isProblem(401, "not-authorised");
        assertThat(withHeader(BEARER).status()).isEqualTo(200);
    }

    @Test
    void aKeyThatOpensNothingIsRefusedWhereNoneIsNeeded() {
        service.get("/v1/modules", "Authorization", "Bearer cm_unknown").isProblem(401, "not-authorised");
    }

    @Test
    void onlyWhoMayCallIsToldThatARequestDoesNotSuit() {
        String assessor = keys.make("unsuitable", "assessor");
        String[] image = {"Accept", "image/png"};

        service.get(KEYS, image).isProblem(401, "not-authorised");
        keys.send(assessor, "GET", KEYS, "", image).isProblem(403, "not-allowed");
        keys.send(HttpTest.ADMIN_KEY, "GET", KEYS, "", image).isProblem(406, "not-acceptable");
        withText("Bearer " + assessor).isProblem(403, "not-allowed");
        withText(BEARER).isProblem(415, "unsupported-media-type");
        service.get(KEYS, "API-Version", "99").isProblem(401, "not-authorised");
        keys.send(HttpTest.ADMIN_KEY, "GET", KEYS, "", "API-Version", "99").isProblem(400, "unknown-api-version");
    }

    @Test
    void whoIsKnownIsToldWhichMethodsThereAreAndAStrangerOnlyWhereSomethingIsOpen() {
        String assessor = keys.make("unsuitable", "assessor");

        service.send("PUT", KEYS, BodyPublishers.noBody()).isProblem(401, "not-authorised");
        keys.send(assessor, "PUT", KEYS, "").isProblem(405, "method-not-allowed");
        service.send("PUT", "/v1/content-releases", BodyPublishers.noBody()).isProblem(405, "method-not-allowed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/metrics",
                "/actuator/metrics/maturity.evaluations",
                "/actuator/prometheus"
            })
    void whatIsMeasuredIsForTheOperator(String path) {
        service.get(path).isProblem(401, "not-authorised");
        keys.get(keys.make("nosy", "admin"), path).isProblem(403, "not-allowed");
        keys.get(keys.make("operator", "assessor"), path).isProblem(403, "not-allowed");
        service.evaluate("{}");
        assertThat(keys.get(HttpTest.ADMIN_KEY, path).status()).isEqualTo(200);
    }

    @Test
    void strangersLearnWhetherTheServiceIsWellAndNothingOfItsInside() {
        Reply stranger = service.get("/actuator/health");
        Reply admin = keys.get(keys.make("nosy", "admin"), "/actuator/health");
        Reply operator = keys.get(HttpTest.ADMIN_KEY, "/actuator/health");

        assertThat(stranger.at("/status")).isEqualTo("UP");
        assertThat(stranger.json().has("components")).isFalse();
        assertThat(admin.json().has("components")).isFalse();
        assertThat(operator.at("/components/db/status")).isEqualTo("UP");
        Reply ready = service.get("/actuator/health/readiness");
        assertThat(ready.at("/components/content/details/release")).isNotEmpty();
        assertThat(ready.json().at("/components").propertyNames())
                .containsExactlyInAnyOrder("content", "db", "readinessState");
        assertThat(ready.text()).doesNotContain("jdbc:");
        assertThat(service.get("/actuator/health/db").status()).isIn(401, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/modules", KEYS, "/", "/actuator/health", "/nowhere"})
    void browsersAreToldToGuessNothingAndToShowNothingInAFrame(String path) {
        Reply reply = service.get(path);

        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reply.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(reply.header("Set-Cookie")).isEmpty();
    }

    @Test
    void everyDenialIsCountedWithItsReason() {
        String assessor = keys.make("counted", "assessor");
        double noKey = count("no-key");
        double unknownKey = count("unknown-key");
        double notAllowed = count("not-allowed");

        service.get(KEYS);
        keys.get("cm_unknown", KEYS);
        keys.get(assessor, KEYS);
        keys.send(keys.make("counted", "admin"), "GET", KEYS + "?account=operator", "");

        assertThat(count("no-key")).isEqualTo(noKey + 1);
        assertThat(count("unknown-key")).isEqualTo(unknownKey + 1);
        assertThat(count("not-allowed")).isEqualTo(notAllowed + 2);
    }

    @Test
    void nothingOfTheAuthorizationServerThatIsThereForTestsIsInTheService() {
        assertThat(context.getBeanNamesForType(JwtDecoder.class)).isEmpty();
        assertThat(context.getBeanNamesForType(JWKSource.class)).isEmpty();
        service.get("/oauth2/jwks").isProblem(404, "not-found");
    }

    private Reply withText(String authorization) {
        return service.send(
                "POST",
                KEYS,
                BodyPublishers.ofString("{}"),
                "Content-Type",
                "text/plain",
                "Authorization",
                authorization);
    }

    private Reply withHeader(String authorization) {
        return service.get(KEYS, "Authorization", authorization);
    }

    private double count(String reason) {
        return context.getBean(MeterRegistry.class)
                .counter("maturity.access.denied", "reason", reason)
                .count();
    }
}
