package org.clustermaturity.assessment;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.clustermaturity.access.Actor;
import org.clustermaturity.access.Caller;
import org.clustermaturity.access.CallerFinder;
import org.clustermaturity.access.Secret;

/** Recognises whoever holds a share link. */
public final class ShareLinkCallers implements CallerFinder {

    private final ShareLinks links;
    private final Clock clock;

    public ShareLinkCallers(ShareLinks links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    @Override
    public Optional<Caller> find(Secret secret) {
        if (!secret.text().startsWith(ShareLink.PREFIX)) {
            return Optional.empty();
        }
        return links.findBySecret(secret.hash())
                .filter(link -> link.opensAt(clock.instant()))
                .map(link -> new Caller(
                        link.account(), new Actor(Actor.Kind.LINK, link.id().toString()), Set.of(), link.assessment()));
    }
}
