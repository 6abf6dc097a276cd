package org.clustermaturity.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clustermaturity.release.OperatorContent.QUESTIONNAIRE;
import static org.clustermaturity.release.OperatorContent.valid;

import java.util.List;
import org.clustermaturity.release.OperatorContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every operator over a model of another make, against numbers computed by hand. The range is 1 to 5: p points are 1 + p / 25. */
class OperatorsTest {

    private static final RuleBook RULES = OperatorContent.ruleBook(valid());
    private static final OperatorSheet EMPTY = OperatorSheet.of(RULES);

    @Test
    void aSheetWithoutAnswersHasNoValueAndCanBecomeAnything() {
        for (String dimension : List.of("strategy", "technology", "data", "safety", "tools", "green")) {
            assertThat(EMPTY.score(dimension)).as(dimension).isEqualTo("none, 1.0 to 5.0");
        }
        assertThat(EMPTY.overall()).isEqualTo("none, 1.0 to 5.0");
    }

    @Test
    void ratioOfTicksCountsTheTicksOfSeveralQuestionsTogether() {
        OperatorSheet sheet = EMPTY.with("greenReady", List.of("money")).with("greenAreas", List.of("sales"));

        // 2 of 6 options: 33.33 points.
        assertThat(sheet.score("green")).isEqualTo("2.33, 2.33 to 2.33");
    }

    @Test
    void ratioOfTicksIsOverWhatIsAnswered() {
        OperatorSheet sheet = EMPTY.with("greenReady", List.of("money"));

        // 1 of 2; at worst 1 of 6, at best 5 of 6.
        assertThat(sheet.score("green")).isEqualTo("3.0, 1.67 to 4.33");
    }

    @Test
    void ratioOfTicksLeavesOptionsOut() {
        OperatorSheet sheet = EMPTY.with("dataPractices", List.of("policy", "not-digital"));

        assertThat(sheet.indicator("practices")).isEqualTo("3.0, 3.0 to 3.0");
        assertThat(EMPTY.with("dataPractices", List.of("not-digital")).indicator("practices"))
                .isEqualTo("1.0, 1.0 to 1.0");
    }

    @Test
    void bestPerOptionTakesTheMostOfWhatTicksAnOption() {
        OperatorSheet sheet =
                EMPTY.with("invested", List.of("sales", "design")).with("planned", List.of("sales", "buying"));

        // Sales 100, design 100, buying 50, delivery 0: 62.5 points.
        assertThat(sheet.indicator("bestInvestments")).isEqualTo("3.5, 3.5 to 3.5");
    }

    @Test
    void bestPerOptionHasNoValueWhileAnOpenTickCouldChangeIt() {
        assertThat(EMPTY.with("invested", List.of("sales", "design")).indicator("bestInvestments"))
                .isEqualTo("none, 3.0 to 4.0");
        assertThat(EMPTY.with("invested", List.of("sales", "design", "buying", "delivery"))
                        .indicator("bestInvestments"))
                .isEqualTo("5.0, 5.0 to 5.0");
    }

    @Test
    void meanCountsIndicatorsByTheirWeight() {
        OperatorSheet sheet = EMPTY.with("invested", List.of("sales", "design"))
                .with("planned", List.of("sales", "buying"))
                .with("preparation", List.of());

        // All investments are 4 of 8 with weight 2, preparation is 0 with weight 1: 33.33 points.
        assertThat(sheet.score("strategy")).isEqualTo("2.33, 2.33 to 2.33");
    }

    @Test
    void rowsOfAMatrixCountAsOneQuestion() {
        OperatorSheet sheet = EMPTY.with("website", false)
                .with("advancedSimulation", "used")
                .with("advancedAdditiveManufacturing", "tested")
                .with("advancedRobotics", "unused");

        // The rows are 50 on average with weight 2, the website is 0 with weight 1: 33.33 points.
        assertThat(sheet.indicator("advanced")).isEqualTo("3.0, 3.0 to 3.0");
        assertThat(sheet.score("technology")).isEqualTo("2.33, 2.33 to 2.33");
    }

