package org.clustermaturity.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clustermaturity.release.TinyContent.GATES;
import static org.clustermaturity.release.TinyContent.MODULES;
import static org.clustermaturity.release.TinyContent.valid;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.clustermaturity.release.store.ReleaseDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessException;

/** Two nodes, each with a folder of its own, on one database. */
@ExtendWith(OutputCaptureExtension.class)
class SeveralNodesTest {

    private static final TinyContent LONGER = valid().replacing(MODULES, "hours: 2.5", "hours: 3");
    private static final TinyContent LATER = valid().replacing(GATES, "age >= 2", "age >= 3");

    @TempDir
    Path parent;

    private ReleaseDatabase database;
    private ReloadableContent one;
    private ReloadableContent other;

    @BeforeEach
    void start() {
        database = ReleaseDatabase.inMemory(UUID.randomUUID().toString());
        one = node("one", valid(), ReleaseStart.From.FOLDER);
        other = node("other", valid(), ReleaseStart.From.FOLDER);
    }

    @AfterEach
    void stop() {
        one.close();
        other.close();
    }

    @Test
    void theSameFolderIsActivatedOnce() {
        assertThat(other.current.activation()).isEqualTo(one.current.activation());
        assertThat(database.releases().lastNumber()).isEqualTo(1);
    }

    @Test
    void whoeverReloadsSwitchesAll() {
        ContentRelease before = other.current.get();
        Reload.Outcome outcome = one.reload(LONGER);
        assertThat(other.current.get()).isSameAs(before);

        other.follower.look();

        assertThat(other.current.id()).isEqualTo(one.current.id());
        assertThat(other.current.get().curriculum().find("M03").orElseThrow().hours())
                .isEqualTo(3);
        assertThat(other.current.activation()).isEqualTo(outcome.current());
        assertThat(database.releases().lastNumber()).isEqualTo(2);
        assertThat(other.history.list()).isEqualTo(one.history.list());
        assertThat(other.count("follow", "switched")).isEqualTo(1);
        assertThat(other.earlier.find(before.id())).containsSame(before);
    }

    @Test
    void aNodeThatLeadsDoesNotFollowItself() {
        one.reload(LONGER);

        one.follower.look();

        assertThat(one.meters
                        .find("maturity.content.reloads")
                        .tag("by", "follow")
                        .counters())
                .isEmpty();
    }

    @Test
    void theListIsTheSameBeforeANodeHasFollowed() {
        assertThat(other.history.list()).hasSize(1);

        one.reload(LONGER);

        assertThat(other.history.list()).hasSize(2).isEqualTo(one.history.list());
    }

    @Test
    void anEarlierReleaseIsFoundOnANodeThatNeverHadIt() {
        String second = one.reload(LONGER).current().id();
        one.reload(LATER);

        assertThat(other.earlier.find(second))
                .hasValueSatisfying(release -> assertThat(
                                release.curriculum().find("M03").orElseThrow().hours())
                        .isEqualTo(3));
    }

    @Test
    void theSameContentOnTheOtherNodeIsNoSecondActivation() {
        Reload.Outcome first = one.reload(LONGER);

        Reload.Outcome second = other.reload(LONGER);

        assertThat(second).isEqualTo(new Reload.Outcome(first.current(), false));
        assertThat(other.current.id()).isEqualTo(one.current.id());
        assertThat(database.releases().lastNumber()).isEqualTo(2);
    }

    @Test
    void aNodeThatHasNotFollowedYetComparesWithWhatIsCurrentOnAll() {
        String longer = one.reload(LONGER).current().id();

        Reload.Outcome outcome = other.reload(LATER);

        assertThat(outcome.current().comparedWith()).isEqualTo(longer);
        assertThat(outcome.current().changes()).hasSize(2);
    }

    @Test
    void ofTwoReloadsAtATimeOneWinsAndTheOtherIsRefusedAndFollows() {
        for (int round = 1; round <= 10; round++) {
            one.write(valid().replacing(MODULES, "hours: 2.5", "hours: " + (2 * round + 10)));
            other.write(valid().replacing(MODULES, "hours: 2.5", "hours: " + (2 * round + 11)));

            CompletableFuture<Optional<Reload.Outcome>> first = CompletableFuture.supplyAsync(one.reload::onRequest);
            CompletableFuture<Optional<Reload.Outcome>> second = CompletableFuture.supplyAsync(other.reload::onRequest);
            Optional<Reload.Outcome> outcome = first.join();
            Optional<Reload.Outcome> otherOutcome = second.join();
            one.follower.look();
            other.follower.look();

            assertThat(outcome.isPresent() || otherOutcome.isPresent()).isTrue();
            assertThat(one.current.activation()).isEqualTo(other.current.activation());
            assertThat(one.current.activation().number())
                    .isEqualTo(database.releases().lastNumber());
        }
    }

