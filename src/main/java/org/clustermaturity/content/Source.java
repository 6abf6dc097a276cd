package org.clustermaturity.content;

import org.jspecify.annotations.Nullable;

/**
 * Where a question, rule, gate or module comes from.
 *
 * @param id the id that content names, such as {@code eccp-profile} or {@code ten-steps-5}
 * @param published true for something that somebody published, false for this project's own proposal
 * @param address where it can be read, when it has a lasting address
 * @param says what content takes from it
 * @param limits what it does not support, when that matters
 */
public record Source(
        String id,
        boolean published,
        String title,
        @Nullable String publisher,
        @Nullable String address,
        String says,
        @Nullable String limits) {}
