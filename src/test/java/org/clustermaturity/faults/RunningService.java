package org.clustermaturity.faults;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.clustermaturity.ClusterMaturityApplication;
import org.clustermaturity.HttpTest;
import org.clustermaturity.Reply;
import org.clustermaturity.Service;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** The service in this process, on a database that it may share with others. */
final class RunningService implements AutoCloseable {

    private final ServletWebServerApplicationContext context;
    private final Service service;

    RunningService(String database, String... settings) {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--spring.datasource.url=" + database,
                "--maturity.content.compiled=target/compiled-rules",
                "--maturity.admin.key=" + HttpTest.ADMIN_KEY));
        arguments.addAll(List.of(settings));
        this.context = (ServletWebServerApplicationContext)
                SpringApplication.run(ClusterMaturityApplication.class, arguments.toArray(String[]::new));
        this.service =
                new Service(Objects.requireNonNull(context.getWebServer()).getPort());
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    Service service() {
        return service;
    }

    /** Sends JSON with a bearer token; further headers are names and values in turn. */
    Reply send(String bearer, String method, String path, String json, String... headers) {
        String[] all = Stream.concat(
                        Stream.of("Authorization", bearer, "Content-Type", "application/json"), Stream.of(headers))
                .toArray(String[]::new);
        return service.send(
                method, path, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json), all);
    }

    @Override
    public void close() {
        context.close();
    }
}
