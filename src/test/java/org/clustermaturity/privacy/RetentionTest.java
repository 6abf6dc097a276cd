package org.clustermaturity.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.clustermaturity.HttpTest;
import org.clustermaturity.StartedService;
import org.clustermaturity.TestDatabases;
import org.clustermaturity.TestKeys;
import org.clustermaturity.access.AccessKeys;
import org.clustermaturity.access.Role;
import org.clustermaturity.assessment.web.KeptClient;
import org.clustermaturity.privacy.OutOfTime.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is removed when its time is over, and what stays. */
class RetentionTest {

    private static final RetentionPeriods PERIODS =
            new RetentionPeriods(Duration.ofDays(30), Duration.ofDays(365), Duration.ofDays(10));

    @ParameterizedTest
    @EnumSource
    void eachKindGoesWhenItsOwnTimeIsOver(TestDatabases database) {
        String address = database.create();
        try (StartedService started = StartedService.on(
                address,
                "spring.datasource.username=" + TestDatabases.USER,
                "maturity.admin.key=" + HttpTest.ADMIN_KEY)) {
            KeptClient client = KeptClient.with(
                    started.service(), new TestKeys(started.context().getBean(AccessKeys.class)), "timber", Role.ADMIN);
            String organisation = client.organisation();
            String draft = client.draft(organisation, "{\"vision\": \"agreed\"}");
            String submitted = client.draft(organisation, "{\"vision\": \"agreed\"}");
            client.send("POST", submitted + "/share-links", "{}");
            client.submit(submitted);
            OutOfTime kept = started.context().getBean(OutOfTime.class);

            assertThat(in(kept, 15).remove())
                    .containsExactlyInAnyOrderEntriesOf(Map.of(Kind.DRAFTS, 0, Kind.SUBMITTED, 0, Kind.SHARE_LINKS, 0));
            assertThat(in(kept, 29).remove())
                    .containsExactlyInAnyOrderEntriesOf(Map.of(Kind.DRAFTS, 0, Kind.SUBMITTED, 0, Kind.SHARE_LINKS, 1));
            assertThat(in(kept, 31).due(Kind.DRAFTS)).isEqualTo(1);
            assertThat(client.get(draft).status()).isEqualTo(200);
            assertThat(in(kept, 31).remove()).containsEntry(Kind.DRAFTS, 1).containsEntry(Kind.SUBMITTED, 0);
            client.get(draft).isProblem(404, "unknown-assessment");
            assertThat(client.get(submitted + "/result").status()).isEqualTo(200);
            assertThat(in(kept, 366).remove()).containsEntry(Kind.SUBMITTED, 1);
            client.get(submitted).isProblem(404, "unknown-assessment");
            assertThat(client.get("/v1/organisations/" + organisation).status()).isEqualTo(200);
        }
    }

    @Test
    void withoutAPeriodNothingEverGoes() {
        OutOfTime never = new OutOfTime() {
            @Override
            public int count(Kind kind, Instant since) {
                throw new AssertionError("Nobody asks.");
            }

            @Override
            public int remove(Kind kind, Instant since) {
                throw new AssertionError("Nobody removes.");
            }
        };
        Retention retention = new Retention(new RetentionPeriods(null, null, null), never, () -> {}, Clock.systemUTC());

        assertThat(retention.remove()).isEmpty();
        assertThat(retention.due(Kind.DRAFTS)).isZero();
    }

    @Test
    void aPeriodWithoutAUnitIsRefused() {
        assertThatThrownBy(() -> new RetentionPeriods(Duration.ofMillis(540), null, null))
                .hasMessageContaining("maturity.retention.drafts")
                .hasMessageContaining("Maybe the unit is missing");
    }

    /** Retention as it will be after some days. */
    private static Retention in(OutOfTime kept, int days) {
        Clock then = Clock.fixed(Instant.now().plus(Duration.ofDays(days)), ZoneOffset.UTC);
        return new Retention(PERIODS, kept, () -> {}, then);
    }
}
