package org.clustermaturity.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.clustermaturity.language.PlainNumber;
import org.clustermaturity.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as people read them in one language.
 *
 * @param decimals how many a score has
 */
public record ShownNumbers(Words words, int decimals) {

    private static final String NONE = "–";
    /** The letters that documents are printed with have no minus sign. */
    private static final String MINUS = "–";

    /** A score with its decimals; a dash when there is none. */
    public String score(@Nullable Double score) {
        return score == null
                ? NONE
                : words.number(BigDecimal.valueOf(score)
                        .setScale(decimals, RoundingMode.HALF_UP)
                        .toPlainString());
    }

    /** A difference of scores with its sign, in their decimals; a dash when there is none. */
    public String difference(@Nullable Double difference) {
        if (difference == null || difference == 0) {
            return score(difference);
        }
        return (difference > 0 ? "+" : MINUS) + score(Math.abs(difference));
    }

    /** A number with no more decimals than it needs. */
    public String plain(BigDecimal number) {
        return words.number(PlainNumber.text(number));
    }

    /** A number of hours. */
    public String hours(double hours) {
        return plain(BigDecimal.valueOf(hours));
    }
}
