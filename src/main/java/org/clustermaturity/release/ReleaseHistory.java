package org.clustermaturity.release;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.clustermaturity.content.ContentFolder;
import org.jspecify.annotations.Nullable;

/** Which content releases were current, since when, and what they changed. */
public final class ReleaseHistory {

    private static final Comparator<Activation> NEWEST_FIRST = Comparator.comparing(Activation::activatedAt)
            .thenComparing(Activation::id)
            .reversed();

    /** More than this are not listed; their archived files stay and can be evaluated on. */
    private static final int MOST_LISTED = 1_000;

    private final ReleaseArchive archive;
    private final Clock clock;
    private final ConcurrentMap<String, Activation> byId = new ConcurrentHashMap<>();

    ReleaseHistory(ReleaseArchive archive, Clock clock) {
        this.archive = archive;
        this.clock = clock;
        archive.list().forEach(this::add);
    }

    /** All of them, the newest first; one that was current twice stands where it was current last. */
    public List<Activation> list() {
        return byId.values().stream().sorted(NEWEST_FIRST).toList();
    }

    public Optional<Activation> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Notes the release that the service starts with, unless it is the one that was current last. */
    void begin(ContentRelease first, ContentFolder content, EarlierReleases earlier) {
        Optional<Activation> last = list().stream().findFirst();
        if (last.isPresent() && last.get().fingerprint().equals(first.fingerprint())) {
            archive.keep(last.get(), content);
        } else {
            note(first, content, last.flatMap(found -> earlier.find(found.id())).orElse(null), Trigger.START);
        }
    }

    /** Notes and archives a release that is about to be current; {@code before} is the one that it follows. */
    Activation note(ContentRelease next, ContentFolder content, @Nullable ContentRelease before, Trigger by) {
        Activation activation = Activation.of(next, before, clock.instant().truncatedTo(ChronoUnit.MILLIS), by);
        archive.keep(activation, content);
        add(activation);
        return activation;
    }

    private void add(Activation activation) {
        byId.put(activation.id(), activation);
        if (byId.size() > MOST_LISTED) {
            byId.values().stream()
                    .min(Comparator.comparing(Activation::activatedAt))
                    .ifPresent(oldest -> byId.remove(oldest.id()));
        }
    }
}
