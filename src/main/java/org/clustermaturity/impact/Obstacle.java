package org.clustermaturity.impact;

/** Why an assessment cannot be compared; the first that holds, in this order. */
public enum Obstacle {
    /** Its questionnaire is not in what is current. */
    NOT_IN_CURRENT("questionnaire-not-in-current"),
    /** Its questionnaire is not in the candidate. */
    NOT_IN_CANDIDATE("questionnaire-not-in-candidate"),
    /** Some of its answers do not fit the questionnaire that is current. */
    MISFITS_CURRENT("answers-do-not-fit-current"),
    /** Some of its answers do not fit the questionnaire of the candidate. */
    MISFITS_CANDIDATE("answers-do-not-fit-candidate");

    private final String key;

    Obstacle(String key) {
        this.key = key;
    }

    /** The word that clients see. */
    public String key() {
        return key;
    }
}
