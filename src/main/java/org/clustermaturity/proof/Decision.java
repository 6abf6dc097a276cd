package org.clustermaturity.proof;

import java.util.Optional;

/**
 * Whether some sheet fulfils a claim.
 *
 * @param sheet one that does; empty when none was found
 * @param certain whether there is no other answer; else sheets were only tried
 * @param tried how many sheets were tried
 */
record Decision(Optional<double[]> sheet, boolean certain, int tried) {

    /** No sheet at all fulfils it. */
    boolean isNever() {
        return certain && sheet.isEmpty();
    }

    /** None was found, but there may be one. */
    boolean isUndecided() {
        return !certain;
    }
}
