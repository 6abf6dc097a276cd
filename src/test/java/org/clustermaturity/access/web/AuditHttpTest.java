package org.clustermaturity.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.clustermaturity.HttpTest;
import org.clustermaturity.Keys;
import org.clustermaturity.Reply;
import org.clustermaturity.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What was done, as those see it who look after an account. */
@HttpTest
class AuditHttpTest {

    private static final String AUDIT = "/v1/audit";
    private static final String DESK = "{\"name\": \"Desk\", \"role\": \"assessor\"}";

    private final Keys keys;

    AuditHttpTest(@LocalServerPort int port) {
        this.keys = new Keys(new Service(port));
    }

    @Test
    void whatWasDoneAndDeniedStandsThereWithWhoDidItTheNewestFirst() {
        Reply admin = keys.describe("watched", "admin");
        String assessor = keys.make("watched", "assessor");
        Instant before = Instant.now().minusSeconds(1);
        Reply made = keys.send(admin.at("/key"), "POST", "/v1/keys", DESK);
        keys.send(assessor, "POST", "/v1/keys", DESK).isProblem(403, "not-allowed");

        Reply audit = keys.get(admin.at("/key"), AUDIT);

        assertThat(audit.texts("/items", "action")).containsExactly("key.create", "key.create");
        assertThat(audit.texts("/items", "outcome")).containsExactly("denied", "done");
        assertThat(audit.at("/items/1/subject")).isEqualTo(made.at("/id"));
        assertThat(audit.at("/items/1/actor")).isEqualTo("key:" + admin.at("/id"));
        assertThat(audit.texts("/items", "account")).containsOnly("watched");
        assertThat(Instant.parse(audit.at("/items/1/happenedAt"))).isBetween(before, Instant.now());
        assertThat(audit.text()).doesNotContain("Desk");
    }

    @Test
    void entriesAreFoundByActionAndTime() {
        String admin = keys.make("searched", "admin");
        Reply made = keys.send(admin, "POST", "/v1/keys", DESK);
        keys.send(admin, "DELETE", made.header("Location"), "");
        String when = keys.get(admin, AUDIT + "?action=key.create").at("/items/0/happenedAt");

        assertThat(keys.get(admin, AUDIT).texts("/items", "action")).containsExactly("key.revoke", "key.create");
        assertThat(actions(admin, "?action=key.revoke")).containsExactly("key.revoke");
        assertThat(actions(admin, "?from=" + when)).containsExactly("key.revoke", "key.create");
        assertThat(actions(admin, "?to=" + when)).isEmpty();
        assertThat(actions(admin, "?from=2199-01-01T00:00:00Z")).isEmpty();
        assertThat(actions(admin, "?action=nothing")).isEmpty();
    }

    @Test
    void theListGoesOnWhereItEnded() {
        String admin = keys.make("talkative", "admin");
        for (int i = 0; i < 5; i++) {
            keys.send(admin, "POST", "/v1/keys", DESK);
        }

        Reply first = keys.get(admin, AUDIT + "?limit=2");
        Reply second = keys.get(admin, AUDIT + "?limit=2&cursor=" + first.at("/next"));
        Reply third = keys.get(admin, AUDIT + "?limit=2&cursor=" + second.at("/next"));

        assertThat(List.of(first, second, third))
                .flatExtracting(reply -> reply.texts("/items", "id"))
                .isEqualTo(keys.get(admin, AUDIT).texts("/items", "id"))
                .hasSize(5);
        assertThat(third.json().at("/next").isNull()).isTrue();
        keys.get(admin, AUDIT + "?limit=2&action=key.create&cursor=" + first.at("/next"))
                .isProblem(400, "unknown-parameter-value");
    }

    @Test
    void onlyTheOperatorSeesWhatWasDoneElsewhere() {
        String admin = keys.make("private", "admin");
        keys.send(admin, "POST", "/v1/keys", DESK);
        String other = keys.make("curious", "admin");

        assertThat(actions(other, "")).isEmpty();
        keys.get(other, AUDIT + "?account=private").isProblem(403, "not-allowed");
        assertThat(actions(HttpTest.ADMIN_KEY, "?account=private")).containsExactly("key.create");
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=yesterday", "to=2027-13-01T00:00:00Z", "from=1900-01-01T00:00:00Z", "account=A"})
    void parametersThatDoNotFitAreRefused(String parameter) {
        keys.get(HttpTest.ADMIN_KEY, AUDIT + "?" + parameter).isProblem(400, "unknown-parameter-value");
    }

    private List<String> actions(String key, String parameters) {
        Reply audit = keys.get(key, AUDIT + parameters);
        assertThat(audit.status()).as(audit.text()).isEqualTo(200);
        return audit.texts("/items", "action");
    }
}
