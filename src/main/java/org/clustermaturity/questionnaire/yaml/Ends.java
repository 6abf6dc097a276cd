package org.clustermaturity.questionnaire.yaml;

import java.math.BigDecimal;

/** Words for where one range ends and the next one starts. */
final class Ends {

    private Ends() {}

    /** What lies between an end and a start that do not meet. */
    static String apart(BigDecimal end, BigDecimal start) {
        return end.compareTo(start) < 0
                ? "a gap between %s and %s".formatted(plain(end), plain(start))
                : "an overlap of %s to %s".formatted(plain(start), plain(end));
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
