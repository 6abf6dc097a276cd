package org.clustermaturity.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.clustermaturity.review.SideBySide.Shift;
import org.clustermaturity.scoring.Fraction;
import org.junit.jupiter.api.Test;

/** How far scores move, which puts corrections in order. */
class ShiftTest {

    private static final Fraction THIRTY = Fraction.of(30);

    @Test
    void upAndDownAreAsFar() {
        assertThat(new Shift(THIRTY, Fraction.of(42)).size()).isEqualTo(12);
        assertThat(new Shift(THIRTY, Fraction.of(18)).size()).isEqualTo(12);
        assertThat(new Shift(THIRTY, THIRTY).size()).isZero();
    }

    @Test
    void aScoreThatComesOrGoesMovesAsFarAsAnyCan() {
        assertThat(new Shift(null, THIRTY).size()).isEqualTo(100);
        assertThat(new Shift(THIRTY, null).size()).isEqualTo(100);
        assertThat(new Shift(null, null).size()).isZero();
    }
}
