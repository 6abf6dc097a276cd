package org.clustermaturity.release.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.clustermaturity.changes.Change;
import org.clustermaturity.release.Activation;
import org.clustermaturity.release.Releases;
import org.clustermaturity.release.Trigger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Content releases in both databases. */
@ParameterizedClass
@EnumSource(ReleaseDatabase.Kind.class)
@ExtendWith(OutputCaptureExtension.class)
class JdbcReleasesTest {

    private static final String OLD = "2026-11-21+0000001";
    private static final String NEW = "2026-11-22+0000002";
    private static final byte[] FILES = "files".getBytes(StandardCharsets.UTF_8);

    private final ReleaseDatabase database;
    private final Releases releases;

    JdbcReleasesTest(ReleaseDatabase.Kind kind) {
        database = ReleaseDatabase.of(kind);
        releases = database.releases();
    }

    @Test
    void atFirstThereIsNone() {
        assertThat(releases.lastNumber()).isZero();
        assertThat(releases.find(0)).isEmpty();
        assertThat(releases.list(10)).isEmpty();
        assertThat(releases.contains(OLD)).isFalse();
        assertThat(releases.findFiles(OLD)).isEmpty();
    }

    @Test
    void whatWasAddedComesBackAsItWas() {
        Activation added = activation(1, NEW, OLD);

        assertThat(releases.add(added, FILES)).isTrue();

        assertThat(releases.lastNumber()).isEqualTo(1);
        assertThat(releases.find(1)).contains(added);
        assertThat(releases.list(10)).containsExactly(added);
        assertThat(releases.contains(NEW)).isTrue();
        assertThat(releases.findFiles(NEW))
                .hasValueSatisfying(files -> assertThat(files).isEqualTo(FILES));
    }

    @Test
    void filesOfUsualSizeHaveRoom() {
        byte[] files = new byte[2_000_000];
        files[1_999_999] = 7;

        releases.add(activation(1, OLD, null), files);

        assertThat(releases.findFiles(OLD))
                .hasValueSatisfying(found -> assertThat(found).isEqualTo(files));
    }

    @Test
    void theNewestStandsFirstAndWhatWasCurrentTwiceStandsOnce() {
        releases.add(activation(1, OLD, null), FILES);
        releases.add(activation(2, NEW, OLD), FILES);
        releases.add(activation(3, OLD, NEW), FILES);

        assertThat(releases.lastNumber()).isEqualTo(3);
        assertThat(releases.list(10)).extracting(Activation::number).containsExactly(3L, 2L);
        assertThat(releases.list(1)).extracting(Activation::id).containsExactly(OLD);
        assertThat(releases.find(1)).contains(activation(1, OLD, null));
    }

    @Test
    void aNumberIsGivenOnce() {
        releases.add(activation(1, OLD, null), FILES);

        assertThat(releases.add(activation(1, NEW, null), FILES)).isFalse();

        assertThat(releases.find(1)).contains(activation(1, OLD, null));
        assertThat(releases.contains(NEW)).isFalse();
    }

    @Test
    void ofManyAtATimeOneIsFirst() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Boolean>> added = List.of(OLD, NEW, OLD, NEW).stream()
                .map(id -> nodes.submit(() -> {
                    start.await();
                    return releases.add(activation(1, id, null), FILES);
                }))
                .toList();
        start.countDown();

        int first = 0;
        for (Future<Boolean> one : added) {
            first += one.get() ? 1 : 0;
        }
        nodes.shutdown();

        assertThat(first).isEqualTo(1);
        assertThat(releases.list(10)).hasSize(1);
    }

    @Test
    void damagedFilesAreMendedWhenTheReleaseBecomesCurrentAgain() {
        releases.add(activation(1, OLD, null), FILES);
        database.jdbc()
                .sql("update content_release set files = :nothing")
                .param("nothing", new byte[0])
                .update();

        releases.add(activation(2, OLD, null), FILES);

        assertThat(releases.findFiles(OLD))
                .hasValueSatisfying(files -> assertThat(files).isEqualTo(FILES));
    }

    @Test
    void aDamagedActivationIsLeftOutAndSaidOnce(CapturedOutput log) {
        releases.add(activation(1, OLD, null), FILES);
        releases.add(activation(2, NEW, OLD), FILES);
        database.jdbc()
                .sql("update release_activation set changes = '[{' where number = 2")
                .update();

        assertThat(releases.find(2)).isEmpty();
        assertThat(releases.list(10)).extracting(Activation::id).containsExactly(OLD);
        assertThat(releases.lastNumber()).isEqualTo(2);
        assertThat(log.getOut().split("Activation 2 in the database is damaged", -1))
                .hasSize(2);
    }

    @Test
    void anActivationByAnUnknownTriggerIsDamaged() {
        releases.add(activation(1, OLD, null), FILES);
        database.jdbc()
                .sql("update release_activation set activated_by = 'CHANCE'")
                .update();

        assertThat(releases.find(1)).isEmpty();
    }

    private static Activation activation(long number, String id, @Nullable String comparedWith) {
        return new Activation(
                number,
                id,
                id.substring(11).repeat(9) + "0",
                Instant.parse("2026-11-21T10:00:00.123456Z"),
                Trigger.REQUEST,
                comparedWith,
                List.of("tiny/1"),
                List.of(new Change("module M03", Change.Kind.CHANGED, "hours 2.5 -> 3, Größe")));
    }
}
