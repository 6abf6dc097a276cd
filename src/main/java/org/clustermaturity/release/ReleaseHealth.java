package org.clustermaturity.release;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Ready only when a content release is loaded; says which. */
@Component("contentHealthIndicator")
class ReleaseHealth implements HealthIndicator {

    private final CurrentRelease current;

    ReleaseHealth(CurrentRelease current) {
        this.current = current;
    }

    @Override
    public Health health() {
        ContentRelease release = current.get();
        return Health.up()
                .withDetail("release", release.id())
                .withDetail("questionnaires", release.ruleBooks().names())
                .build();
    }
}
