package org.clustermaturity.release;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Content releases that are no longer current but can be evaluated on; a few compiled, all others in the archive. */
final class EarlierReleases {

    private static final Logger LOG = LoggerFactory.getLogger(EarlierReleases.class);

    private final ReleaseArchive archive;
    private final ContentReleases maker;
    private final int mostCompiled;
    /** By id, the one used longest ago first. Guarded by itself. */
    private final Map<String, ContentRelease> compiled = new LinkedHashMap<>(16, 0.75f, true);
    /** Found damaged or faulty, which is said once. */
    private final Set<String> unusable = ConcurrentHashMap.newKeySet();

    EarlierReleases(ReleaseArchive archive, ContentReleases maker, int mostCompiled) {
        this.archive = archive;
        this.maker = maker;
        this.mostCompiled = mostCompiled;
    }

    /** A release, compiled; from the archive when that is necessary, one at a time. Empty when it cannot be had. */
    Optional<ContentRelease> find(String id) {
        ContentRelease known = compiled(id);
        return known != null ? Optional.of(known) : make(id);
    }

    /** Keeps a compiled release instead of the one that was used longest ago. */
    void keep(ContentRelease release) {
        synchronized (compiled) {
            unusable.remove(release.id());
            compiled.put(release.id(), release);
            compiled.keySet()
                    .removeAll(compiled.keySet().stream()
                            .limit(Math.max(0, compiled.size() - mostCompiled))
                            .toList());
        }
    }

    private @Nullable ContentRelease compiled(String id) {
        synchronized (compiled) {
            return compiled.get(id);
        }
    }

    private synchronized Optional<ContentRelease> make(String id) {
        ContentRelease known = compiled(id);
        if (known != null || unusable.contains(id)) {
            return Optional.ofNullable(known);
        }
        try {
            Optional<ContentRelease> made = archive.find(id).map(maker::make);
            if (made.isPresent() && !made.get().id().equals(id)) {
                throw new IOException(
                        "What it holds has the id %s.".formatted(made.get().id()));
            }
            made.ifPresent(this::keep);
            return made;
        } catch (IOException | RuntimeException e) {
            LOG.error(
                    "Content release {} in the archive is damaged, or faulty for this version of the service.", id, e);
            unusable.add(id);
            return Optional.empty();
        }
    }
}
