package org.clustermaturity.questionnaire;

import java.util.Locale;

/** Which direction of an answer is the better one; it decides what an unknown answer can still become. */
public enum Better {
    HIGHER,
    LOWER,
    /** Neither: such an answer counts only when it is given. */
    NONE;

    /** The word that content and clients use. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
