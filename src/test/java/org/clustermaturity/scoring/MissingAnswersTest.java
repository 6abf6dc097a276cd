package org.clustermaturity.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clustermaturity.release.OperatorContent.QUESTIONNAIRE;
import static org.clustermaturity.release.OperatorContent.valid;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.clustermaturity.questionnaire.AnswerSheet;
import org.clustermaturity.release.OperatorContent;
import org.clustermaturity.release.TinyContent;
import org.junit.jupiter.api.Test;

/** What scores are while answers are missing, for each declared policy. The range is 1 to 5. */
class MissingAnswersTest {

    private static final OperatorSheet BOUNDS = sheet("bounds");
    private static final OperatorSheet HALF = sheet("half");
    private static final OperatorSheet REFUSE = sheet("refuse");

    private static OperatorSheet sheet(String policy) {
        return OperatorSheet.of(OperatorContent.ruleBook(
                valid().with(QUESTIONNAIRE, valid().text(QUESTIONNAIRE) + "\nmissing: " + policy + "\n")));
    }

    @Test
    void boundsAreWhatHoldsWhenNothingIsDeclared() {
        OperatorSheet usual =
                OperatorSheet.of(OperatorContent.ruleBook(valid())).with("website", true);

        assertThat(usual.score("technology"))
                .isEqualTo("5.0, 2.33 to 5.0")
                .isEqualTo(BOUNDS.with("website", true).score("technology"));
    }

    @Test
    void lessThanHalfHasNoValueButBounds() {
        // One of four questions, then two.
        OperatorSheet one = HALF.with("advancedSimulation", "tested");

        assertThat(one.score("technology")).isEqualTo("none, 1.44 to 4.56");
        assertThat(one.indicator("advanced")).isEqualTo("none, 1.67 to 4.33");
        assertThat(one.with("advancedRobotics", "tested").score("technology")).isEqualTo("3.0, 1.89 to 4.11");
    }

    @Test
    void halfProratesASum() {
        assertThat(HALF.with("shop", true).score("tools")).isEqualTo("5.0, 2.0 to 5.0");
        assertThat(BOUNDS.with("shop", true).score("tools")).isEqualTo("none, 2.0 to 5.0");
    }

    @Test
    void halfDoesNotMakeUpAStaircase() {
        assertThat(HALF.with("policy", true).with("drills", 1).score("safety")).isEqualTo("none, 2.33 to 5.0");
    }

    @Test
    void noOverallScoreWhileADimensionThatIsBegunHasNoneForTheHalf() {
        OperatorSheet sheet = HALF.with("shop", true).with("accounts", true);

        assertThat(sheet.overall()).startsWith("5.0, ");
        assertThat(sheet.with("advancedSimulation", "tested").overall()).startsWith("none, ");
    }

    @Test
    void refusedUntilAllIsAnswered() {
        OperatorSheet sheet = REFUSE.with("shop", true);

        assertThat(sheet.score("tools")).isEqualTo("none, no bounds");
        assertThat(sheet.withoutBearing("accounts").score("tools")).isEqualTo("5.0, 5.0 to 5.0");
        assertThat(sheet.with("accounts", false).score("tools")).isEqualTo("2.0, 2.0 to 2.0");
        assertThat(sheet.with("accounts", false).overall()).isEqualTo("none, no bounds");
    }

    @Test
    void refusalHidesIndicatorsToo() {
        OperatorSheet rows = REFUSE.with("advancedSimulation", "used")
                .with("advancedAdditiveManufacturing", "used")
                .with("advancedRobotics", "used");

        assertThat(rows.indicator("advanced")).isEqualTo("none, no bounds");
        assertThat(rows.with("website", true).indicator("advanced")).isEqualTo("5.0, 5.0 to 5.0");
    }

    @Test
    void refusalEndsWithTheLastAnswer() {
        OperatorSheet all = REFUSE.with("invested", List.of())
                .with("planned", List.of())
                .with("preparation", List.of())
                .with("website", true)
                .with("advancedSimulation", "used")
                .with("advancedAdditiveManufacturing", "used")
                .with("advancedRobotics", "used")
                .with("dataPractices", List.of("policy", "stored"))
                .with("quality", "used")
                .with("policy", true)
                .with("backup", "used")
                .with("drills", 3)
                .with("shop", true)
                .with("accounts", true)
                .with("greenReady", List.of("money", "people"))
                .with("greenAreas", List.of("sales", "buying", "design", "delivery"));

        assertThat(all.overall()).isEqualTo("none, no bounds");
        // Five dimensions at 100 and strategy at 0: 83.33 points.
        assertThat(all.with("protection", "used").overall()).isEqualTo("4.33, 4.33 to 4.33");
    }

    @Test
    void gatesSeeTheBoundsThatARefusalHides() {
        TinyContent tiny = TinyContent.valid();
        RuleBook rules = OperatorContent.basis(tiny.with(
                        TinyContent.QUESTIONNAIRE, tiny.text(TinyContent.QUESTIONNAIRE) + "\nmissing: refuse\n"))
                .ruleBooks()
                .find("tiny/1")
                .orElseThrow();

        Findings findings =
                rules.judge(rules.questionnaire().fit(new AnswerSheet("tiny/1", LocalDate.of(2026, 6, 1), Map.of())));

        assertThat(findings.highest().overall()).isNull();
        assertThat(findings.state(rules.find("GAT-TOP-02").orElseThrow())).isEqualTo(GateState.OPEN);
    }
}
