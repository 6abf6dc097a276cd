package org.clustermaturity.questionnaire;

import java.util.List;

/** A part of the questionnaire; with weight 0 it is asked for context and has no score. */
public record Dimension(String id, String title, String why, int weight, List<Question> questions) {

    public Dimension {
        questions = List.copyOf(questions);
    }

    public boolean isScored() {
        return weight > 0;
    }
}
