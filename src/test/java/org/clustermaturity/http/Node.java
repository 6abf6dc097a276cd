package org.clustermaturity.http;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.clustermaturity.ClusterMaturityApplication;
import org.clustermaturity.HttpTest;
import org.clustermaturity.Reply;
import org.clustermaturity.Service;
import org.clustermaturity.TestDatabases;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** One process of the service, on a database that it may share with others, with {@link KeptThings}. */
final class Node implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final Service service;

    Node(String database, String... settings) {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--test.things=true",
                "--spring.datasource.url=" + database,
                "--spring.datasource.username=" + TestDatabases.USER,
                "--maturity.content.compiled=target/compiled-rules",
                "--maturity.admin.key=" + HttpTest.ADMIN_KEY));
        arguments.addAll(List.of(settings));
        this.context = SpringApplication.run(ClusterMaturityApplication.class, arguments.toArray(String[]::new));
        this.service = new Service(context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    Service service() {
        return service;
    }

    /** Asks for a thing with the operator's admin key. */
    Reply create(String idempotencyKey, String body) {
        return create(HttpTest.ADMIN_KEY, idempotencyKey, body);
    }

    Reply create(String accessKey, String idempotencyKey, String body, String... headers) {
        String[] all = Stream.concat(
                        Stream.of(
                                "Authorization",
                                "Bearer " + accessKey,
                                "Content-Type",
                                "text/plain",
                                "Idempotency-Key",
                                idempotencyKey),
                        Stream.of(headers))
                .toArray(String[]::new);
        return service.send("POST", "/v1/organisations/things", BodyPublishers.ofString(body), all);
    }

    @Override
    public void close() {
        context.close();
    }
}
