package org.clustermaturity.scoring;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A folder of rules: which fact its rules look at, and how their ids begin. */
public enum Phase {
    SCORING(Fact.ANSWERS, "SCO"),
    GATES(Fact.SCORED, "GAT"),
    FLAGS(Fact.SCORED, "FLG"),
    ADVICE(Fact.STAGED, "ADV");

    private final Fact fact;
    private final String prefix;

    Phase(Fact fact, String prefix) {
        this.fact = fact;
        this.prefix = prefix;
    }

    public Fact fact() {
        return fact;
    }

    public String prefix() {
        return prefix;
    }

    /** The folder's name. */
    public String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The phase whose rules live in a folder of this name. */
    public static Optional<Phase> find(String folder) {
        return Arrays.stream(values())
                .filter(phase -> phase.folder().equals(folder))
                .findFirst();
    }
}
