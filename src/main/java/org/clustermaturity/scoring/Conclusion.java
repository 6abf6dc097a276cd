package org.clustermaturity.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.clustermaturity.language.Sentence;
import org.clustermaturity.questionnaire.Indicator;

/** What a rule states when it fires. There is nothing else that a rule can do. */
public sealed interface Conclusion {

    /** What it states, for a person. */
    Sentence words();

    /**
     * The dimension's score is made of its answers with this operator.
     *
     * @param nodes the questions and indicators that count; empty for all that are scored
     */
    record Score(String dimension, Indicator.Operator operator, List<String> nodes) implements Conclusion {

        public Score {
            nodes = List.copyOf(nodes);
        }

        @Override
        public Sentence words() {
            Sentence how = Sentence.of("operator." + operator.key());
            return nodes.isEmpty()
                    ? Sentence.of("conclusion.score", how, dimension)
                    : Sentence.of("conclusion.score-of", how, dimension, String.join(", ", nodes));
        }
    }

    /** The dimension scores at most this much, in the questionnaire's score range. */
    record Cap(String dimension, BigDecimal most) implements Conclusion {

        @Override
        public Sentence words() {
            return Sentence.of("conclusion.cap", dimension, most.toPlainString());
        }
    }

    /** One more sign is counted under this name. */
    record Tally(String name) implements Conclusion {

        @Override
        public Sentence words() {
            return Sentence.of("conclusion.tally", name);
        }
    }

    /** The gate is met. */
    record GateMet() implements Conclusion {

        @Override
        public Sentence words() {
            return Sentence.of("conclusion.gate-met");
        }
    }

    /** Something in the answers deserves a look. */
    record Flag() implements Conclusion {

        @Override
        public Sentence words() {
            return Sentence.of("conclusion.flag");
        }
    }

    /** This module helps. */
    record Module(String id) implements Conclusion {

        @Override
        public Sentence words() {
            return Sentence.of("conclusion.module", id);
        }
    }
}
