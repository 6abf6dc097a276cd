package org.clustermaturity.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clustermaturity.release.TinyContent.GATES;
import static org.clustermaturity.release.TinyContent.MODULES;
import static org.clustermaturity.release.TinyContent.valid;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.clustermaturity.TestDatabases;
import org.clustermaturity.access.Account;
import org.clustermaturity.assessment.store.AssessmentDatabase;
import org.clustermaturity.changes.Change;
import org.clustermaturity.content.FaultyContent;
import org.clustermaturity.impact.QuestionnaireImpact;
import org.clustermaturity.impact.TinySheets;
import org.clustermaturity.scoring.drools.KeptRules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Candidates against what lies in a database. */
class TrialTest {

    private static final TinyContent EASIER = valid().replacing(GATES, "members >= 15", "members >= 12");

    @TempDir
    Path parent;

    private final HikariDataSource pool = new HikariDataSource();
    private final List<Trial> trials = new ArrayList<>();
    private ReloadableContent content;

    @BeforeEach
    void start() {
        content = ReloadableContent.startWith(valid(), parent);
    }

    @AfterEach
    void stop() {
        trials.forEach(Trial::close);
        content.close();
        pool.close();
    }

    @ParameterizedTest
    @EnumSource
    void everythingThatWasSubmittedInAnyAccountIsComparedOnce(TestDatabases database) {
        AssessmentDatabase timber = open(database);
        Trial trial = trial(timber);
        AssessmentDatabase other = new AssessmentDatabase(pool, new Account("other"));
        new TransactionTemplate(new JdbcTransactionManager(pool)).executeWithoutResult(status -> {
            for (int i = 0; i < 2_400; i++) {
                timber.submit(TinySheets.withMembers(i % 30));
            }
            other.submit(TinySheets.withMembers(13));
            other.draft(TinySheets.withMembers(13));
        });
        content.write(EASIER);

        Trial.Outcome outcome = trial.ofFolder().orElseThrow();

        QuestionnaireImpact impact = outcome.impact().questionnaires().get(0);
        assertThat(outcome.impact().compared()).isEqualTo(2_401);
        // Of every thirty, those with 12, 13 and 14 members.
        assertThat(impact.moved()).isEqualTo(new QuestionnaireImpact.Moved(241, 0, 2_160));
        assertThat(impact.gates()).containsExactly(new QuestionnaireImpact.GateChange("GAT-TOP-01", 241, 0, 0));
        assertThat(outcome.changes()).hasSize(1);
        assertThat(outcome.comparedWith()).isEqualTo(content.current.id());
    }

    @ParameterizedTest
    @EnumSource
    void nothingChangesAndTheSameIsSaidAgain(TestDatabases database) {
        AssessmentDatabase timber = open(database);
        Trial trial = trial(timber);
        timber.submit(TinySheets.withMembers(13));
        ContentRelease before = content.current.get();
        content.write(EASIER);
        List<String> rowsBefore = rows();

        Trial.Outcome outcome = trial.ofFolder().orElseThrow();

        assertThat(trial.ofFolder()).contains(outcome);
        assertThat(trial.ofArchive(ContentZip.write(EASIER.folder()))).contains(outcome);
        assertThat(rows()).isEqualTo(rowsBefore);
        assertThat(content.current.get()).isSameAs(before);
        assertThat(content.history.list()).hasSize(1);
    }

    @Test
    void contentThatIsCurrentChangesNothing() {
        AssessmentDatabase timber = open(TestDatabases.H2);
        Trial trial = trial(timber);
        timber.submit(TinySheets.withMembers(13));

        Trial.Outcome outcome = trial.ofFolder().orElseThrow();

        assertThat(outcome.candidate()).isEqualTo(content.current.id());
        assertThat(outcome.changes()).isEmpty();
        assertThat(outcome.impact().questionnaires().get(0).moved()).isEqualTo(new QuestionnaireImpact.Moved(0, 0, 1));
    }

    @Test
    void withNothingSubmittedThereAreTheChangesOnly() {
        Trial trial = trial(open(TestDatabases.H2));
        content.write(valid().replacing(MODULES, "hours: 2.5", "hours: 3"));

        Trial.Outcome outcome = trial.ofFolder().orElseThrow();

        assertThat(outcome.changes()).containsExactly(new Change("module M03", Change.Kind.CHANGED, "hours 2.5 -> 3"));
        assertThat(outcome.impact().questionnaires()).isEmpty();
    }

    @Test
    void aFaultyCandidateIsRefusedWithEveryFaultAndTheNextOneIsTried() {
        Trial trial = trial(open(TestDatabases.H2));
        content.write(EASIER.replacing(GATES, "members >= 12", "membrs >= 12"));

        assertThatThrownBy(trial::ofFolder).isInstanceOf(FaultyContent.class);
        content.write(EASIER);
        assertThat(trial.ofFolder()).isPresent();
    }

    @Test
    void oneIsTriedAtATime() throws Exception {
        AssessmentDatabase timber = open(TestDatabases.H2);
        Trial trial = trial(timber);
        timber.submit(TinySheets.withMembers(13));
        Connection only = pool.getConnection();
        var waiting = CompletableFuture.supplyAsync(trial::ofFolder);
        while (pool.getHikariPoolMXBean().getThreadsAwaitingConnection() == 0) {
            Thread.onSpinWait();
        }

        Optional<Trial.Outcome> second = trial.ofFolder();
        only.close();

        assertThat(second).isEmpty();
        assertThat(waiting.get()).isPresent();
        assertThat(trial.ofFolder()).isPresent();
    }

    @Test
    void nothingOfACandidateStays() {
        AssessmentDatabase timber = open(TestDatabases.H2);
        Trial trial = trial(timber);
        timber.submit(TinySheets.withMembers(13));
        tryOut(trial, 1, 10);
        int classesBefore = loadedClasses();

        tryOut(trial, 10, 40);

        assertThat(loadedClasses()).isLessThan(classesBefore + 100);
    }

    private static void tryOut(Trial trial, int from, int to) {
        for (int i = from; i < to; i++) {
            TinyContent candidate = valid().replacing(GATES, "members >= 15", "members >= " + (100 + i));
            assertThat(trial.ofArchive(ContentZip.write(candidate.folder()))).isPresent();
        }
    }

    private static int loadedClasses() {
        System.gc();
        System.gc();
        return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    }

    private AssessmentDatabase open(TestDatabases database) {
        String url = database.create();
        TestDatabases.migrate(new DriverManagerDataSource(url), database.name().toLowerCase(Locale.ROOT));
        pool.setJdbcUrl(url);
        // So that a test can hold the only connection.
        pool.setMaximumPoolSize(1);
        return new AssessmentDatabase(pool, new Account("timber"));
    }

    private Trial trial(AssessmentDatabase database) {
        Trial trial = new Trial(
                content.place,
                new ContentReleases(
                        KeptRules.in(Path.of("target/compiled-rules")).asTheyAre()),
                content.current,
                database.assessments());
        trials.add(trial);
        return trial;
    }

    private List<String> rows() {
        return List.of("assessment", "assessment_score", "assessment_result", "content_release", "audit_entry").stream()
                .map(table -> table + ": "
                        + JdbcClient.create(pool)
                                .sql("select * from " + table)
                                .query()
                                .listOfRows())
                .toList();
    }
}
