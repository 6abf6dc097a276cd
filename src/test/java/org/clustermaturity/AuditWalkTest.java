package org.clustermaturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clustermaturity.Operation.Need;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Does everything that needs a key, and has it denied: the audit log calls it the same. */
@HttpTest
class AuditWalkTest {

    private static final String ACCOUNT = "walk-audit";

    private final Service service;
    private final Keys keys;
    private final JdbcClient jdbc;

    AuditWalkTest(@LocalServerPort int port, ApplicationContext context) {
        this.service = new Service(port);
        this.keys = new Keys(service);
        this.jdbc = context.getBean(JdbcClient.class);
    }

    static Stream<Operation> operations() {
        return Operations.ALL.stream().filter(operation -> operation.need() != Need.NOTHING);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void whatIsDeniedHasTheNameThatItHasWhenItIsDone(Operation operation) {
        String admin = operation.need() == Need.OPERATOR ? HttpTest.ADMIN_KEY : keys.make(ACCOUNT, "admin");
        String made = operation.maker().make(keys, admin);

        Reply denied = send(operation, linkElsewhere(admin), made);
        Reply done = send(operation, admin, made);

        denied.isProblem(403, "not-allowed");
        assertThat(done.status()).as(done.text()).isBetween(200, 299);
        assertThat(noted(denied, "denied")).hasSize(1);
        assertThat(fault(
                        operation.id(),
                        noted(done, "done"),
                        noted(denied, "denied").get(0)))
                .isEmpty();
    }

    @Test
    void anotherNameIsSeen() {
        assertThat(fault("beginReview", List.of("review.begin"), "review.begin"))
                .isEmpty();
        assertThat(fault("exportRows", List.of("export.gates"), "export")).isEmpty();
        assertThat(fault("listKeys", List.of(), "listKeys")).isEmpty();
        assertThat(fault("beginReview", List.of("review.begin"), "Review.begin"))
                .hasValue("beginReview is noted as [review.begin], and its denial as Review.begin.");
        assertThat(fault("beginReview", List.of("review.begin"), "beginReview")).isPresent();
        assertThat(fault("beginReview", List.of("review.begin"), "review")).isPresent();
        assertThat(fault("listKeys", List.of(), "key.list")).isPresent();
    }

    /** What is noted in several ways, by what it is done to, is denied as the word before. */
    private static Optional<String> fault(String operation, List<String> done, String denied) {
        boolean same = done.isEmpty()
                ? denied.equals(operation)
                : done.equals(List.of(denied))
                        || (operation.equals("exportRows") && done.get(0).startsWith(denied + "."));
        return same
                ? Optional.empty()
                : Optional.of("%s is noted as %s, and its denial as %s.".formatted(operation, done, denied));
    }

    /** What the audit log calls what a request did, or was denied. */
    private List<String> noted(Reply reply, String outcome) {
        return jdbc.sql("select action from audit_entry where request_id = :request and outcome = :outcome")
                .param("request", reply.header("X-Request-Id"))
                .param("outcome", outcome)
                .query(String.class)
                .list();
    }

    private String linkElsewhere(String admin) {
        String links = "/v1/assessments/" + Operations.assessment(keys, admin) + "/share-links";
        return keys.send(admin, "POST", links, "{}").at("/token");
    }

    private Reply send(Operation operation, String key, String made) {
        List<String> headers = new ArrayList<>(operation.headers());
        headers.addAll(List.of("Content-Type", operation.contentType(), "Authorization", "Bearer " + key));
        BodyPublisher body = operation.body().isEmpty()
                ? BodyPublishers.noBody()
                : BodyPublishers.ofString(operation.body().replace("{made}", made));
        return service.send(operation.method(), operation.pathTo(made), body, headers.toArray(String[]::new));
    }
}