    @Test
    void whoIsOvertakenWhileMakingAReleaseIsRefused() {
        // The other node is first between the beginning and the end of this reload.
        ReloadableContent overtaken = overtaken(LATER);

        assertThat(overtaken.reload.onRequest()).isEmpty();

        assertThat(overtaken.count("request", "overtaken")).isEqualTo(1);
        overtaken.follower.look();
        assertThat(overtaken.current.id()).isEqualTo(other.current.id());
        overtaken.close();
    }

    @Test
    void whoIsOvertakenWithTheSameContentHasWhatWasAskedFor() {
        ReloadableContent overtaken = overtaken(LONGER);

        Reload.Outcome outcome = overtaken.reload.onRequest().orElseThrow();

        assertThat(outcome).isEqualTo(new Reload.Outcome(other.current.activation(), false));
        assertThat(overtaken.current.id()).isEqualTo(other.current.id());
        overtaken.close();
    }

    @Test
    void aReleaseThatIsFaultyHereIsSaidOnceAndTheOldOneStays(CapturedOutput log) {
        ContentRelease before = one.current.get();
        activateFaulty();

        one.follower.look();
        one.follower.look();

        assertThat(one.current.get()).isSameAs(before);
        assertThat(one.follower.missed()).contains("2026-11-21+abcdef0");
        assertThat(new ReleaseHealth(one.current, one.follower).health().getDetails())
                .containsEntry("missed", "2026-11-21+abcdef0")
                .containsEntry("release", before.id());
        assertThat(one.count("follow", "failed")).isEqualTo(1);
        assertThat(log.getOut().split("of other nodes cannot be used here", -1)).hasSize(2);
    }

    @Test
    void aNodeThatMissedAReleaseFollowsTheNext() {
        activateFaulty();
        one.follower.look();

        other.reload(LONGER);
        one.follower.look();

        assertThat(one.current.id()).isEqualTo(other.current.id());
        assertThat(one.follower.missed()).isEmpty();
        assertThat(new ReleaseHealth(one.current, one.follower).health().getDetails())
                .doesNotContainKey("missed");
    }

    @Test
    void theWayBackToWhatANodeHasIsNoWork() {
        ContentRelease before = one.current.get();
        other.reload(LONGER);
        other.reload(valid());

        one.follower.look();

        assertThat(one.current.get()).isSameAs(before);
        assertThat(one.current.activation().number()).isEqualTo(3);
    }

    @Test
    void aNodeMayStartWithWhatIsCurrent() {
        one.reload(LONGER);

        try (ReloadableContent third = node("third", valid(), ReleaseStart.From.SHARED)) {
            assertThat(third.current.id()).isEqualTo(one.current.id());
            assertThat(database.releases().lastNumber()).isEqualTo(2);
        }
    }

    @Test
    void whereNothingIsCurrentANodeStartsWithItsFolder() {
        ReleaseDatabase empty = ReleaseDatabase.inMemory(UUID.randomUUID().toString());

        try (ReloadableContent first =
                ReloadableContent.startWith(LONGER, parent.resolve("first"), empty, ReleaseStart.From.SHARED)) {
            assertThat(first.current.activation().number()).isEqualTo(1);
            assertThat(first.current.activation().by()).isEqualTo(Trigger.START);
        }
    }

    @Test
    void aNodeThatCannotUseWhatIsCurrentDoesNotStartWithIt() {
        activateFaulty();

        assertThatThrownBy(() -> node("third", valid(), ReleaseStart.From.SHARED))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("2026-11-21+abcdef0")
                .hasMessageContaining("Maybe start with the folder");
        try (ReloadableContent third = node("third", LATER, ReleaseStart.From.FOLDER)) {
            assertThat(third.current.activation().number()).isEqualTo(3);
            assertThat(third.current.activation().comparedWith()).isNull();
        }
    }

    @Test
    void manyNodesMayStartAtATime() {
        ReleaseDatabase empty = ReleaseDatabase.inMemory(UUID.randomUUID().toString());
        List<CompletableFuture<ReloadableContent>> starts = List.of("a", "b", "c").stream()
                .map(name -> CompletableFuture.supplyAsync(() ->
                        ReloadableContent.startWith(valid(), parent.resolve(name), empty, ReleaseStart.From.FOLDER)))
                .toList();

        assertThat(starts)
                .extracting(start -> start.join().current.activation().number())
                .containsOnly(1L);
        starts.forEach(start -> start.join().close());
    }

