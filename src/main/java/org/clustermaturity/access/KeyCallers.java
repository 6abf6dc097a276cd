package org.clustermaturity.access;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Finds out who is calling by the key that was sent. */
public final class KeyCallers implements CallerFinder {

    private final AccessKeys keys;
    private final Clock clock;

    public KeyCallers(AccessKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public Optional<Caller> find(Secret secret) {
        Instant now = clock.instant();
        Optional<AccessKey> found = keys.findBySecret(secret.hash()).filter(key -> key.opensAt(now));
        found.ifPresent(key -> keys.noteUse(key, now));
        return found.map(key ->
                new Caller(key.account(), new Actor(Actor.Kind.KEY, key.id().toString()), Set.of(key.role())));
    }
}
