package org.clustermaturity.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.clustermaturity.questionnaire.Indicator;

/** What a rule states when it fires. There is nothing else that a rule can do. */
public sealed interface Conclusion {

    /**
     * The dimension's score is made of its answers with this operator.
     *
     * @param nodes the questions and indicators that count; empty for all that are scored
     */
    record Score(String dimension, Indicator.Operator operator, List<String> nodes) implements Conclusion {

        public Score {
            nodes = List.copyOf(nodes);
        }
    }

    /** The dimension scores at most this much, in the questionnaire's score range. */
    record Cap(String dimension, BigDecimal most) implements Conclusion {}

    /** One more sign is counted under this name. */
    record Tally(String name) implements Conclusion {}

    /** The gate is met. */
    record GateMet() implements Conclusion {}

    /** Something in the answers deserves a look. */
    record Flag() implements Conclusion {}

    /** This module helps. */
    record Module(String id) implements Conclusion {}
}
