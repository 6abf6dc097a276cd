package org.clustermaturity.privacy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Removes what was kept long enough. Every node may do it, at any time: what is gone is gone. */
public final class Retention {

    private final RetentionPeriods periods;
    private final OutOfTime kept;
    private final Compaction compaction;
    private final Clock clock;

    public Retention(RetentionPeriods periods, OutOfTime kept, Compaction compaction, Clock clock) {
        this.periods = periods;
        this.kept = kept;
        this.compaction = compaction;
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
                removed.put(kind, kept.remove(kind, since(period)));
            }
        }
        if (removed.values().stream().anyMatch(count -> count > 0)) {
            compaction.needed();
        }
        return removed;
    }

    private Instant since(Duration period) {
        return clock.instant().minus(period);
    }
}
