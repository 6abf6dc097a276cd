package org.clustermaturity.faults;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * How much is written, and how often the service is killed meanwhile.
 *
 * @param writes at least so many are acknowledged in the end
 * @param assessments whether assessments are written beside organisations
 */
record KillPlan(long seed, int writes, int kills, int clients, boolean assessments) {

    /** After how many acknowledged writes the service is killed; at random, but between its beginning and its end. */
    List<Integer> moments() {
        Random random = new Random(seed);
        return IntStream.range(0, kills)
                .map(kill -> writes / 10 + random.nextInt(writes * 8 / 10))
                .sorted()
                .boxed()
                .toList();
    }
}
