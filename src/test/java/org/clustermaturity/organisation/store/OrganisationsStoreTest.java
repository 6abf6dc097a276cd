package org.clustermaturity.organisation.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.clustermaturity.TestDatabases;
import org.clustermaturity.access.Account;
import org.clustermaturity.organisation.Ecosystem;
import org.clustermaturity.organisation.Organisation;
import org.clustermaturity.organisation.OrganisationQuery;
import org.clustermaturity.organisation.OrganisationQuery.Order;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Organisations in both databases. */
@ParameterizedClass
@EnumSource(TestDatabases.class)
class OrganisationsStoreTest {

    private static final Account OURS = new Account("ours");
    private static final Account THEIRS = new Account("theirs");
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00.123456Z");

    @Parameter
    private TestDatabases database = TestDatabases.H2;

    private JdbcOrganisations organisations = new JdbcOrganisations(JdbcClient.create(new DriverManagerDataSource()));
    private int made;

    @BeforeEach
    void begin() {
        DriverManagerDataSource source = new DriverManagerDataSource(database.create());
        TestDatabases.migrate(source, database.name().toLowerCase(Locale.ROOT));
        JdbcClient jdbc = JdbcClient.create(source);
        for (Account account : List.of(OURS, THEIRS)) {
            jdbc.sql("insert into account (id, created_at) values (?, ?)")
                    .params(account.name(), OffsetDateTime.ofInstant(NOW, ZoneOffset.UTC))
                    .update();
        }
        organisations = new JdbcOrganisations(jdbc);
    }

    @Test
    void whatIsKeptComesBackAsItWas() {
        Organisation odd = organisation("Łódź 🌲 Ελλάδα'; drop table organisation; --");

        organisations.add(odd);

        assertThat(organisations.find(OURS, odd.id())).contains(odd);
        assertThat(organisations.find(THEIRS, odd.id())).isEmpty();
    }

    @Test
    void onlyOneOfManyAtATimeChangesAVersion() throws Exception {
        Organisation first = organisation("First");
        organisations.add(first);
        List<Callable<Boolean>> changes = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String name = "Changed " + i;
            changes.add(() -> organisations.change(first.with(profile(name), NOW)));
        }

        int changed = 0;
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Future<Boolean> each : threads.invokeAll(changes)) {
                changed += each.get() ? 1 : 0;
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(changed).isEqualTo(1);
        assertThat(organisations.find(OURS, first.id()).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void aVersionThatWasNotSeenIsNotRemoved() {
        Organisation first = organisation("First");
        organisations.add(first);
        Organisation second = first.with(profile("Second"), NOW);
        organisations.change(second);

        assertThat(organisations.remove(first)).isFalse();
        assertThat(organisations.remove(second)).isTrue();
        assertThat(organisations.find(OURS, first.id())).isEmpty();
    }

    @Test
    void anIdIsGivenOnce() {
        Organisation first = organisation("First");
        organisations.add(first);

        assertThatThrownBy(() -> organisations.add(first)).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void theListHoldsOnlyWhatIsAskedFor() {
        Organisation timber = organisation("Timber");
        organisations.add(timber);
        organisations.add(organisation("Optics"));

        assertThat(organisations.list(OURS, named("IMBE"))).containsExactly(timber);
        assertThat(organisations.list(OURS, named("%"))).isEmpty();
        assertThat(organisations.list(THEIRS, named("imbe"))).isEmpty();
    }

    private static OrganisationQuery named(String name) {
        return new OrganisationQuery("AT", Ecosystem.AGRI_FOOD, name, Order.NAME, null, 10);
    }

    private Organisation organisation(String name) {
        return new Organisation(new UUID(made++, 1), OURS, profile(name), 1, NOW, NOW);
    }

    private static Organisation.Profile profile(String name) {
        return new Organisation.Profile(
                name,
                "AT",
                List.of(Ecosystem.TOURISM, Ecosystem.AGRI_FOOD),
                List.of("wood", "design"),
                2014,
                "https://example.org",
                true);
    }
}
