package org.clustermaturity.questionnaire.yaml;

import java.math.BigDecimal;
import org.clustermaturity.language.PlainNumber;

/** Words for where one range ends and the next one starts. */
final class Ends {

    private Ends() {}

    /** What lies between an end and a start that do not meet. */
    static String apart(BigDecimal end, BigDecimal start) {
        return end.compareTo(start) < 0
                ? "a gap between %s and %s".formatted(PlainNumber.text(end), PlainNumber.text(start))
                : "an overlap of %s to %s".formatted(PlainNumber.text(start), PlainNumber.text(end));
    }
}
