package org.clustermaturity.release;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.clustermaturity.ClusterMaturityApplication;
import org.clustermaturity.Service;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A service of its own, with settings of its own. */
record Started(ConfigurableApplicationContext context, Service service) implements AutoCloseable {

    static final String KEY = "0123456789-0123456789-0123456789";

    /** Starts with this content folder; settings are given as {@code name=value}. */
    static Started with(Path folder, String... settings) {
        return on("jdbc:h2:mem:" + UUID.randomUUID(), folder, settings);
    }

    /** Starts on this database. */
    static Started on(String database, Path folder, String... settings) {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--maturity.limits.requests-per-key=0",
                "--maturity.limits.requests-per-address=0",
                "--maturity.limits.unknown-keys-per-address=0",
                "--maturity.content.compiled=target/compiled-rules",
                "--spring.datasource.url=" + database,
                "--maturity.content.folder=" + folder));
        for (String setting : settings) {
            arguments.add("--" + setting);
        }
        ConfigurableApplicationContext context =
                SpringApplication.run(ClusterMaturityApplication.class, arguments.toArray(String[]::new));
        int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        return new Started(context, new Service(port));
    }

    @Override
    public void close() {
        context.close();
    }
}
