package org.clustermaturity.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.clustermaturity.PostgresServer;
import org.clustermaturity.ServiceProcess;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/**
 * Kills the service amid writes, on each kind of database, and says what was lost or doubled. Fails when anything was.
 *
 * <p>Arguments, as {@code name=value}: {@code writes}, {@code kills}, {@code clients}, {@code seed}, {@code assessments}
 * (false: organisations only), {@code database} (h2, postgresql or both), {@code url} (of an H2 file, to try other
 * settings).
 */
public final class KillCommand {

    private static final List<String> JVM = List.of("-Xmx512m");

    private KillCommand() {}

    public static void main(String[] args) throws IOException {
        // The log of PostgreSQL would stand between the rows.
        LoggingSystem.get(KillCommand.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        Arguments arguments = Arguments.of(args);
        KillPlan plan = new KillPlan(
                arguments.number("seed", 20261122),
                arguments.number("writes", 10_000),
                arguments.number("kills", 5),
                arguments.number("clients", 8),
                Boolean.parseBoolean(arguments.text("assessments", "true")));
        System.out.println("Seed " + plan.seed() + ", " + plan.clients() + " clients\n\n" + KillReport.HEAD);
        boolean passed = true;
        if (arguments.wants("h2")) {
            Path folder = Files.createTempDirectory("faults-h2");
            String url = arguments.text("url", "");
            passed =
                    run("H2 file", folder, url.isEmpty() ? List.of() : List.of("--spring.datasource.url=" + url), plan);
        }
        if (arguments.wants("postgresql")) {
            Path folder = Files.createTempDirectory("faults-postgresql");
            try (PostgresServer postgres = new PostgresServer(folder)) {
                passed &= run("PostgreSQL", folder, List.of("--spring.datasource.url=" + postgres.url()), plan);
            }
        }
        System.exit(passed ? 0 : 1);
    }

    private static boolean run(String database, Path folder, List<String> settings, KillPlan plan) {
        try (ServiceProcess process = new ServiceProcess(folder, JVM, settings)) {
            KillReport report = new KillRun(process, plan).run();
            System.out.println(report.row(database));
            Map.of("lost", report.lost(), "doubled", report.doubled())
                    .forEach((kind, found) ->
                            found.stream().limit(20).forEach(each -> System.out.println("  " + kind + ": " + each)));
            return report.passed();
        }
    }
}
