package org.clustermaturity.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clustermaturity.history.Points.on;
import static org.clustermaturity.history.Points.score;

import java.math.BigDecimal;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepTest {

    @ParameterizedTest
    @CsvSource({
        // value, lowest, highest before; the same after; difference; certain
        "40, 40, 40, 50.1, 50.1, 50.1, 10.1, true",
        "40, 30, 60, 70, 60.1, 80, 30, true",
        "40, 30, 60, 70, 60, 80, 30, false",
        "70, 60.1, 80, 40, 30, 60, -30, true",
        "40, 40, 40, 40, 40, 40, 0, false"
    })
    void aMoveIsCertainWhenTheBoundsDoNotTouch(
            double was,
            double wasLowest,
            double wasHighest,
            double is,
            double isLowest,
            double isHighest,
            BigDecimal difference,
            boolean certain) {
        Step step = Step.between(
                on("2026-01-01", "start", score(was, wasLowest, wasHighest)),
                on("2026-06-01", "start", score(is, isLowest, isHighest)));

        Step.ScoreMove move = step.scores().get(0);
        assertThat(move.difference()).isEqualByComparingTo(difference);
        assertThat(move.certain()).isEqualTo(certain);
    }

    @Test
    void withoutAScoreThereIsNoDifference() {
        Step step =
                Step.between(on("2026-01-01", null, score(null, 0, 100)), on("2026-06-01", null, score(40.0, 40, 40)));

        assertThat(step.scores().get(0).difference()).isNull();
        assertThat(step.scores().get(0).to()).isEqualTo(40);
    }

    @Test
    void everyGateWhoseStateIsAnotherOneIsNamed() {
        Step step = Step.between(
                on(
                        "2026-01-01",
                        "a",
                        score(1.0, 1, 1),
                        "A m met",
                        "B m not-met",
                        "C m open",
                        "D m met",
                        "E m met",
                        "F m met",
                        "H m not-met"),
                on(
                        "2026-06-01",
                        "a",
                        score(1.0, 1, 1),
                        "A m met",
                        "B m met",
                        "C m not-met",
                        "D m open",
                        "E m not-met",
                        "G m met",
                        "H m open"));

        assertThat(step.gates())
                .extracting(Step.GateMove::id, Step.GateMove::change)
                .containsExactly(
                        Tuple.tuple("B", "won"),
                        Tuple.tuple("C", "closed"),
                        Tuple.tuple("D", "opened"),
                        Tuple.tuple("E", "lost"),
                        Tuple.tuple("G", "added"),
                        Tuple.tuple("H", "opened"),
                        Tuple.tuple("F", "removed"));
    }
}
