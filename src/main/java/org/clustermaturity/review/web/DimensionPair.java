package org.clustermaturity.review.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The score of a dimension as it was submitted and as it was corrected.
 *
 * @param self null when there is none
 * @param reviewed null when there is none
 * @param difference of the two as shown; null when one is missing
 */
@Schema(name = "DimensionPair")
public record DimensionPair(
        String id,
        String title,
        @Nullable Double self,
        @Nullable Double reviewed,
        @Nullable Double difference) {}