    @Test
    void aRowWithoutAnAnswerLeavesTheMeanOfTheOthers() {
        OperatorSheet sheet = EMPTY.with("advancedSimulation", "used");

        assertThat(sheet.indicator("advanced")).isEqualTo("5.0, 2.33 to 5.0");
        assertThat(sheet.score("technology")).isEqualTo("5.0, 1.89 to 5.0");
    }

    @Test
    void minimumIsTheWeakestLinkOfWhatIsAnswered() {
        OperatorSheet sheet = EMPTY.with("dataPractices", List.of("policy", "stored"));

        assertThat(sheet.score("data")).isEqualTo("5.0, 1.0 to 5.0");
        // Handling is the mean of 100 and 0.
        assertThat(sheet.with("quality", "unused").score("data")).isEqualTo("3.0, 1.0 to 3.0");
        assertThat(sheet.with("quality", "used").with("protection", "tested").score("data"))
                .isEqualTo("3.0, 3.0 to 3.0");
    }

    @Test
    void staircaseStopsAtTheFirstStepThatDoesNotHold() {
        OperatorSheet sheet = EMPTY.with("policy", true).with("drills", 1);

        assertThat(sheet.with("backup", "used").score("safety")).isEqualTo("5.0, 5.0 to 5.0");
        assertThat(sheet.with("backup", "tested").score("safety")).isEqualTo("2.33, 2.33 to 2.33");
        assertThat(sheet.with("backup", "used").with("drills", 0).score("safety"))
                .isEqualTo("3.67, 3.67 to 3.67");
    }

    @Test
    void staircaseIsKnownAsSoonAsAStepFails() {
        assertThat(EMPTY.with("policy", false).score("safety")).isEqualTo("1.0, 1.0 to 1.0");
        assertThat(EMPTY.with("policy", true).score("safety")).isEqualTo("none, 2.33 to 5.0");
        assertThat(EMPTY.with("policy", true).with("drills", 1).score("safety")).isEqualTo("none, 2.33 to 5.0");
    }

    @Test
    void sumIsAShareOfWhatIsPossibleAndUnknownWhileAPartIs() {
        assertThat(EMPTY.with("shop", true).with("accounts", false).score("tools"))
                .isEqualTo("2.0, 2.0 to 2.0");
        assertThat(EMPTY.with("shop", true).score("tools")).isEqualTo("none, 2.0 to 5.0");
        assertThat(EMPTY.with("shop", true).withoutBearing("accounts").score("tools"))
                .isEqualTo("5.0, 5.0 to 5.0");
    }

    @Test
    void aCapStandsInTheDeclaredRange() {
        assertThat(EMPTY.with("shop", false).with("accounts", true).score("tools"))
                .isEqualTo("3.75, 3.75 to 3.75");
    }

    @Test
    void noOverallScoreLeavesOutADimensionOfWhichSomethingIsKnown() {
        OperatorSheet sheet = EMPTY.with("greenReady", List.of("money", "people"));

        assertThat(sheet.overall()).isEqualTo("5.0, 1.22 to 5.0");
        // Tools are begun and have no value; without them the overall score would lie above its bounds.
        assertThat(sheet.with("shop", false).overall()).startsWith("none, ");
    }

    @ParameterizedTest
    @CsvSource({"0, 3, 0, 1.0", "0, 3, 2, 1.25", "-2, 2, 1, -0.3", "0, 10, 4, 4.1667"})
    void theRangeIsMappedExactlyAndRoundedOnce(String from, String to, int decimals, double expected) {
        String range = "score: { from: %s, to: %s, decimals: %d }".formatted(from, to, decimals);
        String levels = "levels:\n  - { level: 1, from: %s, title: \"All\" }\n\nindicators:".formatted(from);
        String text = valid().text(QUESTIONNAIRE);
        String changed = text.replace("score: { from: 1, to: 5, decimals: 2 }", range)
                .replace(text.substring(text.indexOf("levels:"), text.indexOf("indicators:") + 11), levels);
        RuleBook rules = OperatorContent.ruleBook(valid().with(QUESTIONNAIRE, changed)
                .replacing(OperatorContent.SCORING, "cap(\"tools\", 3.75)", "cap(\"tools\", 1)"));

        OperatorSheet sheet = OperatorSheet.of(rules)
                .with("invested", List.of("sales", "design"))
                .with("planned", List.of("sales"))
                .with("preparation", List.of("money"));

        // 3 of 8 with weight 2 and 1 of 2 with weight 1: 41.67 points.
        assertThat(sheet.score("strategy")).isEqualTo("%s, %s to %s".formatted(expected, expected, expected));
    }

