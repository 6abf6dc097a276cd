package org.clustermaturity.specimens.cycle.second;

import org.clustermaturity.specimens.cycle.first.First;
import org.jspecify.annotations.Nullable;

/** Needs the first module. */
public record Second(@Nullable First first) {}
