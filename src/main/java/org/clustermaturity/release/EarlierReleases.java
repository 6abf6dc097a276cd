package org.clustermaturity.release;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Content releases that are no longer current but can be evaluated on; a few compiled, all others in the database. */
final class EarlierReleases {

    private static final Logger LOG = LoggerFactory.getLogger(EarlierReleases.class);
    /** Nothing else that a client sends reaches the database. */
    private static final Pattern ID = Pattern.compile("\\d{4,}-\\d{2}-\\d{2}\\+[0-9a-f]{7}");

    private final Releases releases;
    private final ContentReleases maker;
    private final int mostCompiled;
    /** By id, the one used longest ago first. Guarded by itself. */
    private final Map<String, ContentRelease> compiled = new LinkedHashMap<>(16, 0.75f, true);
    /** Found damaged or faulty, which is said once. */
    private final Set<String> unusable = ConcurrentHashMap.newKeySet();

    EarlierReleases(Releases releases, ContentReleases maker, int mostCompiled) {
        this.releases = releases;
        this.maker = maker;
        this.mostCompiled = mostCompiled;
    }

    /** A release, compiled; from the database when that is necessary, one at a time. Empty when it cannot be had. */
    Optional<ContentRelease> find(String id) {
        ContentRelease known = compiled(id);
        if (known != null) {
            return Optional.of(known);
        }
        // The database is asked before the line forms, so that nobody stands in line for one that is away.
        return ID.matcher(id).matches() && !unusable.contains(id) && releases.contains(id)
                ? make(id)
                : Optional.empty();
    }

    /** The fingerprint of a release that is kept, be it of use or not. */
    Optional<String> findFingerprint(String id) {
        return ID.matcher(id).matches() ? releases.findFingerprint(id) : Optional.empty();
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
        return releases.findFiles(id).flatMap(files -> make(id, files));
    }

    private Optional<ContentRelease> make(String id, byte[] files) {
        try {
            ContentRelease made = maker.make(ContentZip.read(files));
            if (!made.id().equals(id)) {
                throw new IOException("What it holds has the id %s.".formatted(made.id()));
            }
            keep(made);
            return Optional.of(made);
        } catch (IOException | RuntimeException e) {
            LOG.error(
                    "Content release {} in the database is damaged, or faulty for this version of the service.", id, e);
            unusable.add(id);
            return Optional.empty();
        }
    }
}