    @ParameterizedTest
    @CsvSource({"0, Basic", "1, Basic", "2, Average", "3, Moderately advanced", "4, Advanced"})
    void aScoreOfExactlyTheStartHasTheLowerLevelWhereLevelsStartAbove(int ticks, String level) {
        List<String> areas = List.of("sales", "buying", "design", "delivery").subList(0, ticks);
        String text = valid().text(OperatorContent.SCORING);
        String onlyGreen =
                text.replace("conclude.ratioOfTicks(\"green\");", "conclude.ratioOfTicks(\"green\", \"greenAreas\");");
        OperatorSheet sheet = OperatorSheet.of(
                        OperatorContent.ruleBook(valid().with(OperatorContent.SCORING, onlyGreen)))
                .with("greenAreas", areas);

        assertThat(sheet.overall()).startsWith(String.valueOf(1.0 + ticks));
        assertThat(sheet.level()).isEqualTo(level);
    }

    @Test
    void scoresInRulesAndTextsAreInTheDeclaredRange() {
        Findings findings = EMPTY.with("protection", "tested")
                .with("dataPractices", List.of())
                .with("quality", "tested")
                .judge();

        Rule flag = RULES.find("FLG-DAT-01").orElseThrow();
        assertThat(findings.fired().get(flag.index())).isTrue();
        assertThat(flag.texts().statement().fill(findings.fields())).isEqualTo("Data comes to 2.00 of 5.");
    }

    @Test
    void theSwitchDecidesWhichRuleScores() {
        OperatorSheet sheet = EMPTY.with("invested", List.of("sales", "design"))
                .with("planned", List.of("buying"))
                .with("preparation", List.of("money", "people"));

        // Alike: 3 of 8 with weight 2, and 100: 58.33. Half: (100 + 100 + 50) / 4 with weight 1, and 100: 81.25.
        assertThat(sheet.score("strategy")).isEqualTo("3.33, 3.33 to 3.33");
        assertThat(sheet.choosing("counting", "half").score("strategy")).isEqualTo("4.25, 4.25 to 4.25");
    }

    @Test
    void everyOtherOptionOfASwitchIsScoredToo() {
        OperatorSheet sheet = EMPTY.with("invested", List.of("sales", "design"))
                .with("planned", List.of("buying"))
                .with("preparation", List.of("money", "people"));

        Variant usual = sheet.judge().variants().get(0);
        Variant other = sheet.choosing("counting", "half").judge().variants().get(0);

        assertThat(sheet.judge().variants()).hasSize(1);
        assertThat(usual.option().key()).isEqualTo("half");
        assertThat(sheet.score("strategy", usual.scores())).isEqualTo("4.25, 4.25 to 4.25");
        assertThat(sheet.overall(usual.scores())).isEqualTo("4.25, 1.54 to 4.88");
        assertThat(other.option().key()).isEqualTo("alike");
        assertThat(sheet.score("strategy", other.scores())).isEqualTo("3.33, 3.33 to 3.33");
    }

    @Test
    void withoutALadderThereIsNoStageAndEverythingElse() {
        Findings findings = EMPTY.with("website", false).judge();

        assertThat(RULES.ladder().isEmpty()).isTrue();
        assertThat(RULES.missing(findings)).isEmpty();
        assertThat(findings.reachable()).containsExactly(0);
        assertThat(RULES.fields().find("stage")).isEmpty();
        assertThat(findings.fired().get(RULES.find("ADV-TEC-01").orElseThrow().index()))
                .isTrue();
        assertThat(RULES.labels().labels()).isEmpty();
        assertThat(OperatorContent.basis(valid()).release()).startsWith("2026-02-01+");
    }
}
