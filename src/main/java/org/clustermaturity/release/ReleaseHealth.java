package org.clustermaturity.release;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Ready only when a content release is loaded; says which, and which one it misses of those that other nodes have. A node that
 * misses one stays ready: its results are right and name their release, and during an update all old nodes may be so.
 */
@Component("contentHealthIndicator")
class ReleaseHealth implements HealthIndicator {

    private final CurrentRelease current;
    private final ReleaseFollower follower;

    ReleaseHealth(CurrentRelease current, ReleaseFollower follower) {
        this.current = current;
        this.follower = follower;
    }

    @Override
    public Health health() {
        ContentRelease release = current.get();
        Health.Builder up = Health.up()
                .withDetail("release", release.id())
                .withDetail("questionnaires", release.ruleBooks().names());
        follower.missed().ifPresent(missed -> up.withDetail("missed", missed));
        return up.build();
    }
}
