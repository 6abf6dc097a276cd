package org.clustermaturity.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.clustermaturity.language.Language;
import org.clustermaturity.language.Words;
import org.junit.jupiter.api.Test;

class ShownNumbersTest {

    private static final ShownNumbers ENGLISH = new ShownNumbers(Words.ENGLISH, 1);

    @Test
    void aDifferenceHasItsSignAndTheDecimalsOfScores() {
        assertThat(ENGLISH.difference(12.5)).isEqualTo("+12.5");
        assertThat(ENGLISH.difference(-3.0)).isEqualTo("–3.0");
        assertThat(ENGLISH.difference(0.0)).isEqualTo("0.0");
        assertThat(ENGLISH.difference(-0.0)).isEqualTo("0.0");
        assertThat(ENGLISH.difference(null)).isEqualTo("–");
        assertThat(new ShownNumbers(Words.in(new Language("fr")), 2).difference(-3.5))
                .isEqualTo("–3,50");
    }
}
