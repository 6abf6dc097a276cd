package org.clustermaturity.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.clustermaturity.HttpTest;
import org.clustermaturity.Reply;
import org.clustermaturity.TestDatabases;
import org.clustermaturity.access.AccessKey;
import org.clustermaturity.access.AccessKeys;
import org.clustermaturity.access.Account;
import org.clustermaturity.access.Role;
import org.clustermaturity.access.Secret;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Small limits, at one node; every test calls from an address of its own, as a proxy says. */
class RateLimitHttpTest {

    private static final String PATH = "/v1/stages";

    private static Node node;
    private static int tests;

    private final String address = "192.0.2." + ++tests;

    @BeforeAll
    static void start() {
        node = new Node(
                TestDatabases.H2.create(),
                "--maturity.limits.requests-per-key=5",
                "--maturity.limits.requests-per-address=3",
                "--maturity.limits.unknown-keys-per-address=2",
                "--maturity.limits.requests-period=3s",
                "--server.forward-headers-strategy=native");
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void addressIsRefusedAfterItsLimitAndLetInAgainLater() throws Exception {
        for (int left = 2; left >= 0; left--) {
            Reply reply = ask();
            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.header("RateLimit-Policy")).isEqualTo("\"address\";q=3;w=3");
            assertThat(reply.header("RateLimit")).startsWith("\"address\";r=" + left + ";t=");
        }

        Reply refused = ask().isProblem(429, "too-many-requests");

        assertThat(refused.header("RateLimit")).startsWith("\"address\";r=0;t=");
        assertThat(refused.header("Retry-After")).isEqualTo("1");
        assertThat(node.bean(MeterRegistry.class)
                        .counter("maturity.limits.refused", "kind", "address")
                        .count())
                .isPositive();
        TimeUnit.SECONDS.sleep(1);
        assertThat(ask().status()).isEqualTo(200);
    }

    @Test
    void keyHasALimitOfItsOwn() {
        String key = newKey(Role.ASSESSOR);
        String other = newKey(Role.ASSESSOR);
        for (int i = 0; i < 5; i++) {
            Reply reply = askWith("Bearer " + key);
            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.header("RateLimit-Policy")).isEqualTo("\"key\";q=5;w=3");
        }

        askWith("Bearer " + key).isProblem(429, "too-many-requests");

        assertThat(askWith("Bearer " + other).status()).isEqualTo(200);
        assertThat(ask().status()).isEqualTo(200);
    }

    @Test
    void whoIsDeniedIsCountedToo() {
        String key = newKey(Role.SELECTOR);
        for (int i = 0; i < 5; i++) {
            node.create(key, "k", "thing").isProblem(403, "not-allowed");
        }

        node.create(key, "k", "thing").isProblem(429, "too-many-requests");
    }

    @Test
    void keysCannotBeTriedOut() throws Exception {
        askWith("Bearer one").isProblem(401, "not-authorised");
        askWith("Bearer two").isProblem(401, "not-authorised");

        askWith("Bearer three").isProblem(429, "too-many-requests");
        askWith("Bearer " + HttpTest.ADMIN_KEY).isProblem(429, "too-many-requests");

        // Who has no key did not try any.
        assertThat(ask().status()).isEqualTo(200);
        TimeUnit.MILLISECONDS.sleep(1_600);
        assertThat(askWith("Bearer " + HttpTest.ADMIN_KEY).status()).isEqualTo(200);
    }

    @Test
    void authorisationThatIsNoKeyDoesNotEscapeTheLimit() {
        for (int i = 0; i < 3; i++) {
            assertThat(askWith("Basic eDp5").status()).isEqualTo(200);
        }

        askWith("Basic eDp5").isProblem(429, "too-many-requests");
    }

    @Test
    void whereverAKeyIsAskedForWhoHasNoneIsCounted() {
        for (int i = 0; i < 3; i++) {
            node.service()
                    .send("POST", "/v1/organisations/things", BodyPublishers.noBody(), "X-Forwarded-For", address);
        }

        ask().isProblem(429, "too-many-requests");
    }

    @Test
    void healthAndDescriptionAreNotLimited() {
        for (int i = 0; i < 10; i++) {
            Reply health = node.service().get("/actuator/health/liveness", "X-Forwarded-For", address);
            assertThat(health.status()).isEqualTo(200);
            assertThat(health.header("RateLimit")).isEmpty();
        }
        for (int i = 0; i < 5; i++) {
            assertThat(node.service()
                            .get("/v3/api-docs", "X-Forwarded-For", address)
                            .status())
                    .isEqualTo(200);
        }
    }

    private Reply ask() {
        return node.service().get(PATH, "X-Forwarded-For", address);
    }

    private Reply askWith(String authorisation) {
        return node.service().get(PATH, "X-Forwarded-For", address, "Authorization", authorisation);
    }

    private static String newKey(Role role) {
        Secret secret = Secret.make("cm_");
        UUID id = UUID.randomUUID();
        AccessKey key = new AccessKey(id, Account.OPERATOR, "test", role, Instant.now(), "test", null, null, null);
        node.bean(AccessKeys.class).add(key, secret.hash());
        return secret.text();
    }
}