    @Test
    void aWatchedFolderThatDidNotChangeLeavesTheReleaseOfAnotherNodeAlone() {
        FolderWatch watch = new FolderWatch(
                one.place, one.current, one.reload, one.current.get().fingerprint());
        other.reload(LONGER);
        one.follower.look();

        watch.look();
        watch.look();
        assertThat(one.current.id()).isEqualTo(other.current.id());

        one.write(LATER);
        watch.look();
        watch.look();
        other.follower.look();
        assertThat(other.current.activation().by()).isEqualTo(Trigger.WATCH);
        assertThat(other.current.id()).isEqualTo(one.current.id());
    }

    @Test
    void whatAWatchFindsAfterAStartWithWhatIsCurrentIsNoChange() {
        one.reload(LONGER);
        try (ReloadableContent third = node("third", valid(), ReleaseStart.From.SHARED)) {
            FolderWatch watch = new FolderWatch(third.place, third.current, third.reload, null);

            watch.look();
            watch.look();
            assertThat(third.current.id()).isEqualTo(one.current.id());

            third.write(LATER);
            watch.look();
            watch.look();
            assertThat(third.current.id()).isNotEqualTo(one.current.id());
        }
    }

    @Test
    void whileTheDatabaseIsAwayTheCurrentReleaseStaysAndThatIsSaidOnce(CapturedOutput log) {
        one.reload(LONGER);
        ContentRelease before = other.current.get();
        database.takeAway();

        other.follower.look();
        other.follower.look();

        assertThat(other.current.get()).isSameAs(before);
        assertThatThrownBy(other.history::list).isInstanceOf(DataAccessException.class);
        assertThat(log.getOut().split("The database cannot be asked", -1)).hasSize(2);

        database.bringBack();
        other.follower.look();
        assertThat(other.current.id()).isEqualTo(one.current.id());
    }

    @Test
    void whileTheDatabaseIsAwayNothingIsReloadedAndAWatchedChangeIsTakenLater(CapturedOutput log) {
        FolderWatch watch = new FolderWatch(
                one.place, one.current, one.reload, one.current.get().fingerprint());
        ContentRelease before = one.current.get();
        one.write(LONGER);
        database.takeAway();

        assertThatThrownBy(one.reload::onRequest).isInstanceOf(DataAccessException.class);
        for (int i = 0; i < 4; i++) {
            watch.look();
        }
        assertThat(one.current.get()).isSameAs(before);
        assertThat(log.getOut().split("The watched content folder cannot be taken over", -1))
                .hasSize(2);

        database.bringBack();
        watch.look();
        assertThat(one.current.get()).isNotSameAs(before);
    }

    /** Current on all nodes, as a later version of the service may have written it. */
    private void activateFaulty() {
        Activation faulty = new Activation(
                2, "2026-11-21+abcdef0", "abcdef0", Instant.now(), Trigger.REQUEST, null, List.of(), List.of());
        database.releases()
                .add(
                        faulty,
                        ContentZip.write(valid().replacing(GATES, "members >= 15", "membrs >= 15")
                                .folder()));
    }

    /** A node whose folder holds {@link #LONGER}, and to which this happens when it is about to write to the database. */
    private ReloadableContent overtaken(TinyContent meanwhile) {
        ReloadableContent node = ReloadableContent.startWith(
                valid(),
                parent.resolve("overtaken"),
                database,
                new Overtaken(database.releases(), () -> other.reload(meanwhile)));
        node.write(LONGER);
        return node;
    }

    private ReloadableContent node(String name, TinyContent content, ReleaseStart.From from) {
        return ReloadableContent.startWith(content, parent.resolve(name), database, from);
    }

    /** The releases of a node that others overtake whenever it is about to add one. */
    private record Overtaken(Releases releases, Runnable meanwhile) implements Releases {

        @Override
        public long lastNumber() {
            return releases.lastNumber();
        }

        @Override
        public Optional<Activation> find(long number) {
            return releases.find(number);
        }

        @Override
        public List<Activation> list(int most) {
            return releases.list(most);
        }

        @Override
        public boolean contains(String id) {
            return releases.contains(id);
        }

        @Override
        public Optional<String> findFingerprint(String id) {
            return releases.findFingerprint(id);
        }

        @Override
        public Optional<byte[]> findFiles(String id) {
            return releases.findFiles(id);
        }

        @Override
        public boolean add(Activation next, byte[] files) {
            meanwhile.run();
            return releases.add(next, files);
        }
    }
}
