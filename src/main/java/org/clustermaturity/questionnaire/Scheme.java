package org.clustermaturity.questionnaire;

import java.util.List;

/**
 * How a questionnaire version is scored, beyond what stands at its questions.
 *
 * @param indicators in an order in which each is only made of those before it
 */
public record Scheme(ScoreRange range, Missing missing, List<Indicator> indicators, List<Switch> switches) {

    /** Every combination of switches is checked when content is read. */
    public static final int MOST_COMBINATIONS = 1_000;

    public Scheme {
        indicators = List.copyOf(indicators);
        switches = List.copyOf(switches);
    }

    /** Whether the switches can be combined in more ways than are checked. */
    public boolean hasTooManyCombinations() {
        long combinations = 1;
        for (Switch each : switches) {
            combinations = Math.min(
                    MOST_COMBINATIONS + 1, combinations * each.scale().options().size());
        }
        return combinations > MOST_COMBINATIONS;
    }
}
