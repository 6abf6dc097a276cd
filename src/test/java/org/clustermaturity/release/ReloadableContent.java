package org.clustermaturity.release;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.clustermaturity.content.ContentFile;
import org.clustermaturity.content.ContentFolder;
import org.clustermaturity.scoring.drools.KeptRules;

/** Tiny content in a folder, and all that reloads it. */
final class ReloadableContent implements AutoCloseable {

    static final int KEPT = 3;

    final Path root;
    final Path archiveFolder;
    final ReleaseArchive archive;
    final ContentReleases maker;
    final EarlierReleases earlier;
    final ReleaseHistory history;
    final CurrentRelease current;
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final ContentPlace place;
    final Reload reload;

    private ReloadableContent(Path parent) {
        this.root = parent.resolve("content");
        this.archiveFolder = parent.resolve("releases");
        this.archive = ReleaseArchive.in(archiveFolder);
        this.maker = new ContentReleases(KeptRules.in(Path.of("target/compiled-rules")));
        this.earlier = new EarlierReleases(archive, maker, KEPT);
        this.history = new ReleaseHistory(archive, Clock.systemUTC());
        this.place = ContentPlace.of(root);
        ContentFolder content = place.read();
        ContentRelease first = maker.make(content);
        history.begin(first, content, earlier);
        this.current = new CurrentRelease(first);
        this.reload = new Reload(place, maker, current, earlier, history, meters);
    }

    /** Writes this content below a folder and starts with it. */
    static ReloadableContent startWith(TinyContent content, Path parent) {
        write(content, parent.resolve("content"));
        return new ReloadableContent(parent);
    }

    /** Starts again with what is in the folder. */
    static ReloadableContent startAgain(Path parent) {
        return new ReloadableContent(parent);
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
