package org.clustermaturity;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A service of its own, with the shipped content and settings of its own. */
public record StartedService(ConfigurableApplicationContext context, Service service) implements AutoCloseable {

    /** A database that nobody else uses, in memory until the last connection is closed. */
    public static String freshDatabase() {
        return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    }

    /** Starts on this database; settings are given as {@code name=value}. */
    public static StartedService on(String database, String... settings) {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--maturity.content.compiled=target/compiled-rules",
                "--spring.datasource.url=" + database));
        for (String setting : settings) {
            arguments.add("--" + setting);
        }
        ConfigurableApplicationContext context =
                SpringApplication.run(ClusterMaturityApplication.class, arguments.toArray(String[]::new));
        int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        return new StartedService(context, new Service(port));
    }

    public Keys keys() {
        return new Keys(service);
    }

    @Override
    public void close() {
        context.close();
    }
}
