package org.clustermaturity.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.clustermaturity.PostgresServer;
import org.clustermaturity.ServiceProcess;
import org.clustermaturity.faults.Arguments;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/**
 * Finds the highest throughput of each workload, and how long clients wait at four fifths of it. Fails when any answer is
 * not the expected one.
 *
 * <p>Arguments, as {@code name=value}: {@code database} (h2, postgresql or both), {@code workloads} (divided by commas),
 * {@code seconds} of each measurement, {@code warmup} in seconds, {@code clients}, {@code jvm} (options of the service).
 */
public final class LoadCommand {

    private static final double SHARE = 0.8;
    private static final String HEAD =
            "| workload | database | highest a second | offered a second | p50 ms | p99 ms | max ms | errors |\n"
                    + "| --- | --- | --: | --: | --: | --: | --: | --: |";

    private final Arguments arguments;
    private long errors;

    private LoadCommand(Arguments arguments) {
        this.arguments = arguments;
    }

    public static void main(String[] args) throws Exception {
        // The log of PostgreSQL would stand between the rows.
        LoggingSystem.get(LoadCommand.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        LoadCommand command = new LoadCommand(Arguments.of(args));
        System.out.println(HEAD);
        if (command.arguments.wants("h2")) {
            command.run("H2 file", Files.createTempDirectory("load-h2"), List.of());
        }
        if (command.arguments.wants("postgresql")) {
            Path folder = Files.createTempDirectory("load-postgresql");
            try (PostgresServer postgres = new PostgresServer(folder)) {
                command.run("PostgreSQL", folder, List.of("--spring.datasource.url=" + postgres.url()));
            }
        }
        System.exit(command.errors == 0 ? 0 : 1);
    }

    private void run(String database, Path folder, List<String> settings) throws Exception {
        List<String> jvm = Arrays.asList(arguments.text("jvm", "-Xmx512m").split(" "));
        try (ServiceProcess process = new ServiceProcess(folder, jvm, settings)) {
            process.start();
            String all = "evaluations,evaluations-gzip,patches,submissions";
            for (String workload : arguments.text("workloads", all).split(",")) {
                measure(workload, database, process.service().port());
            }
        }
    }

    private void measure(String workload, String database, int port) throws Exception {
        Clients clients = new Clients(port, workloads(workload, port));
        int seconds = arguments.number("seconds", 20);
        Measured warm = clients.closed(arguments.number("warmup", 30));
        Measured most = clients.closed(seconds);
        Measured open = clients.open(most.rate() * SHARE, seconds);
        errors += warm.errors() + most.errors() + open.errors();
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %,.0f | %,.0f | %.2f | %.2f | %.1f | %d |%n",
                workload,
                database,
                most.rate(),
                open.rate(),
                open.median(),
                open.p99(),
                open.max(),
                warm.errors() + most.errors() + open.errors());
    }

    private List<Workload> workloads(String name, int port) throws IOException {
        List<Workload> workloads = new ArrayList<>();
        try (Connection connection = new Connection(port)) {
            for (int client = 0; client < arguments.number("clients", 12); client++) {
                workloads.add(
                        switch (name) {
                            case "evaluations" -> new Evaluations();
                            case "evaluations-gzip" -> new Evaluations("Accept-Encoding", "gzip");
                            case "patches" -> new Patches(new Drafts(connection), connection);
                            case "submissions" -> new Submissions(new Drafts(connection));
                            default -> throw new IllegalArgumentException("Unknown workload: " + name);
                        });
            }
        }
        return workloads;
    }
}
