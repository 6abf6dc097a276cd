package org.clustermaturity.benchmark;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How many of a group have a value in a band.
 *
 * @param from where it begins; null when nobody can say
 * @param to where it ends, which belongs to the next band; null when nobody can say
 * @param share in per cent, rounded to 5
 */
public record BandShare(@Nullable BigDecimal from, @Nullable BigDecimal to, int share) {}
