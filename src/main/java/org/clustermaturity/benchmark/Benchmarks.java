package org.clustermaturity.benchmark;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** All rounds of benchmarks: what was published, and of which assessments. */
public interface Benchmarks {

    /** The latest round for a questionnaire; empty before the first one. */
    Optional<Round> findLatest(String questionnaire);

    /** What the latest round publishes of a group; empty when nothing. */
    Optional<Published> find(String questionnaire, Group group);

    /**
     * Adds a round, in one transaction that no other node can be in at the same time.
     *
     * @param work makes the round of what was counted until now
     * @return false when another node has been faster, or nothing can be published; then nothing has happened
     */
    boolean add(String questionnaire, Round round, Function<Held, Outcome> work);

    /** One making of all figures. */
    record Round(int number, Instant madeAt) {

        /** What is before the first one. */
        static final Round NONE = new Round(0, Instant.EPOCH);

        Round next(Instant now) {
            return new Round(number + 1, now);
        }
    }

    /** The figures of a group, and when they were made. */
    record Published(Figures figures, Instant madeAt) {}

    /** What a round comes to. */
    record Outcome(Counted counted, List<Figures> figures) {}
}
