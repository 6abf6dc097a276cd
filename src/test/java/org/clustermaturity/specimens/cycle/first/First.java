package org.clustermaturity.specimens.cycle.first;

import org.clustermaturity.specimens.cycle.second.Second;
import org.jspecify.annotations.Nullable;

/** Needs the second module. */
public record First(@Nullable Second second) {}
