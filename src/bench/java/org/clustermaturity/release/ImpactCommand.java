package org.clustermaturity.release;

import com.sun.management.OperatingSystemMXBean;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.clustermaturity.PostgresServer;
import org.clustermaturity.TestDatabases;
import org.clustermaturity.access.Account;
import org.clustermaturity.assessment.store.AssessmentDatabase;
import org.clustermaturity.content.ContentFile;
import org.clustermaturity.content.ContentFolder;
import org.clustermaturity.faults.Arguments;
import org.clustermaturity.questionnaire.VariedSheets;
import org.clustermaturity.scoring.drools.KeptRules;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tries the shipped content with three changes on many submitted assessments, and says how long that takes.
 *
 * <p>Arguments, as {@code name=value}: {@code database} (h2, postgresql or both), {@code assessments}, {@code runs}.
 */
public final class ImpactCommand {

    private static final int AT_A_TIME = 1_000;
    private static final long SEED = 20261122;
    private static final OperatingSystemMXBean OPERATING_SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final Arguments arguments;
    private final ContentReleases maker =
            new ContentReleases(KeptRules.in(Path.of("target/compiled-rules")).asTheyAre());
    private final ContentPlace place = ContentPlace.of(Path.of("."));
    private final AtomicLong mostHeap = new AtomicLong();

    private ImpactCommand(Arguments arguments) {
        this.arguments = arguments;
    }

    public static void main(String[] args) throws Exception {
        LoggingSystem.get(ImpactCommand.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        ImpactCommand command = new ImpactCommand(Arguments.of(args));
        System.out.println(
                "| database | assessments | making them, s | run | compiling alone, s | s | CPU, s | a second | most heap, MB | up | down |");
        System.out.println("| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |");
        if (command.arguments.wants("h2")) {
            Path folder = Files.createTempDirectory("impact-h2");
            command.run("H2 file", "jdbc:h2:file:%s/maturity;WRITE_DELAY=0".formatted(folder));
        }
        if (command.arguments.wants("postgresql")) {
            try (PostgresServer postgres = new PostgresServer(Files.createTempDirectory("impact-postgresql"))) {
                command.run("PostgreSQL", postgres.url());
            }
        }
        System.exit(0);
    }

    private void run(String name, String url) {
        TestDatabases.migrate(new DriverManagerDataSource(url), url.contains(":h2:") ? "h2" : "postgresql");
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl(url);
            ContentRelease current = maker.make(place.read());
            AssessmentDatabase database = new AssessmentDatabase(pool, new Account("bench"));
            double making = seconds(() -> fill(database, current, pool));
            CurrentRelease held =
                    new CurrentRelease(current, Activation.of(1, current, null, Instant.now(), Trigger.START));
            try (Trial trial = new Trial(place, maker, held, database.assessments())) {
                byte[] archive = ContentZip.write(candidate());
                for (int i = 1; i <= arguments.number("runs", 2); i++) {
                    measure(name, making, i, trial, archive);
                }
            }
        }
    }

    private void measure(String name, double making, int run, Trial trial, byte[] archive) {
        List<Trial.Outcome> outcomes = new ArrayList<>();
        mostHeap.set(0);
        double compiling = seconds(() -> maker.make(candidate()));
        Thread watch = watch();
        long cpu = OPERATING_SYSTEM.getProcessCpuTime();
        double seconds = seconds(() -> trial.ofArchive(archive).ifPresent(outcomes::add));
        watch.interrupt();
        var impact = outcomes.get(0).impact();
        var moved = impact.questionnaires().get(0).moved();
        System.out.printf(
                Locale.ROOT,
                "| %s | %,d | %.0f | %d | %.1f | %.1f | %.1f | %,.0f | %,d | %,d | %,d |%n",
                name,
                impact.compared(),
                making,
                run,
                compiling,
                seconds,
                (OPERATING_SYSTEM.getProcessCpuTime() - cpu) / 1e9,
                impact.compared() / seconds,
                mostHeap.get() >> 20,
                moved.up(),
                moved.down());
    }

    private void fill(AssessmentDatabase database, ContentRelease current, HikariDataSource pool) {
        VariedSheets sheets = new VariedSheets(
                current.ruleBooks()
                        .find("cluster-maturity/2026-1")
                        .orElseThrow()
                        .questionnaire(),
                SEED);
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
        for (int i = 0; i < arguments.number("assessments", 100_000); i += AT_A_TIME) {
            transaction.executeWithoutResult(status -> {
                for (int j = 0; j < AT_A_TIME; j++) {
                    database.submit(sheets.next());
                }
            });
        }
    }

    /** Two gates ask for more members, and one question counts for more. */
    private ContentFolder candidate() {
        List<ContentFile> files = new ArrayList<>();
        for (ContentFile file : place.read().files()) {
            String text = file.text();
            if (file.path().equals("rules/cluster-maturity/gates/formation.drl")) {
                text = text.replace("committedMembers >= 12", "committedMembers >= 20");
            } else if (file.path().equals("rules/cluster-maturity/gates/growth.drl")) {
                text = text.replace("committedMembers >= 15", "committedMembers >= 30");
            } else if (file.path().equals("questionnaires/cluster-maturity/2026-1/governance.yaml")) {
                text = text.replaceFirst("\n    weight: 1\n", "\n    weight: 3\n");
            }
            files.add(new ContentFile(file.path(), text));
        }
        return new ContentFolder(files);
    }

    /** Looks at the heap until it is interrupted. */
    private Thread watch() {
        Thread watch = new Thread(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                long used =
                        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
                mostHeap.accumulateAndGet(used, Math::max);
                try {
                    Thread.sleep(20);
                } catch (InterruptedException e) {
                    return;
                }
            }
        });
        watch.setDaemon(true);
        watch.start();
        return watch;
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
