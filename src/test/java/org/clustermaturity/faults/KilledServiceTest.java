package org.clustermaturity.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.clustermaturity.ServiceProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service with the settings that it ships with, killed once amid writes; the command does it at length. */
class KilledServiceTest {

    private static final List<String> QUICK_START = List.of("-Xmx512m", "-XX:TieredStopAtLevel=1");
    private static final KillPlan PLAN = new KillPlan(42, 300, 1, 4, true);

    @TempDir
    Path folder;

    @Test
    void whatWasAcknowledgedIsThereOnce() {
        try (ServiceProcess process = new ServiceProcess(folder, QUICK_START, List.of())) {
            KillRun run = new KillRun(process, PLAN);

            KillReport report = run.run();

            assertThat(report.acknowledged()).isGreaterThanOrEqualTo(PLAN.writes());
            assertThat(report.repeated()).as("sent again").isPositive();
            assertThat(report.lost()).isEmpty();
            assertThat(report.doubled()).isEmpty();
            theReportWouldHaveSaidSo(process, run);
        }
    }

    private static void theReportWouldHaveSaidSo(ServiceProcess process, KillRun run) {
        Acknowledged.Organisation changed =
                run.acknowledged().organisations().values().iterator().next();
        String path = "/v1/organisations/" + changed.id();
        Sender other = new Sender(process.service(), new LongAdder());
        other.change(path, changed.version(), "PATCH", path, "{\"founded\": 1850}");
        other.create("/v1/organisations", "{\"name\": \"%s\", \"country\": \"AT\"}".formatted(changed.name()));

        KillReport report = run.report();

        assertThat(report.passed()).isFalse();
        assertThat(report.lost())
                .containsExactly(
                        "version of %s is \"%d\" instead of \"%d\""
                                .formatted(changed.id(), changed.version() + 1, changed.version()),
                        "founded of %s is 1850 instead of %d".formatted(changed.id(), changed.founded()));
        assertThat(report.doubled()).hasSize(1);
        assertThat(report.row("H2")).endsWith("| 1 | 2 | 1 |");
    }
}
