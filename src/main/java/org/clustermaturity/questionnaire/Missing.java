package org.clustermaturity.questionnaire;

import java.util.Locale;

/** What a dimension scores while some of its questions have no answer. A blank is never worth 0. */
public enum Missing {
    /** The value of what is answered, where its operator has one, and the bounds of what is open. */
    BOUNDS,
    /** The same, but no value until at least half of the questions are answered; a sum is then prorated. */
    HALF,
    /** Neither value nor bounds until every question is answered. */
    REFUSE;

    /** The word that content and clients use. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
