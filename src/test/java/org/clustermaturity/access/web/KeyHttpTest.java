package org.clustermaturity.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.clustermaturity.HttpTest;
import org.clustermaturity.Keys;
import org.clustermaturity.Reply;
import org.clustermaturity.Service;
import org.clustermaturity.access.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keys as they are handed out, looked at and taken back. */
@HttpTest
class KeyHttpTest {

    private static final String KEYS = "/v1/keys";

    private final Keys keys;
    private final JdbcClient jdbc;

    KeyHttpTest(@LocalServerPort int port, org.springframework.context.ApplicationContext context) {
        this.keys = new Keys(new Service(port));
        this.jdbc = context.getBean(JdbcClient.class);
    }

    @Test
    void aKeyIsShownOnceAndOpensItsAccount() {
        Reply made = keys.describe("alpine-region", "admin");

        assertThat(made.at("/key")).matches("cm_[\\w-]{43}");
        assertThat(made.header("Location")).isEqualTo(KEYS + "/" + made.at("/id"));
        assertThat(made.header("Cache-Control")).isEqualTo("no-store");
        assertThat(made.at("/account")).isEqualTo("alpine-region");
        assertThat(made.at("/role")).isEqualTo("admin");
        assertThat(made.at("/createdBy")).startsWith("key:");
        assertThat(made.json().at("/active").asBoolean()).isTrue();
        assertThat(made.json().at("/expiresAt").isNull()).isTrue();
        Reply seen = keys.get(made.at("/key"), made.header("Location"));
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.at("/id")).isEqualTo(made.at("/id"));
        assertThat(seen.at("/lastUsedAt")).isNotEmpty();
        assertThat(seen.json().has("key")).isFalse();
    }

    @Test
    void neitherSecretNorHashIsEverShownOrKept() {
        String secret = keys.make("discreet", "admin");
        String hash = new Secret(secret).hash();

        String shown =
                keys.get(secret, KEYS).text() + keys.get(secret, "/v1/audit").text();
        String kept = jdbc.sql("select * from access_key").query().listOfRows().toString();

        assertThat(shown).contains("discreet").doesNotContain(secret, hash);
        assertThat(kept).contains(hash).doesNotContain(secret);
    }

    @Test
    void anAdminHandsOutKeysToTheOwnAccountOnly() {
        String admin = keys.make("baltic", "admin");

        Reply own = keys.send(admin, "POST", KEYS, "{\"name\": \"Desk\", \"role\": \"assessor\"}");
        Reply named =
                keys.send(admin, "POST", KEYS, "{\"name\": \"Desk\", \"role\": \"admin\", \"account\": \"baltic\"}");
        Reply other =
                keys.send(admin, "POST", KEYS, "{\"name\": \"Desk\", \"role\": \"admin\", \"account\": \"operator\"}");

        assertThat(own.at("/account")).isEqualTo("baltic");
        assertThat(named.status()).isEqualTo(201);
        other.isProblem(403, "not-allowed");
        assertThat(keys.get(admin, "/v1/audit?action=key.create").texts("/items", "outcome"))
                .containsExactly("denied", "done", "done");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                                       | /name missing-field, /role missing-field
            {"name": " ", "role": "root"}                                            | /name empty, /role unknown-value
            {"name": 1, "role": true}                                                | /name wrong-kind, /role wrong-kind
            {"name": "a", "role": "admin", "account": "UPPER"}                       | /account no-account-name
            {"name": "a", "role": "admin", "account": "a'; drop table access_key;"}  | /account no-account-name
            {"name": "a", "role": "admin", "expiresAt": "yesterday"}                 | /expiresAt no-instant
            {"name": "a", "role": "admin", "expiresAt": "2020-01-01T00:00:00Z"}      | /expiresAt out-of-range
            {"name": "a", "role": "admin", "expiresAt": "2150-01-01T00:00:00Z"}      | /expiresAt out-of-range
            {"name": "a", "role": "admin", "key": "cm_mine"}                         | /key unknown-field
            """)
    void everythingThatIsWrongIsSaidAtOnce(String body, String faults) {
        Reply refused = keys.send(HttpTest.ADMIN_KEY, "POST", KEYS, body);

        refused.isProblem(422, "misfitting-body");
        assertThat(String.join(", ", refused.faultsInShort())).isEqualTo(faults);
    }

    @Test
    void aNameMayHaveAHundredCharacters() {
        String body = "{\"name\": \"%s\", \"role\": \"reviewer\", \"account\": \"longish\"}";

        assertThat(keys.send(HttpTest.ADMIN_KEY, "POST", KEYS, body.formatted("é".repeat(100)))
                        .status())
                .isEqualTo(201);
        keys.send(HttpTest.ADMIN_KEY, "POST", KEYS, body.formatted("é".repeat(101)))
                .isProblem(422, "misfitting-body");
    }

    @Test
    void anExpiredKeyOpensNothing() throws InterruptedException {
        Instant soon = Instant.now().plus(Duration.ofMillis(1500));
        Reply made = keys.send(
                HttpTest.ADMIN_KEY,
                "POST",
                KEYS,
                "{\"name\": \"Brief\", \"role\": \"admin\", \"account\": \"brief\", \"expiresAt\": \"%s\"}"
                        .formatted(soon));
        int before = keys.get(made.at("/key"), KEYS).status();

        Thread.sleep(Duration.between(Instant.now(), soon).plusMillis(50).toMillis());

        assertThat(before).isEqualTo(200);
        keys.get(made.at("/key"), KEYS).isProblem(401, "not-authorised");
        assertThat(keys.get(HttpTest.ADMIN_KEY, made.header("Location"))
                        .json()
                        .at("/active")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void aRevokedKeyOpensNothingAndMayBeRevokedAgain() {
        Reply made = keys.describe("fleeting", "admin");
        String second = keys.make("fleeting", "admin");

        Reply first = keys.send(second, "DELETE", made.header("Location"), "");
        Reply again = keys.send(second, "DELETE", made.header("Location"), "");

        assertThat(first.status()).isEqualTo(204);
        assertThat(again.status()).isEqualTo(204);
        keys.get(made.at("/key"), KEYS).isProblem(401, "not-authorised");
        assertThat(keys.get(second, made.header("Location")).at("/revokedAt")).isNotEmpty();
        assertThat(keys.get(second, "/v1/audit?action=key.revoke").texts("/items", "subject"))
                .containsExactly(made.at("/id"));
    }

    @Test
    void keysOfAnotherAccountDoNotExist() {
        Reply made = keys.describe("mine", "admin");
        String other = keys.make("yours", "admin");

        keys.get(other, made.header("Location")).isProblem(404, "unknown-key");
        keys.send(other, "DELETE", made.header("Location"), "").isProblem(404, "unknown-key");
        keys.get(other, KEYS + "/" + UUID.randomUUID()).isProblem(404, "unknown-key");
        keys.get(other, KEYS + "/1-1-1-1-1").isProblem(404, "unknown-key");
        keys.get(other, KEYS + "?account=mine").isProblem(403, "not-allowed");
        assertThat(keys.get(other, KEYS).texts("/items", "account")).containsExactly("yours");
        assertThat(keys.get(made.at("/key"), KEYS).status()).isEqualTo(200);
    }

    @Test
    void keysAreListedInPartsInTheOrderInWhichTheyWereMade() {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            made.add(keys.describe("many", "selector").at("/id"));
        }

        Reply first = keys.get(HttpTest.ADMIN_KEY, KEYS + "?account=many&limit=3");
        Reply rest = keys.get(HttpTest.ADMIN_KEY, KEYS + "?account=many&limit=3&cursor=" + first.at("/next"));

        assertThat(first.texts("/items", "id")).isEqualTo(made.subList(0, 3));
        assertThat(rest.texts("/items", "id")).isEqualTo(made.subList(3, 5));
        assertThat(rest.json().at("/next").isNull()).isTrue();
        keys.get(HttpTest.ADMIN_KEY, KEYS + "?limit=3&cursor=" + first.at("/next"))
                .isProblem(400, "unknown-parameter-value");
        keys.get(HttpTest.ADMIN_KEY, KEYS + "?limit=201").isProblem(400, "unknown-parameter-value");
        keys.get(HttpTest.ADMIN_KEY, KEYS + "?account=NOBODY").isProblem(400, "unknown-parameter-value");
        assertThat(keys.get(HttpTest.ADMIN_KEY, KEYS + "?account=no-such-account")
                        .each("/items"))
                .isEmpty();
    }

    @Test
    void theOperatorSeesTheKeysOfAllAccounts() {
        String id = keys.describe("somewhere", "reviewer").at("/id");

        assertThat(keys.get(HttpTest.ADMIN_KEY, KEYS + "?account=somewhere").texts("/items", "id"))
                .containsExactly(id);
        assertThat(keys.get(HttpTest.ADMIN_KEY, KEYS).texts("/items", "createdBy"))
                .contains("configuration");
    }
}
