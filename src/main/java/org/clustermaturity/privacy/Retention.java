package org.clustermaturity.privacy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.clustermaturity.access.Account;
import org.clustermaturity.access.Actor;
import org.clustermaturity.access.Audit;
import org.jspecify.annotations.Nullable;

/**
 * Removes what was kept long enough, and notes each removal in the audit log of its account. Every node may do it, at any time:
 * what one of them removes, the others neither remove nor note.
 */
public final class Retention {

    private static final Actor RETENTION = new Actor(Actor.Kind.SERVICE, "retention");

    private final RetentionPeriods periods;
    private final OutOfTime kept;
    private final Compaction compaction;
    private final Audit audit;
    private final Clock clock;

    public Retention(RetentionPeriods periods, OutOfTime kept, Compaction compaction, Audit audit, Clock clock) {
        this.periods = periods;
        this.kept = kept;
        this.compaction = compaction;
        this.audit = audit;
        this.clock = clock;
    }

    /** How long a kind is kept; null for ever. */
    public @Nullable Duration period(OutOfTime.Kind kind) {
        return switch (kind) {
            case DRAFTS -> periods.drafts();
            case SUBMITTED -> periods.submitted();
            case SHARE_LINKS -> periods.shareLinks();
        };
    }

    /** How many of a kind would be removed now. */
    public int due(OutOfTime.Kind kind) {
        Duration period = period(kind);
        return period == null ? 0 : kept.count(kind, since(period));
    }

    /** Removes what is due; tells how many of each kind that has a period. */
    public Map<OutOfTime.Kind, Integer> remove() {
        Map<OutOfTime.Kind, Integer> removed = new EnumMap<>(OutOfTime.Kind.class);
        for (OutOfTime.Kind kind : OutOfTime.Kind.values()) {
            Duration period = period(kind);
            if (period != null) {
                removed.put(kind, kept.remove(kind, since(period), (account, id) -> note(kind, account, id)));
            }
        }
        return removed;
    }

    private void note(OutOfTime.Kind kind, Account account, UUID id) {
        audit.done(account, RETENTION, action(kind), id);
        compaction.needed();
    }

    private static String action(OutOfTime.Kind kind) {
        return switch (kind) {
            case DRAFTS, SUBMITTED -> "assessment.expire";
            case SHARE_LINKS -> "share-link.expire";
        };
    }

    private Instant since(Duration period) {
        return clock.instant().minus(period);
    }
}
