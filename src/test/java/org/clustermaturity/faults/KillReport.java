package org.clustermaturity.faults;

import java.util.List;

/**
 * What came of killing the service.
 *
 * @param acknowledged how many writes were acknowledged
 * @param repeated how many of them got no answer at first, and were looked for or sent again
 * @param lost what was acknowledged and is not there as acknowledged, in words
 * @param doubled what is there more than once, or was never acknowledged, in words
 */
record KillReport(int acknowledged, long repeated, int kills, List<String> lost, List<String> doubled) {

    static final String HEAD = "| database | acknowledged | repeated | kills | lost | doubled |\n"
            + "| --- | --: | --: | --: | --: | --: |";

    boolean passed() {
        return lost.isEmpty() && doubled.isEmpty();
    }

    String row(String database) {
        return "| %s | %,d | %,d | %d | %,d | %,d |"
                .formatted(database, acknowledged, repeated, kills, lost.size(), doubled.size());
    }
}
