package org.clustermaturity.questionnaire;

import org.jspecify.annotations.Nullable;

/** One possible choice; {@code points} run from 0 to 100 and are missing where no option is better than another. */
public record Option(String key, @Nullable Integer points, String label) {}
