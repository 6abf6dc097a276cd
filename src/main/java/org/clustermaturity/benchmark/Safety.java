package org.clustermaturity.benchmark;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** When assessments may be told apart from all others without anybody being made out. */
class Safety {

    private static final int LEAST_THRESHOLD = 3;
    private static final long LEAST_ACCOUNTS = 3;
    private static final int QUARTERS = 4;

    private final int threshold;

    /**
     * @param threshold how many organisations of others there must be, from whichever account one looks
     * @throws IllegalArgumentException when it is below 3
     */
    Safety(int threshold) {
        if (threshold < LEAST_THRESHOLD) {
            throw new IllegalArgumentException(
                    "The threshold of benchmarks (%d) must be at least %d. Maybe set maturity.benchmarks.threshold to 5."
                            .formatted(threshold, LEAST_THRESHOLD));
        }
        this.threshold = threshold;
    }

    int threshold() {
        return threshold;
    }

    /** Whether they are enough, of enough accounts, and none has more than half, so that its own tell it little of others. */
    boolean hides(Collection<Member> members) {
        Map<String, Long> byAccount = members.stream()
                .map(Member::account)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long largest =
                byAccount.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return byAccount.size() >= LEAST_ACCOUNTS
                && members.size() - largest >= threshold
                && 2 * largest <= members.size();
    }

    /** Whether so many are enough to tell something of: each quarter of them has as many as the threshold. */
    boolean isEnough(int members) {
        return members >= QUARTERS * threshold;
    }

    /** Whether newcomers may be counted, all together. */
    boolean mayJoin(Collection<Member> newcomers) {
        return isEnough(newcomers.size()) && hides(newcomers);
    }

    /** Whether some members of a block may leave while the rest stays: who left can be had by subtraction. */
    boolean mayLeave(Collection<Member> leaving, Collection<Member> staying) {
        return hides(leaving) && (staying.isEmpty() || hides(staying));
    }

    /** Whether a block may be told apart in two: the one part can be had by subtracting the other. */
    boolean mayPart(Collection<Member> inside, Collection<Member> outside) {
        return hides(inside) && hides(outside);
    }
}
