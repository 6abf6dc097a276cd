package org.clustermaturity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Moments as databases take them and hand them out. */
public final class Times {

    /** Databases keep microseconds, so the clock has no more: a moment is the same before it is kept and after. */
    private static final Clock CLOCK = Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));

    private Times() {}

    /** The clock of everything that is kept, in UTC. */
    public static Clock clock() {
        return CLOCK;
    }

    /** A moment as a parameter. */
    public static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** A moment as a parameter, or none. */
    public static @Nullable OffsetDateTime orNull(@Nullable Instant instant) {
        return instant == null ? null : at(instant);
    }

    /** The moment in a column that always has one. */
    public static Instant read(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** The moment in a column that may be empty. */
    public static @Nullable Instant readOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
