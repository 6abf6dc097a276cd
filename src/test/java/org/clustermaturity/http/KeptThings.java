package org.clustermaturity.http;

import java.net.URI;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.clustermaturity.access.Allowed;
import org.clustermaturity.access.Role;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** An endpoint that creates rows of a table of its own, and fails where it is told to; only in tests. */
@RestController
@ConditionalOnProperty("test.things")
@RequestMapping("/v1/organisations/things")
class KeptThings {

    private final JdbcClient jdbc;
    private final Set<String> failed = ConcurrentHashMap.newKeySet();

    KeptThings(JdbcClient jdbc) {
        this.jdbc = jdbc;
        jdbc.sql("create table if not exists thing (id uuid primary key, body varchar(100))")
                .update();
    }

    /** The secret is shown this once. */
    record Thing(UUID id, String secret) {}

    @PostMapping
    @Allowed(Role.ASSESSOR)
    ResponseEntity<Thing> create(@RequestBody String body) throws InterruptedException {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into thing values (?, ?)").param(id).param(body).update();
        if (body.contains("slow")) {
            Thread.sleep(500);
        }
        if (body.contains("endless")) {
            Thread.sleep(7_000);
        }
        if (failed.add(body)) {
            fail(body);
        }
        return ResponseEntity.created(URI.create("/v1/organisations/things/" + id))
                .eTag("\"1\"")
                .body(new Thing(id, "secret-of-" + id));
    }

    private static void fail(String body) {
        if (body.contains("refused")) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (body.contains("crash")) {
            throw new IllegalStateException("as if the service stopped here");
        }
        if (body.contains("commit")) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    throw new IllegalStateException("as if the service stopped before it committed");
                }
            });
        }
    }

    /** How many things came of a body. */
    long count(String body) {
        return jdbc.sql("select count(*) from thing where body = ?")
                .param(body)
                .query(Long.class)
                .single();
    }
}
