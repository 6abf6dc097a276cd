package org.clustermaturity.questionnaire;

import java.math.BigDecimal;

/**
 * The range in which authors and clients see scores. Inside, every score runs from 0 to 100.
 *
 * @param from the score of the worst answers
 * @param to the score of the best answers
 * @param decimals how many a shown score has, 0 to 4
 */
public record ScoreRange(BigDecimal from, BigDecimal to, int decimals) {

    /** The range of a questionnaire that declares none. */
    public static final ScoreRange USUAL = new ScoreRange(BigDecimal.ZERO, BigDecimal.valueOf(100), 1);

    /** Whether a score can be this number. */
    public boolean contains(BigDecimal score) {
        return from.compareTo(score) <= 0 && score.compareTo(to) <= 0;
    }
}
