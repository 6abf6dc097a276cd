package org.clustermaturity.scoring;

/** What a rule states when it fires. There is nothing else that a rule can do. */
public sealed interface Conclusion {

    /** The dimension's score is the weighted mean of its answers. */
    record WeightedMean(String dimension) implements Conclusion {}

    /** The dimension's score is at most this many points. */
    record Cap(String dimension, int points) implements Conclusion {}

    /** One more sign is counted under this name. */
    record Tally(String name) implements Conclusion {}

    /** The gate is met. */
    record GateMet() implements Conclusion {}

    /** Something in the answers deserves a look. */
    record Flag() implements Conclusion {}

    /** This module helps. */
    record Module(String id) implements Conclusion {}
}
