package org.clustermaturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clustermaturity.Operation.Need;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.clustermaturity.access.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Calls every operation as everybody: only those get in who may. What each needs stands in {@link Operations}. */
@HttpTest
class AccessWalkTest {

    private static final String MINE = "walk-mine";
    private static final String THEIRS = "walk-theirs";

    private final Service service;
    private final Keys keys;
    private final JdbcClient jdbc;
    private final Map<String, String> made = new HashMap<>();

    AccessWalkTest(@LocalServerPort int port, ApplicationContext context) {
        this.service = new Service(port);
        this.keys = new Keys(service);
        this.jdbc = context.getBean(JdbcClient.class);
    }

    @TestFactory
    Stream<DynamicContainer> everyOperationLetsInWhomItNamesAndNobodyElse() {
        String admin = keys.make(MINE, "admin");
        String revoked = keys.revoked(MINE, "admin");
        String expired = expired();
        return Operations.ALL.stream()
                .map(operation -> dynamicContainer(
                        operation.id(),
                        Stream.of(
                                        withoutAKey(operation, admin, revoked, expired),
                                        withARole(operation, admin),
                                        fromAnotherAccount(operation, admin),
                                        asTheOperator(operation),
                                        withAShareLink(operation, admin))
                                .flatMap(List::stream)));
    }

    private List<DynamicTest> withoutAKey(Operation operation, String admin, String revoked, String expired) {
        return List.of(
                test("nobody", () -> {
                    Reply reply = send(operation, null, made(operation, admin));
                    if (operation.need() == Need.NOTHING) {
                        succeeds(reply);
                    } else {
                        reply.isProblem(401, "not-authorised");
                    }
                }),
                test("nobody, whatever is sent", () -> {
                    if (operation.need() != Need.NOTHING) {
                        String made = made(operation, admin);
                        send(operation.with("Accept", "image/png"), null, made).isProblem(401, "not-authorised");
                        send(operation.sending("a=1", "application/x-www-form-urlencoded"), null, made)
                                .isProblem(401, "not-authorised");
                        send(operation.with("API-Version", "99"), null, made).isProblem(401, "not-authorised");
                    }
                }),
                test(
                        "unknown key",
                        () -> send(operation, "cm_unknown", made(operation, admin))
                                .isProblem(401, "not-authorised")),
                test(
                        "revoked key",
                        () -> send(operation, revoked, made(operation, admin)).isProblem(401, "not-authorised")),
                test(
                        "expired key",
                        () -> send(operation, expired, made(operation, admin)).isProblem(401, "not-authorised")));
    }

    private List<DynamicTest> withARole(Operation operation, String admin) {
        return Stream.of(Role.values())
                .map(role -> test(role.key(), () -> {
                    Reply reply = send(operation, keyOf(MINE, role), made(operation, admin));
                    if (operation.mayBeCalledBy(role)) {
                        succeeds(reply);
                    } else {
                        reply.isProblem(403, "not-allowed");
                    }
                }))
                .toList();
    }

    private List<DynamicTest> fromAnotherAccount(Operation operation, String admin) {
        if (operation.need() != Need.ROLE || operation.maker() == Operation.NOTHING) {
            return List.of();
        }
        return Stream.of(Role.values())
                .filter(operation::mayBeCalledBy)
                .map(role -> test(role.key() + " of another account", () -> {
                    String made = made(operation, admin);

                    Reply reply = send(operation, keyOf(THEIRS, role), made);

                    if (operation.namesWhatWasMade()) {
                        boolean inPath = operation.path().contains("{made}");
                        assertThat(reply.status()).as(reply.text()).isEqualTo(inPath ? 404 : 422);
                        assertThat(reply.at(inPath ? "/code" : "/errors/0/code"))
                                .startsWith("unknown-");
                        // It was left as it is.
                        succeeds(send(operation, admin, made));
                    } else {
                        succeeds(reply);
                        assertThat(reply.text()).doesNotContain(made);
                        assertThat(send(operation, admin, made).text()).contains(made);
                    }
                }))
                .toList();
    }

    private List<DynamicTest> asTheOperator(Operation operation) {
        if (operation.need() != Need.OPERATOR) {
            return List.of();
        }
        return List.of(
                test(
                        "admin of the operator",
                        () -> succeeds(send(operation, HttpTest.ADMIN_KEY, made(operation, HttpTest.ADMIN_KEY)))),
                test(
                        "assessor of the operator",
                        () -> send(operation, keyOf("operator", Role.ASSESSOR), made(operation, HttpTest.ADMIN_KEY))
                                .isProblem(403, "not-allowed")));
    }

    private List<DynamicTest> withAShareLink(Operation operation, String admin) {
        return List.of(
                test("share link", () -> {
                    String made = made(operation, admin);
                    Reply reply = send(operation, operation.byLink() ? link(admin, made) : linkElsewhere(admin), made);
                    if (operation.byLink() || operation.need() == Need.NOTHING) {
                        succeeds(reply);
                    } else {
                        reply.isProblem(403, "not-allowed");
                    }
                }),
                test("share link, whatever is sent", () -> {
                    if (operation.byLink()) {
                        String made = made(operation, admin);
                        Reply reply = send(operation.with("API-Version", "99"), link(admin, made), made);
                        reply.isProblem(400, "unknown-api-version");
                    }
                }),
                test("share link to something else", () -> {
                    Reply reply = send(operation, linkElsewhere(admin), made(operation, admin));
                    if (operation.need() == Need.NOTHING) {
                        succeeds(reply);
                    } else {
                        reply.isProblem(403, "not-allowed");
                    }
                }));
    }

    /** What is submitted cannot be shared any more; its link was made before, inside it. */
    private String link(String admin, String assessment) {
        if (assessment.contains("/")) {
            return assessment.substring(assessment.indexOf('/') + 1);
        }
        return keys.send(admin, "POST", "/v1/assessments/" + assessment + "/share-links", "{}")
                .at("/token");
    }

    private String linkElsewhere(String admin) {
        return link(admin, Operations.assessment(keys, admin));
    }

    private static DynamicTest test(String name, Executable test) {
        return dynamicTest(name, test);
    }

    private String made(Operation operation, String admin) {
        String made = operation.maker().make(keys, admin);
        assertThat(made)
                .as("what was made for %s", operation.id())
                .matches(id -> id.isEmpty() == (operation.maker() == Operation.NOTHING));
        return made;
    }

    private Reply send(Operation operation, @Nullable String key, String made) {
        List<String> headers = new ArrayList<>(operation.headers());
        headers.addAll(List.of("Content-Type", operation.contentType()));
        if (key != null) {
            headers.addAll(List.of("Authorization", "Bearer " + key));
        }
        BodyPublisher body = operation.body().isEmpty()
                ? BodyPublishers.noBody()
                : BodyPublishers.ofString(operation.body().replace("{made}", made));
        return service.send(operation.method(), operation.pathTo(made), body, headers.toArray(String[]::new));
    }

    private static void succeeds(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isBetween(200, 299);
    }

    private String keyOf(String account, Role role) {
        return made.computeIfAbsent(account + " " + role, name -> keys.make(account, role.key()));
    }

    private String expired() {
        Reply made = keys.describe(MINE, "admin");
        jdbc.sql(
                        "update access_key set expires_at = timestamp with time zone '2020-01-01 00:00:00+00:00' where id = :id")
                .param("id", UUID.fromString(made.at("/id")))
                .update();
        return made.at("/key");
    }
}
