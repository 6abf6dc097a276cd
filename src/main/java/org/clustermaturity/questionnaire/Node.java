package org.clustermaturity.questionnaire;

/** What a score is made of: a question, or an indicator over others. It is worth 0 to 100 points. */
public sealed interface Node permits Question, Indicator {

    String id();

    String dimension();

    /** Its part in a weighted mean or a sum. */
    int weight();
}
