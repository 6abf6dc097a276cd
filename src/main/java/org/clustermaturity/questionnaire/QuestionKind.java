package org.clustermaturity.questionnaire;

import java.util.Locale;

/** What an answer looks like. */
public enum QuestionKind {
    /** One option of a scale, by its key. */
    CHOICE,
    /** True or false. */
    YES_NO,
    /** Any number of options of a scale, by their keys. */
    TICKS,
    /** A number with a unit. */
    NUMBER,
    /** A share from 0 to 100. */
    PERCENTAGE,
    /** An amount in the currency that the unit names. */
    MONEY,
    /** A calendar year, not after the reference date. */
    YEAR;

    /** The word that content and clients use, such as {@code yes-no}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isNumeric() {
        return this == NUMBER || this == PERCENTAGE || this == MONEY || this == YEAR;
    }
}
