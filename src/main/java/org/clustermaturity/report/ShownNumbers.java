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

    /** A score with its decimals; a dash when there is none. */
    public String score(@Nullable Double score) {
        return score == null
                ? NONE
                : words.number(BigDecimal.valueOf(score)
                        .setScale(decimals, RoundingMode.HALF_UP)
                        .toPlainString());
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
