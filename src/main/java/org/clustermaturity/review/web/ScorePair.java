package org.clustermaturity.review.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A score as it was submitted and as it was corrected.
 *
 * @param self null when there is none
 * @param reviewed null when there is none
 * @param difference of the two as shown; null when one is missing
 */
@Schema(name = "ScorePair")
public record ScorePair(
        @Schema(description = "Null when there is none.") @Nullable
        Double self,

        @Schema(description = "Null when there is none.") @Nullable
        Double reviewed,

        @Schema(description = "What is reviewed less what was submitted, as both are shown; null when one is missing.")
        @Nullable
        Double difference) {

    static ScorePair of(@Nullable Double self, @Nullable Double reviewed) {
        return new ScorePair(self, reviewed, difference(self, reviewed));
    }

    static @Nullable Double difference(@Nullable Double before, @Nullable Double after) {
        return before == null || after == null
                ? null
                : (Double) BigDecimal.valueOf(after)
                        .subtract(BigDecimal.valueOf(before))
                        .doubleValue();
    }
}
