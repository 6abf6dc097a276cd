package org.clustermaturity.release;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.clustermaturity.content.ContentFile;
import org.clustermaturity.release.store.ReleaseDatabase;
import org.clustermaturity.scoring.drools.KeptRules;
import org.clustermaturity.store.Times;

/** Tiny content in a folder, and all that reloads it; one node. */
final class ReloadableContent implements AutoCloseable {

    static final int KEPT = 3;

    final Path root;
    final ReleaseDatabase database;
    final Releases releases;
    final ContentReleases maker;
    final EarlierReleases earlier;
    final ReleaseHistory history;
    final CurrentRelease current;
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final ContentPlace place;
    final Reload reload;
    final ReleaseFollower follower;

    private ReloadableContent(Path root, ReleaseDatabase database, Releases releases, ReleaseStart.From from) {
        this.root = root;
        this.database = database;
        this.releases = releases;
        this.maker = new ContentReleases(KeptRules.in(Path.of("target/compiled-rules")));
        this.earlier = new EarlierReleases(releases, maker, KEPT);
        this.history = new ReleaseHistory(releases, Times.clock());
        this.place = ContentPlace.of(root);
        this.current = new ReleaseStart(place, maker, history, earlier).begin(from);
        this.reload = new Reload(place, new ReleaseSwitch(maker, current, earlier, history), current, meters);
        this.follower = new ReleaseFollower(releases, current, reload);
    }

    /** Writes this content below a folder and starts with it. */
    static ReloadableContent startWith(TinyContent content, Path parent) {
        return startWith(content, parent.resolve("content"), database(parent), ReleaseStart.From.FOLDER);
    }

    /** A node with a folder of its own on this database. */
    static ReloadableContent startWith(
            TinyContent content, Path root, ReleaseDatabase database, ReleaseStart.From from) {
        write(content, root);
        return new ReloadableContent(root, database, database.releases(), from);
    }

    /** A node with a folder of its own that reaches its database this way. */
    static ReloadableContent startWith(TinyContent content, Path root, ReleaseDatabase database, Releases releases) {
        write(content, root);
        return new ReloadableContent(root, database, releases, ReleaseStart.From.FOLDER);
    }

    /** Starts again with what is in the folder. */
    static ReloadableContent startAgain(Path parent) {
        ReleaseDatabase database = database(parent);
        return new ReloadableContent(
                parent.resolve("content"), database, database.releases(), ReleaseStart.From.FOLDER);
    }

    private static ReleaseDatabase database(Path parent) {
        return ReleaseDatabase.inMemory(parent.getFileName().toString());
    }

    /** Writes this content instead of what was in the folder. */
    void write(TinyContent content) {
        write(content, root);
    }

    Reload.Outcome reload(TinyContent content) {
        write(content);
        return reload.onRequest().orElseThrow();
    }

    double count(String by, String outcome) {
        return meters.counter("maturity.content.reloads", "by", by, "outcome", outcome)
                .count();
    }

    @Override
    public void close() {
        reload.close();
    }

    static void write(TinyContent content, Path root) {
        try {
            empty(root);
            for (ContentFile file : content.folder().files()) {
                Path path = root.resolve(file.path());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.text());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void empty(Path root) throws IOException {
        if (Files.isDirectory(root)) {
            List<Path> files;
            try (Stream<Path> all = Files.walk(root)) {
                files = all.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }
}
