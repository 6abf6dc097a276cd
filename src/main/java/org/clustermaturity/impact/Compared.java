package org.clustermaturity.impact;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.clustermaturity.assessment.Assessment;
import org.clustermaturity.assessment.KeptAssessment;
import org.clustermaturity.scoring.Ladder;
import org.clustermaturity.scoring.Rule;

/** One submitted assessment as judged on both contents. */
record Compared(KeptAssessment.Head head, Assessment before, Assessment after, RulePairs rules) {

    private static final int NO_STAGE = -1;

    /** From which stage to which. */
    Step step() {
        return new Step(rung(before), stage(before), rung(after), stage(after));
    }

    /** Above 0 for a higher stage, below 0 for a lower one. */
    int direction() {
        int from = rung(before);
        int to = rung(after);
        return from == NO_STAGE || to == NO_STAGE ? 0 : Integer.compare(to, rules.rungNow(from));
    }

    /** The gates behind a move to another stage, by id. */
    List<String> decisive() {
        boolean up = direction() > 0;
        Set<String> others = missing(up ? after : before);
        return missing(up ? before : after).stream()
                .filter(gate -> !others.contains(gate))
                .sorted()
                .toList();
    }

    private static Set<String> missing(Assessment assessment) {
        return assessment.rules().missing(assessment.findings()).stream()
                .map(Rule::id)
                .collect(Collectors.toSet());
    }

    private static int rung(Assessment assessment) {
        return assessment.stage().map(Ladder.Stage::rung).orElse(NO_STAGE);
    }

    private static String stage(Assessment assessment) {
        return assessment.stage().map(Ladder.Stage::id).orElse("");
    }

    /** From one stage to another; a rung below 0 and no id where there are no stages. */
    record Step(int from, String before, int to, String after) implements Comparable<Step> {

        @Override
        public int compareTo(Step other) {
            return from == other.from ? Integer.compare(to, other.to) : Integer.compare(from, other.from);
        }
    }
}
